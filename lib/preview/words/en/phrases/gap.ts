/** What stands in code to paste where a value of the page is not known. */
import { phraseWords } from '../../typed'

export const gap = phraseWords<'gap'>()({
  'gap.title': '[title of this page]',
  'gap.description': '[one sentence about this page]',
  'gap.image': '[address of a picture, 1200 × 630 px]',
  'gap.url': '[address of this page]',
  'gap.site-name': '[name of the site]',
  'gap.bucket': '[name of the bucket]',
})
