/** The samples are valid reports and each shows the state it is named after. */
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../judge/checks/index'
import { reportSchema } from '../report/schema'
import { SAMPLE_REPORTS } from './sample-reports'

describe.each(Object.entries(SAMPLE_REPORTS))('%s', (_name, report) => {
  it('is a valid report that survives JSON', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('has a finding per check and none that broke', () => {
    expect(report.findings).toHaveLength(CHECKS.length)
    expect(report.findings.filter(({ status }) => status === 'error')).toEqual([])
  })
})

it('shows the states', () => {
  const shown = Object.entries(SAMPLE_REPORTS).map(([name, { verdict, cards }]) => [
    name,
    verdict.status,
    ...cards.map(({ layout }) => layout),
  ])
  expect(shown).toEqual([
    ['good', 'good', 'landscape', 'landscape', 'landscape'],
    ['heavyImage', 'fix', 'text', 'text', 'text'],
    ['thumbnail', 'improve', 'thumbnail', 'thumbnail', 'text'],
    ['square', 'good', 'square', 'square', 'thumbnail'],
    ['rightToLeft', 'good', 'landscape', 'landscape', 'landscape'],
    ['noImage', 'fix', 'text', 'text', 'text'],
    ['blocked', 'fix', 'none', 'none', 'none'],
    ['unscannable', 'fix', 'none', 'none', 'none'],
  ])
})
