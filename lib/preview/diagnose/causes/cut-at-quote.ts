/** A bare quotation mark ends the value of a tag: that it is empty, or says something else than was meant, is only what is left of it. */
import { type CauseRule, lacking } from '../cause'
import { pastedTags } from '../pasted-tags'

export const cutAtQuote: CauseRule = {
  code: 'cut-at-quote',
  lead: (open) => lacking(open, 'tag-readable', 'cut-at-quote'),
  folds: (found, lead) => {
    const [written, wanted] = [pastedTags(lead.fix), [...pastedTags(found.fix).keys()]]
    return found.status !== 'unknown' && wanted.length > 0 && wanted.every((key) => written.has(key))
  },
}
