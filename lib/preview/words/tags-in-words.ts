/** Tags as a person reads them: why one is not read, and what the cards took it for. */
import type { CardField, ReportTag } from '../report/schema'
import { phrase } from '../vocabulary/message'
import type { Unreadable } from '../vocabulary/tags'
import { clientName } from './client-name'
import type { Words } from './create-words'
// English has every code.
import { unreadable } from './en/phrases/unreadable'

export type TagInWords = ReportTag & {
  /** A clause: why it is not read, or not used; null when it is. */
  because: string | null
  /** One of each field. */
  uses: UseInWords[]
}

export interface UseInWords {
  field: CardField
  /** The names of the clients that took it; empty when every one that draws a card did. */
  onlyOn: string[]
}

/** `clients`: those that draw a card. */
export function tagsInWords(
  tags: readonly ReportTag[],
  clients: readonly string[],
  words: Words,
): TagInWords[] {
  return tags.map((tag) => ({
    ...tag,
    because: tag.unreadable && becauseOf(tag.unreadable, words),
    uses: usesOf(tag, clients, words),
  }))
}

/** A reason that this version does not have keeps its code: a stored report may know more than we do. */
const becauseOf = (reason: string, words: Words): string =>
  isKnown(reason) ? words.say(phrase(`unreadable.${reason}.because`, {})) : reason

const isKnown = (reason: string): reason is Unreadable => `unreadable.${reason}.because` in unreadable

function usesOf({ usedFor }: ReportTag, clients: readonly string[], words: Words): UseInWords[] {
  return [...Map.groupBy(usedFor, ({ field }) => field)].map(([field, uses]) => {
    const takers = new Set(uses.flatMap((use) => use.clients))
    const isEverybodys = clients.every((client) => takers.has(client))
    return { field, onlyOn: isEverybodys ? [] : [...takers].map((client) => clientName(client, words)) }
  })
}
