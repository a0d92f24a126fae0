/** Are the states of one tag told apart, for the client that is asked about? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { headOf, pageOf, tagOf } from '../../testing/sample-facts'
import type { HeadFact, PageFact } from '../../vocabulary/facts'
import type { TagFact } from '../../vocabulary/tags'
import { readOg, ruleAndLine, tagEvidence, whyUnread } from './og-reading'

const KEY = 'og:title'
const UNREAD = { readBy: [], unreadable: 'value-unquoted' } as const
const BEYOND = { readBy: [], unreadable: 'beyond-limit', place: 'beyond-limit' } as const
const unquoted = tagOf(KEY, 'Unquoted', UNREAD)
const beyond = tagOf(KEY, 'Beyond', BEYOND)
const commented = tagOf(KEY, 'Commented', { readBy: [], unreadable: 'inside-comment', place: 'comment' })

const read = (tags: TagFact[], head: Partial<HeadFact> = {}, page: Partial<PageFact> = {}) =>
  readOg(headOf(tags, head), pageOf(page), KEY, WHATSAPP.client)
const cut = (whole: boolean) =>
  read(
    [],
    { headEnd: null, beyondLimit: { text: '', whole, lenientBefore: headOf([]).lenient } },
    { stoppedBecause: 'limit' },
  )

describe('readOg', () => {
  it('takes the tag that the client takes of two', () => {
    const two = [tagOf(KEY, 'First'), tagOf(KEY, 'Last'), unquoted]
    expect(read(two)).toMatchObject({ state: 'read', index: 1, tag: { value: 'Last' } })
    const first = { ...WHATSAPP.client, reading: { ...WHATSAPP.client.reading, wins: 'first' as const } }
    expect(readOg(headOf(two), pageOf(), KEY, first)).toMatchObject({ state: 'read', index: 0 })
  })

  it('asks whether this client reads it', () => {
    const other = WHATSAPP.app.find(({ reading }) => reading.finds === 'parser')
    const tags = [tagOf(KEY, 'Bread', { readBy: [other?.id ?? ''] })]
    expect(read(tags).state).toBe('unreadable')
    expect(other && readOg(headOf(tags), pageOf(), KEY, other).state).toBe('read')
  })

  it('says that it is empty, unreadable or beyond the limit', () => {
    expect(read([tagOf(KEY, '')]).state).toBe('empty')
    expect(read([tagOf(KEY, ''), unquoted]).state).toBe('unreadable')
    expect(read([beyond]).state).toBe('beyond-limit')
  })

  it('prefers what is misspelled to what is beyond the limit, and that to what is switched off', () => {
    expect(read([unquoted, beyond]).state).toBe('unreadable')
    expect(read([beyond, commented]).state).toBe('beyond-limit')
    expect(read([commented]).state).toBe('unreadable')
  })

  it('is missing when the head was read to its end, and may be further down when it was not', () => {
    expect(read([])).toEqual({ state: 'missing' })
    expect(cut(true)).toEqual({ state: 'missing' })
    expect(cut(false)).toEqual({ state: 'not-within-limit' })
  })

  it('is not in the part that was read where the page goes on', () => {
    expect(read([], { readToEnd: false })).toEqual({ state: 'not-in-part-read' })
    expect(read([], { readToEnd: false, headEnd: null }, { stoppedBecause: 'limit' }).state).toBe(
      'not-within-limit',
    )
  })

  it('does not know where the response broke off or reading was given up', () => {
    expect(read([], { headEnd: null }, { stoppedBecause: 'cut-off' })).toEqual({
      state: 'not-seen',
      because: { code: 'missing.tag.cut-off', params: {} },
    })
    expect(read([], { guardTripped: true })).toMatchObject({ because: { code: 'missing.tag.guard-tripped' } })
  })
})

it('says how long a tag is that is shown only in part', () => {
  const long = tagOf(KEY, 'x', { source: 'x'.repeat(2_000), sourceChars: 6_040 })
  expect(tagEvidence(headOf([long]), 0, KEY)).toMatchObject([
    { label: KEY, tag: 0 },
    {
      label: { code: 'evidence.length' },
      value: { code: 'evidence.characters-kept', params: { count: 6_040, kept: 2_000 } },
      tag: 0,
    },
  ])
  expect(tagEvidence(headOf([tagOf(KEY, 'x')]), 0, KEY)).toHaveLength(1)
})

it('says why a tag is not read, and which rule won where', () => {
  expect(whyUnread(unquoted).code).toBe('unreadable.value-unquoted.because')
  const field = { value: 'Bread', rule: 'twitter:title', tag: 0 }
  expect(ruleAndLine(headOf([tagOf('twitter:title', 'Bread', { line: 9 })]), field)).toEqual({
    code: 'evidence.rule-in-line',
    params: { rule: 'twitter:title', line: 9 },
  })
})
