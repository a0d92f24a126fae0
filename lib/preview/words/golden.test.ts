/** What is said of the recorded web, sentence by sentence: one reviewed file for each language, each sentence in it once. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../report/schema'
import { LANGUAGES, wordsOf } from './languages'
import { type FindingInWords, reportInWords, type ReportInWords } from './report-in-words'

const UPDATE = process.env['GOLDEN_UPDATE'] === '1'
const SITE = path.join(import.meta.dirname, '../../../e2e/site')

describe.each(LANGUAGES)('in %s', (language) => {
  it('says what was reviewed', () => {
    const reports = recordedReports().map((report) => reportInWords(report, wordsOf(language)))
    const found = sectionsOf(reports).join('\n')
    const file = path.join(import.meta.dirname, language, 'golden.md')
    if (UPDATE) writeFileSync(file, found)
    expect(existsSync(file), 'no golden.md: npm run golden:update, then read it').toBe(true)
    expect(
      found,
      'Sentences are others now. If they should be: npm run golden:update, then read the diff.',
    ).toBe(readFileSync(file, 'utf8'))
  })
})

function recordedReports(): Report[] {
  return readdirSync(SITE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(SITE, name, 'expected.json'))
    .filter((file) => existsSync(file))
    .map((file) => {
      // Safe: the pipeline's golden test writes these files from parsed reports; only the witnesses are shortened there.
      const report = JSON.parse(readFileSync(file, 'utf8')) as Report
      return { ...report, findings: report.findings.map((finding) => ({ ...finding, witness: [] })) }
    })
}

function sectionsOf(reports: ReportInWords[]): string[] {
  const findings = reports.flatMap((report) => report.findings)
  const checks = [...new Set(findings.map(({ id }) => id))].toSorted()
  return [
    section('Verdicts', reports.map(({ verdict }) => verdict.sentence)),
    section('Cards', reports.flatMap(({ cards }) => cards.map(cardText))),
    section('Failures', reports.flatMap(({ failure }) => (failure ? [`${failure.sentence} ${failure.advice}`] : []))),
    section('Visits', reports.flatMap(({ visits }) => visits.map((visit) => `${visit.name}: ${visit.notAsked ?? visit.statusText}`))),
    ...checks.map((check) => section(check, findings.filter(({ id }) => id === check).map(findingText))),
  ] // prettier-ignore
}

const section = (title: string, lines: string[]): string =>
  `## ${title}\n\n${[...new Set(lines)].toSorted().map((line) => `- ${line}\n`).join('')}` // prettier-ignore

const cardText = ({ label, reason, margin }: ReportInWords['cards'][number]): string =>
  [label, reason, margin].filter(Boolean).join(' · ')

function findingText({ code, status, title, summary, detail, evidence, fix }: FindingInWords): string {
  // The same for all checks, so once for each check is enough.
  if (code?.startsWith('shared.')) return `${status}: ${title}`
  const parts = [`**${status}: ${title}**`, summary, detail, fix && `Fix: ${fix.steps}`]
  const seen = evidence.map(({ label, value }) => `${label} = ${value}`)
  return [...parts, seen.length > 0 && `[${seen.join('; ')}]`]
    .filter(Boolean)
    .join(' ')
    .replaceAll('\n', ' ⏎ ')
}
