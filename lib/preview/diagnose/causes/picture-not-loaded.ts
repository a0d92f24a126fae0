/** The picture did not come, so nothing more could be said of it. */
import type { CheckId } from '../../judge/checks/index'
import { type CauseRule, failing, type Open } from '../cause'
import { isPictureCheck } from '../tag-checks'

const FIRST = [
  'og-image-absolute',
  'image-https',
  'image-public',
  'image-reachable',
  'image-fast',
  'image-format',
  'image-weight',
] as const satisfies readonly CheckId[]

export const pictureNotLoaded: CauseRule = {
  lead: (open) => (open.card.layout === 'text' ? first(open) : null),
  folds: (found, lead) =>
    isPictureCheck(found) && (found.status === 'unknown' || found.status === 'warn' || isSame(found, lead)),
}

function first(open: Open) {
  for (const id of FIRST) {
    const found = failing(open, id)
    if (found) return found
  }
  return null
}

/** An address that does not answer is refused, insecure and absent in one. */
const isSame = ({ id }: { id: string }, lead: { id: string }): boolean =>
  id === 'image-reachable' &&
  (lead.id === 'image-public' || lead.id === 'image-https' || lead.id === 'og-image-absolute')
