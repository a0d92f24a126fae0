/** No picture is named that can be read, so an icon or nothing stands in: what is wrong with the icon is not to be mended. */
import { type CauseRule, failing } from '../cause'
import { isPictureCheck } from '../tag-checks'

export const iconStandsIn: CauseRule = {
  code: 'no-picture-named',
  lead: (open) => failing(open, 'og-image'),
  folds: isPictureCheck,
}
