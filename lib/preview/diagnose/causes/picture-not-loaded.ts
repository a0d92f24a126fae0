/** The picture is not drawn, so nothing more could be said of it; what did load keeps what else is wrong with it. */
import type { CheckId } from '../../judge/checks/index'
import { type CauseRule, failing, type Open } from '../cause'
import { isPictureCheck } from '../tag-checks'

const NOT_LOADED = [
  'og-image-absolute',
  'image-https',
  'image-public',
  'image-reachable',
  'image-fast',
] as const satisfies readonly CheckId[]
const NOT_DRAWN = ['image-format', 'image-weight'] as const satisfies readonly CheckId[]

export const pictureNotLoaded: CauseRule = {
  lead: (open) => (open.card.layout === 'text' ? first(open) : null),
  folds: (found, lead) => isPictureCheck(found) && (found.status === 'unknown' || isSame(found, lead)),
}

function first(open: Open) {
  for (const id of [...NOT_LOADED, ...NOT_DRAWN]) {
    const found = failing(open, id)
    if (found) return found
  }
  return null
}

/** An address that does not answer is refused, insecure and absent in one, and what warns of it says no more. */
const isSame = ({ id, status }: { id: string; status: string }, lead: { id: string }): boolean =>
  NOT_LOADED.some((each) => each === lead.id) &&
  (status === 'warn' ||
    (id === 'image-reachable' &&
      (lead.id === 'image-public' || lead.id === 'image-https' || lead.id === 'og-image-absolute')))
