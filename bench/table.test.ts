import { describe, expect, it } from 'vitest'
import type { Round } from './rounds'
import { type Correctness, summarise } from './summary'
import { type Result, toMarkdown } from './table'

const round = (factor: number, memoryPeakBytes = 1): Round => ({
  wallMs: [1 * factor, 2 * factor, 30 * factor],
  cpuMsPerPage: 2 * factor,
  pagesPerSecond: 1_200 / factor,
  memoryPeakBytes,
})
const line = { readings: [], bytes: 3_040_000, wallMs: [5, 6, 70] }
const correctness: Correctness = {
  pagesRight: 2,
  wrong: { title: 0, description: 0, image: 1, siteName: 0 },
  failed: {},
  differs: { one: { fields: 'image', because: 'took <title> instead' } },
}
const floor = [round(1), round(8), round(2)]
// Always twice the floor of its own round, once three times.
const peer = [round(2, 5 * 1_048_576), round(16, 7 * 1_048_576), round(6)]
const rows = [
  summarise('floor', floor, floor, line, correctness),
  summarise('unfurl.js', peer, floor, line, correctness),
]

describe('summarise', () => {
  it('takes ratios inside a round and the middle one of them', () => {
    expect(rows[0]?.ratio).toEqual({ wallP50: 1, wallP95: 1, wallTotal: 1, cpu: 1, throughput: 1 })
    expect(rows[1]?.ratio.cpu).toBe(2)
    expect(rows[1]?.ratio.throughput).toBe(0.5)
    expect(rows[1]?.ratio.wallP50).toBe(2)
  })
  it('keeps the ratios of each round beside the middle one', () => {
    expect(rows[1]?.ratios.map(({ cpu, wallTotal }) => [cpu, wallTotal])).toEqual([[2, 2], [2, 2], [3, 3]])
  }) // prettier-ignore
  it('takes percentiles over the pages of all rounds, and the highest memory', () => {
    expect(rows[1]?.wallP50Ms).toBe(16)
    expect(rows[1]?.wallP95Ms).toBe(480)
    expect(rows[1]?.memoryPeakBytes).toBe(7 * 1_048_576)
  })
})

describe('toMarkdown', () => {
  const result: Result = {
    date: '2026-11-22',
    machine: { processor: 'Some CPU', cores: 2, memoryGiB: 8, system: 'linux 6', node: '24.0.0' },
    loadPerCore: 0,
    what: 'pages of a test',
    pages: 3,
    timed: 9,
    rounds: 3,
    seconds: 1,
    versions: { 'unfurl.js': '6.4.0' },
    serverFlags: ['--some-flag'],
    rows,
    hostile: [
      {
        contestant: 'unfurl.js',
        bomb: { outcome: 'ended: more than 1.5 GB', seconds: 2, memoryPeakBytes: 1_600 * 1_048_576 },
        endless: { outcome: 'refused: a | b', seconds: 0.5, memoryPeakBytes: null },
      },
    ],
    blocked: { head: 'nested', worstMs: 40.4, cpuMs: 60 },
  }
  const text = toMarkdown(result)
  const lines = text.split('\n')
  it('has one row for each contestant, all as wide as the header', () => {
    const table = lines.slice(0, 4)
    expect(new Set(table.map((row) => row.split('|').length)).size).toBe(1)
    expect(table[3]).toBe(
      '| unfurl.js 6.4.0 | 16 / 480 ms (2.0 ×) | 12 ms (2.0 ×) | 200 | 6.0 / 70 ms | 3.04 MB | 7 MiB | 2 (66.7 %), 1 explained |',
    )
  })
  it('says what a hostile page costs, in cells that stay cells', () => {
    expect(text).toContain(
      '| unfurl.js 6.4.0 | ended: more than 1.5 GB, 2.0 s, 1600 MiB | refused: a / b, 0.5 s |',
    )
    expect(text).toContain('40 ms (nested; the whole visit took 60 ms of processor time)')
  })
  it('says why ours differs, page by page, or that nothing explains it', () => {
    const differs = { one: { fields: 'image', because: null } }
    const ours = summarise('cardproof', peer, floor, line, { ...correctness, differs })
    const said = toMarkdown({ ...result, rows: [ours] })
    expect(said).toContain('Where cardproof differs: page one (image): not explained.')
    expect(said).toContain('2 (66.7 %), 1 not |')
  })
  it('says what ours took in each round', () => {
    const ours = summarise('cardproof', peer, floor, line, correctness)
    expect(toMarkdown({ ...result, rows: [ours] })).toContain(
      '- cardproof in each round, as factors of the floor: p50 2.00 / 2.00 / 3.00, p95 2.00 / 2.00 / 3.00, sum 2.00',
    )
  })
  it('names the day and the machine', () => {
    expect(text).toContain('2026-11-22 · 2 × Some CPU, 8 GiB, linux 6, Node 24.0.0')
  })
})
