/** The report's tags: each as it is in the source, with what the cards took it for. */
import { type ClientProfile, readingOf } from '../../vocabulary/client'
import type { Facts, HeadFact } from '../../vocabulary/facts'
import type { FieldsFact } from '../../vocabulary/tags'
import type { CardField, ReportTag } from '../schema'

export function tagsPart({ head, candidate }: Facts, clients: readonly ClientProfile[]): ReportTag[] {
  if (!head.known) return []
  // Unknown where it could not be reached: then it is the one that each would try first.
  const imageTag = candidate.known ? candidate.value.tag : candidate.applicable ? undefined : null
  const uses = usesOf(head.value, clients, imageTag)
  return head.value.tags.map((tag, index) => {
    const row = {
      ...tag,
      readBy: [...tag.readBy],
      usedFor: [...(uses.get(index) ?? [])].map(([field, ids]) => ({ field, clients: ids })),
    }
    // A guess for the judge; the source is there as it is.
    delete row.meant
    return row
  })
}

type Uses = Map<number, Map<CardField, string[]>>

/** Tag index → field → the clients that took it. `imageTag`: the image that the leading client shows, after what it tried. */
function usesOf(
  head: HeadFact,
  clients: readonly ClientProfile[],
  imageTag: number | null | undefined,
): Uses {
  const uses: Uses = new Map()
  const [lead] = clients
  for (const client of clients) {
    const reading = readingOf(head, client)
    const isLike = lead !== undefined && client.images.tries === lead.images.tries
    const image = isLike && imageTag !== undefined ? imageTag : (reading.images[0]?.tag ?? null)
    for (const [field, tag] of [...textTags(reading), ['image', image] as const]) {
      if (tag === null) continue
      const fields = uses.get(tag) ?? new Map<CardField, string[]>()
      uses.set(tag, fields.set(field, [...(fields.get(field) ?? []), client.id]))
    }
  }
  return uses
}

const textTags = (reading: FieldsFact): (readonly [CardField, number | null])[] =>
  (['title', 'description', 'url'] as const).map((field) => [field, reading[field]?.tag ?? null] as const)
