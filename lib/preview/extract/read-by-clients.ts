/** What each client makes of the tags of one head, and which clients read which tag. */
import type { ClientId, ClientProfile, ReadingRules } from '../vocabulary/client'
import type { FieldFact, FieldsFact } from '../vocabulary/tags'
import type { GreedyTitle } from './markup/pattern-tags'
import { indexTags, readFields, readerOf } from './fields'
import type { TagRecord } from './markup/tag-list'
import { charsWhenCut, stripMarkup, valueOfText } from './markup/tag-value'

/** The part of a profile that reading needs. */
export type ReadingClient = Pick<ClientProfile, 'id' | 'reading'>

/** Clients with one set of rules share one reading. `title`: what a client that finds tags by pattern takes for the title. */
export function readByClients(
  records: readonly TagRecord[],
  clients: readonly ReadingClient[],
  title: GreedyTitle | null,
  pageUrl: string,
): Record<ClientId, FieldsFact> {
  const byRules = new Map<ReadingRules, FieldsFact>()
  for (const { reading: rules } of clients) {
    if (byRules.has(rules)) continue
    const fields = readFields(indexTags(records, readerOf(rules).takes), rules, pageUrl)
    if (rules.finds === 'pattern' && (fields.title === null || fields.title.rule === '<title>'))
      fields.title = patternTitle(records, title)
    byRules.set(rules, fields)
  }
  return Object.fromEntries(
    clients.flatMap(({ id, reading }) => {
      const fields = byRules.get(reading)
      return fields ? [[id, fields]] : []
    }),
  )
}

/** Writes into each tag who reads it. Most tags are read by all or by nobody: the lists are shared. */
export function markReaders(records: readonly TagRecord[], clients: readonly ReadingClient[]): void {
  const readers = clients.map(({ reading }) => readerOf(reading).takes)
  /** By what the clients say in turn, each a binary digit. */
  const lists = new Map<number, readonly ClientId[]>()
  for (const record of records) {
    const said = readers.reduce((digits, takes) => digits * 2 + Number(takes(record)), 0)
    let ids = lists.get(said)
    if (!ids) lists.set(said, (ids = clients.filter((_, at) => readers[at]?.(record)).map(({ id }) => id)))
    record.fact.readBy = ids
  }
}

function patternTitle(records: readonly TagRecord[], title: GreedyTitle | null): FieldFact | null {
  const tag = title ? records.findIndex(({ start }) => start === title.start) : -1
  if (!title || tag === -1) return null
  const raw = stripMarkup(title.markup)
  const value = valueOfText(raw, 'collapse')
  return value === ''
    ? null
    : { value, rule: '<title>', tag, ...charsWhenCut(value, raw, 'collapse', 'text') }
}
