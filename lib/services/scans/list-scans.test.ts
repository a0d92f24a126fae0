/** The history: order, pages, search and filter, also when a hundred rows share one millisecond. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/database'
import { KINDS, testDatabase, type TestDatabase } from '@/lib/db/database-for-test'
import type { Opened } from '@/lib/db/open-database'
import type { Visitor } from '../actor'
import { listScans, type ListScansInput } from './list-scans'
import { searchTextOf } from './search-text'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const ANNA: Visitor = { kind: 'visitor', visitorId: 'anna-aaaaaaaaaaaaaaaaa' }
const BORIS: Visitor = { kind: 'visitor', visitorId: 'boris-bbbbbbbbbbbbbbbb' }
const START = Date.UTC(2026, 10, 1)

const rowOf = (
  actor: Visitor,
  number: number,
  more: { title?: string; url?: string; atMs?: number } = {},
) => ({
  id: randomUUID(),
  visitorId: actor.visitorId,
  runId: randomUUID(),
  status: 'done' as const,
  input: `shop.example/${number}`,
  url: more.url ?? `https://shop.example/${number}`,
  host: 'shop.example',
  urlKey: String(number).padStart(64, '0'),
  title: more.title ?? `Boots no. ${number}`,
  searchText: searchTextOf(`shop.example/${number}`, more.url ?? null, more.title ?? `Boots no. ${number}`),
  verdict: number % 2 ? 'good' : 'fix',
  score: number,
  createdAt: new Date(more.atMs ?? START + Math.floor(number / 30)),
})

describe.each(KINDS)('listScans on %s', (kind) => {
  let store: TestDatabase
  let opened: Opened
  const rows = Array.from({ length: 100 }, (_, number) => rowOf(ANNA, number))
  const odd = [
    rowOf(ANNA, 101, { title: '100% wool', url: 'https://shop.example/a_b', atMs: START - 1 }),
    rowOf(ANNA, 103, { title: '100 wool', url: 'https://shop.example/axb', atMs: START - 2 }),
    rowOf(ANNA, 105, { title: String.raw`back\slash`, url: 'https://shop.example/c', atMs: START - 3 }),
    rowOf(ANNA, 107, { title: 'ÉTÉ सर्दी', url: 'https://shop.example/d', atMs: START - 4 }),
  ]
  beforeAll(async () => {
    store = await testDatabase(kind)
    opened = await store.open()
    await database().scan.createMany({ data: [...rows, ...odd, rowOf(BORIS, 500, { atMs: START + 9_000 })] })
  })
  afterAll(async () => {
    await opened.close()
    await store.remove()
  })

  async function walk(input: ListScansInput) {
    const ids: string[] = []
    for (let cursor: string | undefined, pages = 0; pages < 200; pages++) {
      const { rows: found, next } = await listScans(ANNA, { ...input, ...(cursor ? { cursor } : {}) })
      ids.push(...found.map(({ id }) => id))
      if (!next) return ids
      cursor = next
    }
    throw new Error('The list does not end.')
  }

  const newestFirst = (some: typeof rows) =>
    [...some]
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id)

  it.each([1, 7, 30, 100])('shows every row once, newest first, in pages of %i', async (limit) => {
    expect(await walk({ limit })).toEqual(newestFirst([...rows, ...odd]))
  })

  it('keeps its place while new rows come in', async () => {
    const { rows: first, next } = await listScans(ANNA, { limit: 10 })
    const late = rowOf(ANNA, 900, { atMs: START + 60_000 })
    await database().scan.create({ data: late })
    const { rows: second } = await listScans(ANNA, { limit: 10, cursor: next ?? '' })
    const expected = newestFirst([...rows, ...odd])
    expect([...first, ...second].map(({ id }) => id)).toEqual(expected.slice(0, 20))
    await database().scan.delete({ where: { id: late.id } })
  })

  it.each([1, 7, 100])(
    'begins with the lowest score, in pages of %i; without a score is last',
    async (limit) => {
      const unknown = [rowOf(ANNA, 901), rowOf(ANNA, 902)].map((row) => ({ ...row, score: null }))
      const same = rowOf(ANNA, 3, { atMs: START + 50_000 })
      await database().scan.createMany({ data: [...unknown, same] })
      const expected = [...rows, ...odd, same]
        .sort(
          (a, b) =>
            a.score - b.score || b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1),
        )
        .map(({ id }) => id)
      const ids = await walk({ order: 'score', limit })
      expect(ids.slice(0, -2)).toEqual(expected)
      expect(new Set(ids.slice(-2))).toEqual(new Set(unknown.map(({ id }) => id)))
      await database().scan.deleteMany({ where: { id: { in: [...unknown, same].map(({ id }) => id) } } })
    },
  )

  it.each([1, 4, 100])('keeps scans of one address together, in pages of %i, newest first', async (limit) => {
    const again = rowOf(ANNA, 950, { url: 'https://shop.example/7', atMs: START + 70_000 })
    const other = { ...rowOf(ANNA, 951, { url: 'https://a.example/' }), host: 'a.example' }
    await database().scan.createMany({ data: [again, other] })
    const ids = await walk({ order: 'address', limit })
    expect(new Set(ids).size).toBe(rows.length + odd.length + 2)
    expect(ids[0]).toBe(other.id)
    expect(ids[ids.indexOf(again.id) + 1]).toBe(rows[7]?.id)
    const counted = new Map<string, number>()
    for (let cursor: string | undefined; ;) {
      const { perAddress, next } = await listScans(ANNA, {
        order: 'address',
        limit,
        ...(cursor ? { cursor } : {}),
      })
      for (const [url, count] of perAddress) counted.set(url, count)
      if (!next) break
      cursor = next
    }
    expect(counted.get(again.url)).toBe(2)
    expect(counted.get(other.url)).toBe(1)
    await database().scan.deleteMany({ where: { id: { in: [again.id, other.id] } } })
  })

  it('filters by verdict', async () => {
    expect(await walk({ verdict: 'fix', limit: 9 })).toEqual(
      newestFirst(rows.filter(({ verdict }) => verdict === 'fix')),
    )
  })

  it.each([
    ['100%', ['100% wool']],
    ['a_b', ['100% wool']],
    [String.raw`k\s`, [String.raw`back\slash`]],
    ['wool 100', ['100% wool', '100 wool']],
    ['été', ['ÉTÉ सर्दी']],
    ['सर्दी', ['ÉTÉ सर्दी']],
    ['BACK', [String.raw`back\slash`]],
    ['no such thing', []],
    ['\'; DROP TABLE "Scan"; --', []],
    ['\u0000wool\uD800', []],
  ])('finds %j', async (query, titles) => {
    const { rows: found } = await listScans(ANNA, { query })
    expect(found.map(({ title }) => title)).toEqual(titles)
  })

  it.each([
    { cursor: 'nonsense' },
    { cursor: randomUUID() },
    { order: 'loudest' as never },
    { limit: 0 },
    { limit: 1_000 },
    { query: 'x'.repeat(201) },
    { verdict: 'lovely' as never },
  ])('refuses %o in words', async (input) => {
    await expect(listScans(ANNA, input)).rejects.toMatchObject({ code: 'bad-input' })
  })
})
