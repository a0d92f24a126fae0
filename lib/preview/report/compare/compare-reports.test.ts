/** Comparing: what became worse comes first, and nothing is called worse that is only not known. */
import { describe, expect, it } from 'vitest'
import { compareReports } from './compare-reports'
import { lineDiff } from './line-diff'
import { SAMPLE_REPORTS } from '../../testing/sample-reports'
import type { Report } from '../schema'

const { good, heavyImage, thumbnail, blocked } = SAMPLE_REPORTS

it('finds nothing between a report and itself', () => {
  for (const report of Object.values(SAMPLE_REPORTS)) {
    const { nothingChanged, findings, score } = compareReports(report, report)
    expect(nothingChanged).toBe(true)
    expect(findings).toHaveLength(report.findings.length)
    expect(score.delta).toBe(report.score === null ? null : 0)
  }
})

it('does not count a time that passes both times as a change, but one that is too long', () => {
  const tookMs = (status: 'pass' | 'fail', ms: number): Report => ({
    ...good,
    findings: good.findings.map((finding) =>
      finding.id === 'page-fast' ? { ...finding, status, params: { time: { ms } } } : finding,
    ),
  })
  expect(compareReports(tookMs('pass', 56), tookMs('pass', 61)).nothingChanged).toBe(true)
  const slow = compareReports(tookMs('fail', 3_100), tookMs('fail', 4_200))
  expect(slow.findings[0]).toMatchObject({ id: 'page-fast', change: 'changed' })
})

it('puts what became worse first, by weight, and counts the score', () => {
  const { findings, score, cards, verdict } = compareReports(thumbnail, heavyImage)
  expect(findings[0]).toMatchObject({ id: 'image-weight', change: 'worse' })
  expect(verdict.change).toBe('worse')
  expect(score.delta).toBe((heavyImage.score ?? 0) - (thumbnail.score ?? 0))
  expect(cards[0]?.changed).toEqual(['layout', 'image'])
  const back = compareReports(heavyImage, thumbnail).findings.find(({ id }) => id === 'image-weight')
  expect(back?.change).toBe('better')
})

it('calls a finding that is no longer known changed, not worse', () => {
  const { findings } = compareReports(good, blocked)
  expect(findings.find(({ id }) => id === 'og-title')?.change).toBe('changed')
  expect(findings.find(({ id }) => id === 'page-not-blocked')?.change).toBe('worse')
})

it('says new and gone for checks that one ruleset does not have', () => {
  const fewer = {
    ...good,
    rulesetVersion: 'older',
    findings: good.findings.filter(({ id }) => id !== 'og-type'),
  }
  expect(compareReports(fewer, good).findings[0]).toMatchObject({
    id: 'og-type',
    change: 'new',
  })
  expect(compareReports(good, fewer).findings[0]).toMatchObject({
    id: 'og-type',
    change: 'gone',
  })
  expect(compareReports(fewer, good).sameRuleset).toBe(false)
})

it('keeps the findings of several apps apart, though one check made them', () => {
  const both = (parrots: 'pass' | 'fail'): Report => ({
    ...good,
    findings: good.findings.flatMap((finding) => [
      finding,
      { ...finding, app: 'Parrot', status: finding.id === 'image-weight' ? parrots : finding.status },
    ]),
  })
  const { findings } = compareReports(both('pass'), both('fail'))
  expect(findings).toHaveLength(2 * good.findings.length)
  expect(findings.filter(({ change }) => change !== 'same')).toEqual([
    { app: 'Parrot', id: 'image-weight', change: 'worse', problem: 'new' },
  ])
  const added = compareReports(good, both('pass')).findings.filter(({ change }) => change === 'new')
  expect(added.map(({ app }) => app)).toEqual(good.findings.map(() => 'Parrot'))
})

describe('lineDiff', () => {
  it('keeps the order and marks what went and came', () => {
    expect(lineDiff(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'y', 'd'])).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'x' },
      { kind: 'same', text: 'c' },
      { kind: 'added', text: 'y' },
      { kind: 'same', text: 'd' },
    ])
  })

  it('rebuilds both sides, whatever they are', () => {
    let seed = 7
    const random = (max: number) => (seed = (seed * 48_271) % 2_147_483_647) % max
    for (let round = 0; round < 200; round += 1) {
      const side = () => Array.from({ length: random(12) }, () => 'abcd'[random(4)] ?? 'a')
      const [before, after] = [side(), side()]
      const diff = lineDiff(before, after)
      expect(diff.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual(before)
      expect(diff.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(after)
    }
  })

  it('stays quick on thousands of lines', () => {
    const many = (prefix: string) => Array.from({ length: 20_000 }, (_, index) => `${prefix}${index}`)
    const startedAt = performance.now()
    expect(lineDiff(many('a'), many('b'))).toHaveLength(40_000)
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})
