/**
 * Pages made to keep a parser busy. They are far larger than what is ever read of a page; the work may grow with their size,
 * not with its square. CPU time of this process is what counts, so that a busy machine changes little.
 */
import { describe, expect, it } from 'vitest'
import { readAccess } from './access'
import { pageOf } from './page-for-test'
import { readHead } from './read-head'

const BYTES = 1_000_000
/** Linear work grows four times, quadratic work sixteen times. */
const GROWTH_MAX = 10
/** Below this the clock says nothing. */
const FLOOR_MS = 50

const filled = (piece: string) => (bytes: number) => piece.repeat(Math.ceil(bytes / piece.length))
const counted = (before: string, piece: (n: number) => string, after: string) => (bytes: number) => {
  const pieces: string[] = []
  for (let length = 0; length < bytes; length += pieces.at(-1)?.length ?? 1) pieces.push(piece(pieces.length))
  return before + pieces.join('') + after
}

const HOSTILE: [string, (bytes: number) => string][] = [
  ['nested div', filled('<div>')],
  ['nested b', filled('<b>')],
  ['nested svg', filled('<svg>')],
  ['nested tables', filled('<table><tr><td>')],
  ['nested templates', filled('<template>')],
  ['nested noscript', filled('<noscript>')],
  ['nested svg titles', filled('<svg><title>')],
  ['closed svg titles', filled('<svg><title>x</title></svg>')],
  ['misnested formatting', filled('<a><b><i><p>')],
  ['lists in lists', filled('<ul><li>')],
  ['one tag with a hundred thousand attributes', counted('<meta property="og:title" content="x" ', (n) => `a${n} `, '>')],
  ['one tag with as many valued attributes', counted('<meta ', (n) => `a${n}="b" `, '>')],
  ['one attribute repeated', counted('<meta ', () => 'property="og:title" ', '>')],
  ['metas of one key', filled('<meta property="og:title" content="x">')],
  ['metas of as many keys', counted('', (n) => `<meta property="og:x${n}" content="y">`, '')],
  ['images', counted('', (n) => `<meta property="og:image" content="https://x.example/${n}">`, '')],
  ['links', filled('<link rel="icon" href="/a.png">')],
  ['declarations of charsets', filled('<meta charset="x">')],
  ['declarations of charsets by http-equiv', filled('<meta http-equiv="content-type" content="text/html; charset=x">')],
  ['one value of a million characters', counted('<meta property="og:title" content="', () => 'x ', '">')],
  ['one value of entities', counted('<meta property="og:title" content="', () => '&notin;', '">')],
  ['one title of white space', counted('<title>', () => ' \n', '</title>')],
  ['combining marks', counted('<meta property="og:title" content="e', () => '\u0301', '">')],
  ['empty lines between tags', filled('\n\n\n<meta name="a" content="b">')],
  ['password fields', filled('<input type="password">')],
  ['half-open everything', filled('<meta property="<title <!-- </head')],
] // prettier-ignore

function cpuMs(body: string): number {
  const page = pageOf(body)
  const before = process.cpuUsage()
  readAccess(page)
  readHead(page)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('four times the bytes are not sixteen times the work', () => {
  it.each(HOSTILE)('%s', (_, make) => {
    const [small, large] = [make(BYTES / 4), make(BYTES)]
    const grows = () => cpuMs(large) / Math.max(cpuMs(small), FLOOR_MS)
    // One measurement may meet the garbage collector.
    const first = grows()
    expect(first < GROWTH_MAX ? first : grows()).toBeLessThan(GROWTH_MAX)
  })
})

it('a page of ten thousand metas is read, and the list of its tags stays short', () => {
  const body = filled('<meta property="og:title" content="x">')(10_000 * 38)
  const head = readHead(pageOf(`<head>${body}</head>`))
  expect(head.android.title?.value).toBe('x')
  expect(head.tags.length).toBeLessThanOrEqual(500)
})

it('titles nested in drawings do not each hold the rest of the page', () => {
  const head = readHead(pageOf(`<head>${filled('<svg><title>')(300_000)}`))
  expect(head.tags.reduce((sum, { value, source }) => sum + value.length + source.length, 0)).toBeLessThan(100_000)
}) // prettier-ignore
