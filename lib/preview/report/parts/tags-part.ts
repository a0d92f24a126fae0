/** The report's tags: each as it stands in the source, with what the card used it for. */
import type { Facts, HeadFact } from '../../vocabulary/facts'
import type { ReportTag } from '../schema'

export function tagsPart({ head, candidate }: Facts): ReportTag[] {
  if (!head.known) return []
  const uses = usesOf(head.value, candidate.known ? candidate.value.tag : null)
  return head.value.tags.map((tag, index) => ({ ...tag, usedFor: uses.get(index) ?? [] }))
}

/** Tag index → what it was used for; iOS is named only where it reads another tag than Android. */
function usesOf({ android, ios }: HeadFact, imageTag: number | null): Map<number, string[]> {
  const uses = new Map<number, string[]>()
  const use = (tag: number | undefined | null, what: string) => {
    if (tag != null) uses.set(tag, [...(uses.get(tag) ?? []), what])
  }
  for (const name of ['title', 'description', 'url'] as const) {
    use(android[name]?.tag, name)
    if (ios[name]?.tag !== android[name]?.tag) use(ios[name]?.tag, `${name} (iOS)`)
  }
  use(imageTag, 'image')
  const iosImage = ios.images[0]?.tag
  if (iosImage !== imageTag) use(iosImage, 'image (iOS)')
  return uses
}
