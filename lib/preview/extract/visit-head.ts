/** The few values of a head that are compared between visitors. */
import type { HeadFact, PageFact } from '../vocabulary/facts'
import type { FieldFact } from '../vocabulary/tags'
import type { VisitHead, VisitValue } from '../vocabulary/visits'

/**
 * Read as any parser reads, so that a tag which Android cannot read is no difference between visitors; and within WhatsApp's limit,
 * because only its own visit was read past it.
 */
export function visitHeadOf(
  { lenient, beyondLimit, tags, guardTripped }: HeadFact,
  page: PageFact,
): VisitHead {
  const { title, description, images, url } = beyondLimit?.lenientBefore ?? lenient
  const link = tags.find(
    ({ element, key, place }) =>
      element === 'link' && key.toLowerCase() === 'canonical' && place !== 'beyond-limit',
  )
  return {
    title: valueOf(title),
    description: valueOf(description),
    image: valueOf(images[0]),
    canonical: valueOf(url) ?? (link?.value ? { value: link.value, rule: 'link canonical' } : null),
    whole: !guardTripped && endsWithHead(page),
  }
}

const valueOf = (field: FieldFact | null | undefined): VisitValue | null =>
  field ? { value: field.value, rule: field.rule } : null

/** A page without `</head>` was read whole when it was read to its end, and a part of a page never surely is. */
const endsWithHead = ({ headEndByte, stoppedBecause, status }: PageFact): boolean =>
  headEndByte !== null || (stoppedBecause === 'end-of-body' && status !== 206)
