/**
 * Pages made to keep a parser busy. They are as large as what is ever read of a page, and of what lies beyond its limit; the
 * work may grow with their size, not with its square. CPU time of this process is what counts, so that a busy machine changes little.
 */
import { describe, expect, it } from 'vitest'
import { readAccess } from './access/access'
import { filled, HOSTILE_HEADS } from './testing/hostile-heads'
import { pageOf } from '../testing/sample-pages'
import { readHead } from '../testing/sample-pages'

const BYTES = 1_000_000
/** Linear work grows four times, quadratic work sixteen times. */
const GROWTH_MAX = 10
/** Below this the clock says nothing. */
const FLOOR_MS = 50

/** All but so much of it once more, as if it stood beyond the limit. */
const BEFORE_BYTES = 1_000

function cpuMs(body: string): number {
  const page = pageOf(body)
  const cut = pageOf(page.body.subarray(0, BEFORE_BYTES), {
    beyondLimit: { bytes: page.body.subarray(BEFORE_BYTES), headEndByte: null, stoppedBecause: 'limit' },
  })
  const before = process.cpuUsage()
  readAccess(page)
  readHead(page)
  readHead(cut)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('four times the bytes are not sixteen times the work', () => {
  it.each(HOSTILE_HEADS)('%s', (_, make) => {
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
  expect(head.tags.length).toBeLessThanOrEqual(250)
})

it('titles nested in drawings do not each hold the rest of the page', () => {
  const head = readHead(pageOf(`<head>${filled('<svg><title>')(300_000)}`))
  expect(head.tags.reduce((sum, { value, source }) => sum + value.length + source.length, 0)).toBeLessThan(100_000)
}) // prettier-ignore
