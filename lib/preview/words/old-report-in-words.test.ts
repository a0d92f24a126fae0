/** Reports that earlier versions stored still open, compare and print. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareReports } from '../report/compare/compare-reports'
import { type StoredReport, storedReportSchema } from '../report/stored/stored-report'
import { SAMPLE_REPORTS } from '../testing/sample-reports'
import { wordsOf } from './languages'
import { reportInWords } from './report-in-words'
import { reportToText } from './text/to-text'

const FOLDER = new URL('../report/stored/samples/', import.meta.url)
const stored = readdirSync(FOLDER).map((name): [string, StoredReport] => [
  name,
  storedReportSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
])
const words = wordsOf('en')

describe.each(stored)('%s', (_name, report) => {
  it('keeps its own sentences', () => {
    const shown = reportInWords(report, words)
    if (!('causes' in report)) {
      expect(shown.verdict.sentence).toBe(report.verdict.sentence)
      expect(shown.findings.map(({ title }) => title)).toEqual(report.findings.map(({ title }) => title))
    }
    expect(shown.cards.map(({ client }) => client)).toEqual([
      'whatsapp-android',
      'whatsapp-web',
      'whatsapp-ios',
    ])
  })

  it('names what is to be mended, each fault once', () => {
    const { causes, findings } = reportInWords(report, words)
    const open = findings.filter(({ status }) => status === 'fail' || status === 'warn').map(({ id }) => id)
    const explained = causes.flatMap((cause) => cause.findings).filter((id) => open.includes(id))
    expect(explained.toSorted()).toEqual(open.toSorted())
    expect(causes.every(({ title, summary }) => title !== '' && summary !== '')).toBe(true)
  })

  it('prints', () => {
    const text = reportToText(reportInWords(report, words), words, { width: 100 })
    expect(text).toContain(report.url)
    expect(text).toMatch(/^FIX$/m)
  })

  it('compares with itself, and with a report of today by what both know', () => {
    expect(compareReports(report, report).nothingChanged).toBe(true)
    const { findings, sameRuleset } = compareReports(report, SAMPLE_REPORTS.good)
    expect(sameRuleset).toBe(false)
    expect(findings.find(({ id }) => id === 'page-reachable')?.change).toBe('same')
    expect(findings.some(({ change }) => change === 'better')).toBe(true)
  })
})

it('says what a tag was used for, iPhones apart where they read another', () => {
  const [, report] = stored.find(([name]) => name.startsWith('schema-2')) ?? []
  if (!report) throw new Error('a sample of schema 2 expected')
  const used = reportInWords(report, words).tags.flatMap(({ usedFor }) => usedFor)
  expect(used).toContainEqual({ field: 'title', clients: ['whatsapp-android', 'whatsapp-web'] })
})

it('a place that is called otherwise now is known under its old name', () => {
  const sample = JSON.parse(readFileSync(new URL('schema-2-heavy-image.json', FOLDER), 'utf8'))
  const [first, ...rest] = sample.tags
  const late = { ...first, place: 'behind-limit', unreadable: 'behind-limit', readByAndroid: false }
  const report = storedReportSchema.parse({ ...sample, tags: [late, ...rest] })
  const [tag] = reportInWords(report, words).tags
  expect(tag).toMatchObject({ place: 'beyond-limit', because: expect.stringContaining('stops reading') })
})
