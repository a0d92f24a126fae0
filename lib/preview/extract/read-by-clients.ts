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
  const all = clients.map(({ id }) => id)
  const readers = clients.map(({ id, reading }) => ({ id, takes: readerOf(reading).takes }))
  const lists = new Map<string, readonly ClientId[]>([[all.join(), all]])
  for (const record of records) {
    const ids = readers.flatMap(({ id, takes }) => (takes(record) ? id : []))
    const key = ids.join()
    const shared = lists.get(key) ?? ids
    lists.set(key, shared)
    record.fact.readBy = shared
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
