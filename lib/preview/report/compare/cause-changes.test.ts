/** Causes of two reports: new, gone, better, worse, still there, or not to be told. */
import { describe, expect, it } from 'vitest'
import { SAMPLE_REPORTS } from '../../testing/sample-reports'
import type { Report, ReportCause } from '../schema'
import { causeChanges } from './cause-changes'

const { good, heavyImage } = SAMPLE_REPORTS
const [heavy] = heavyImage.causes
if (!heavy) throw new Error('a report with a cause expected')

const having = (
  causes: readonly Partial<ReportCause>[],
  statuses: Record<string, Report['findings'][number]['status']> = {},
): Report => ({
  ...good,
  causes: causes.map((cause) => ({ ...heavy, ...cause })),
  findings: good.findings.map((finding) => ({ ...finding, status: statuses[finding.id] ?? finding.status })),
})

describe('causeChanges', () => {
  it('has none of two reports without a cause', () => {
    expect(causeChanges(having([]), having([]))).toEqual([])
  })

  it('says what came and what went', () => {
    const one = { code: 'image-weight', findings: ['image-weight'] }
    expect(causeChanges(having([]), having([one], { 'image-weight': 'fail' }))).toEqual([
      { code: 'image-weight', state: 'new' },
    ])
    expect(causeChanges(having([one], { 'image-weight': 'fail' }), having([]))).toEqual([
      { code: 'image-weight', state: 'gone' },
    ])
  })

  it('does not call gone what nobody can see now', () => {
    const one = { code: 'image-weight', findings: ['image-weight'] }
    const blocked = having([{ code: 'refused', findings: ['page-not-blocked'] }], {
      'image-weight': 'unknown',
    })
    expect(causeChanges(having([one], { 'image-weight': 'fail' }), blocked)).toEqual([
      { code: 'refused', state: 'new' },
      { code: 'image-weight', state: 'unknown' },
    ])
  })

  it.each([
    ['warn', 'fail', 'worse'],
    ['fail', 'warn', 'better'],
    ['fail', 'fail', 'stays'],
  ] as const)('%s, then %s is %s', (was, is, state) => {
    const one = { code: 'image-weight', findings: ['image-weight'] }
    const changes = causeChanges(
      having([{ ...one, status: was }], { 'image-weight': was }),
      having([{ ...one, status: is }], { 'image-weight': is }),
    )
    expect(changes).toEqual([{ code: 'image-weight', state }])
  })

  it('does not call new what was there under another name', () => {
    const folded = { code: 'beyond-limit', findings: ['head-within-limit', 'og-image'] }
    const left = { code: 'og-image', findings: ['og-image'] }
    const changes = causeChanges(
      having([folded], { 'head-within-limit': 'fail', 'og-image': 'fail' }),
      having([left], { 'og-image': 'fail' }),
    )
    expect(changes).toEqual([
      { code: 'og-image', state: 'stays' },
      { code: 'beyond-limit', state: 'gone' },
    ])
  })
})
