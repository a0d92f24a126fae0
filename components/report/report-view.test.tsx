/** A report says the same to everybody: words beside colours, links to the source, hostile text as text. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import { SAMPLE_REPORTS, type SampleName } from '@/lib/preview/testing/sample-reports'
import { SAMPLE_REPORTS_IN_WORDS } from '@/lib/preview/testing/sample-reports-in-words'
import type { Report } from '@/lib/preview/report/schema'
import { wordsOf } from '@/lib/preview/words/languages'
import { type ReportInWords, reportInWords } from '@/lib/preview/words/report-in-words'
import { CompareView } from './compare/compare-view'
import { HEAD_FOR_TEST, HOSTILE, REPORT_FOR_TEST } from './testing/stored-report'
import { PartsForTest, ReportForTest, type ReportForTestProps } from './testing/with-report'

const render = (report: ReportInWords, rest: Partial<ReportForTestProps> = {}, query = '') =>
  renderToStaticMarkup(<ReportForTest report={report} query={query} {...rest} />)
const renderParts = (report: ReportInWords, headText?: string) =>
  renderToStaticMarkup(<PartsForTest report={report} headText={headText} />)
// Safe: the keys of the record are its names.
const NAMES = Object.keys(SAMPLE_REPORTS) as SampleName[]
const VERDICTS = {
  good: 'Ready to send',
  improve: 'Could be better',
  fix: 'Fix before sending',
  unknown: 'Could not tell',
} as const
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

describe('ReportView', () => {
  it.each(NAMES)('shows verdict, score and findings of the report "%s" in words', (name) => {
    const report = SAMPLE_REPORTS_IN_WORDS[name]
    const text = textOf(render(report))
    expect(text).toContain(report.verdict.sentence.replace(/\s+/g, ' '))
    expect(text).toContain(VERDICTS[report.verdict.status])
    expect(text).toContain(report.score === null ? 'No score' : `Score ${report.score} of 100`)
    const all = text + textOf(renderParts(report))
    for (const { title } of report.findings) expect(all).toContain(title.replace(/\s+/g, ' '))
  })

  it.each(NAMES)('has one h1 and no id twice in "%s"', (name) => {
    const html = render(SAMPLE_REPORTS_IN_WORDS[name])
    expect(html.match(/<h1/g)).toHaveLength(1)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('has no anchor that leads nowhere', () => {
    const html = render(REPORT_FOR_TEST, { shareHref: null })
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(anchors.length).toBeGreaterThan(5)
    for (const id of anchors) expect(html).toContain(` id="${id}"`)
  })

  it('leads from the evidence to the tag in the source, also before the source is there', () => {
    const html = render(REPORT_FOR_TEST)
    expect(html).toContain('href="#source-tag-4"')
    for (const shown of [html, renderParts(REPORT_FOR_TEST)]) {
      expect(shown).toContain('id="source-tag-4"')
      expect(shown).toContain('id="L14"')
    }
    expect(textOf(html)).toContain('line 14:1, byte 1,041')
  })

  it('keeps hostile words as text wherever they stand', () => {
    const report: ReportInWords = {
      ...REPORT_FOR_TEST,
      url: `javascript:alert(1)//${HOSTILE}`,
      finalUrl: `https://x.example/${encodeURI(HOSTILE)}`,
      verdict: { status: 'fix', sentence: HOSTILE },
      cards: REPORT_FOR_TEST.cards.map((card) => ({ ...card, title: HOSTILE, reason: HOSTILE })),
      tags: REPORT_FOR_TEST.tags.map((tag) => ({
        ...tag,
        key: HOSTILE,
        value: HOSTILE,
        because: HOSTILE,
      })),
      findings: REPORT_FOR_TEST.findings.map((finding) => ({
        ...finding,
        witness: finding.witness.map((one) => ({ ...one, sourceUrl: 'javascript:alert(1)' })),
      })),
    }
    const html = render(report) + renderParts(report, HOSTILE.repeat(10))
    expect(html).not.toMatch(/<script|<img src=x|href="(javascript|data):/i)
    expect(html).toContain('&lt;script&gt;')
  })

  it('gives links to strangers away to nobody', () => {
    const html = render(REPORT_FOR_TEST) + renderParts(REPORT_FOR_TEST)
    const outside = [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map(([tag]) => tag)
    expect(outside.length).toBeGreaterThan(0)
    for (const tag of outside) expect(tag).toContain('rel="noopener noreferrer nofollow ugc"')
  })

  it.each(SURFACES)('marks exactly one layout for %s and says what the others need', (surface) => {
    const html = render(SAMPLE_REPORTS_IN_WORDS.heavyImage, {}, `?surface=${surface}`)
    expect(html.match(/data-layout="\w+" aria-current="true"/g)).toEqual([
      'data-layout="text" aria-current="true"',
    ])
    expect(html).toContain('Needs an image wider than it is tall')
  })

  it.each(LAYOUTS)('shows the layout %s among the figures when WhatsApp will use it', (layout) => {
    const cards = REPORT_FOR_TEST.cards.map((card) => ({ ...card, layout }))
    expect(render({ ...REPORT_FOR_TEST, cards })).toContain(`data-layout="${layout}" aria-current="true"`)
  })

  it('says once why many checks could not tell, by the reason and not by its words', () => {
    const { blocked } = SAMPLE_REPORTS_IN_WORDS
    const groups = Map.groupBy(
      blocked.findings.filter(({ status }) => status === 'unknown'),
      ({ reasonKey }) => reasonKey,
    )
    const shared = [...groups.values()].find(({ length }) => length >= 3)
    if (!shared) throw new Error('several findings with one reason expected')
    const text = textOf(render(blocked))
    expect(text).toContain(`${shared.length} checks could not tell`)
    expect(text.slice(0, text.indexOf(' Raw ')).split(shared[0]?.summary ?? '').length).toBe(2)

    const findings = blocked.findings.map((finding, index) => ({ ...finding, reasonKey: String(index) }))
    expect(textOf(render({ ...blocked, findings }))).not.toContain('checks could not tell')
  })

  it('carries no way to repeat or share where none is given', () => {
    const html = render(REPORT_FOR_TEST, { recheck: null, shareHref: null, downloadHref: null })
    // The one form left asks for another view of the same page.
    for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toContain('method="get"')
    expect(html).not.toContain('data-key=')
    expect(html).not.toContain('Download')
  })

  it('says of tags beyond the limit why they are not read, and that WhatsApp stops before them', () => {
    const tags = REPORT_FOR_TEST.tags.map((tag) => ({
      ...tag,
      place: 'beyond-limit',
      readBy: [],
      unreadable: 'beyond-limit',
      because: 'it is beyond the point where WhatsApp stops reading',
    }))
    const report = { ...REPORT_FOR_TEST, tags }
    expect(textOf(render(report))).toContain('Not read: it is beyond the point where WhatsApp stops reading')
    expect(textOf(renderParts(report))).toContain('WhatsApp stops after the first 300 KB; we read on')
    expect(textOf(renderParts(REPORT_FOR_TEST))).not.toContain('we read on')
  })

  it('stays small with a head of 300 KB, which a report itself does not hold', () => {
    const head = HEAD_FOR_TEST + `<style>${'a'.repeat(300_000)}</style>`
    expect(renderParts(REPORT_FOR_TEST, head).length).toBeLessThan(60_000)
    expect(render(REPORT_FOR_TEST)).not.toContain('window.dataLayer')
  })

  it('draws the line where WhatsApp stops, and no line in a page that ends before it', () => {
    const head = HEAD_FOR_TEST + `<style>${'a'.repeat(307_200)}</style>`
    const html = renderParts(REPORT_FOR_TEST, head)
    expect(html.match(/data-source-limit/g)).toHaveLength(1)
    expect(textOf(html)).toContain('300 KB: WhatsApp stops reading here')
    expect(renderParts(REPORT_FOR_TEST)).not.toContain('data-source-limit')
  })

  it('says of each line at which byte it begins, and offers what is left out', () => {
    const html = renderParts(REPORT_FOR_TEST, `${HEAD_FOR_TEST}<p>\n${'text\n'.repeat(3_000)}`)
    expect(html).toMatch(/id="L14".*?>14<.*?>\d{3}</)
    expect(html).toMatch(/href="\/report\/evidence\/source\?from=\d+&amp;chars=\d+"/)
  })
})

describe('CompareView', () => {
  const side = (report: Report) => ({
    report: reportInWords(report, wordsOf()),
    scannedAt: '2026-11-20T09:12:00.000Z',
    href: '/scans/1',
    pictures: { small: null, large: null },
  })
  const compare = (before: Report, after: Report) =>
    renderToStaticMarkup(
      <CompareView before={side(before)} after={side(after)} comparison={compareReports(before, after)} />,
    )
  const { good, heavyImage, square } = SAMPLE_REPORTS

  it('puts what changed first and folds what did not', () => {
    const html = compare(heavyImage, square)
    const fold = html.indexOf('findings are unchanged')
    expect(html.indexOf('data-change="image-weight"')).toBeLessThan(fold)
    expect(html.indexOf('data-change="page-https"')).toBeGreaterThan(fold)
    expect(textOf(html)).toContain(`${(square.score ?? 0) - (heavyImage.score ?? 0)} points more than before`)
  })

  it('says of a changed tag what went and what came', () => {
    const [old] = good.tags
    if (!old) throw new Error('a report with tags expected')
    const after = { ...good, tags: [{ ...old, source: HOSTILE }, ...good.tags.slice(1)] }
    const html = compare(good, after)
    expect(html).toMatch(
      /<del [^>]*>.*Removed: .*title.*<\/del><ins [^>]*>.*Added: .*&lt;script&gt;.*<\/ins>/,
    )
    expect(html).not.toContain('<script')
  })

  it('says of a check that only one of them has what that one says', () => {
    const without = { ...good, findings: good.findings.filter(({ id }) => id !== 'og-type') }
    const row = (html: string) => textOf(html.slice(html.indexOf('data-change="og-type"')).slice(0, 2_000))
    expect(row(compare(without, good))).toMatch(/New check .*Not checked .*Passed/)
    expect(row(compare(good, without))).toMatch(/No longer checked .*Passed .*Not checked/)
  })

  it('shows each app what became of its own finding', () => {
    const withParrot = (status: 'pass' | 'fail'): Report => ({
      ...good,
      findings: good.findings.flatMap((finding) =>
        finding.id === 'image-weight' ? [finding, { ...finding, app: 'Parrot', status }] : [finding],
      ),
    })
    const html = compare(withParrot('pass'), withParrot('fail'))
    const fold = html.indexOf('findings are unchanged')
    expect(textOf(html.slice(0, fold))).toMatch(/Worse .*Passed .*Failed/)
    expect(html.slice(fold)).toContain('data-change="image-weight"')
  })

  it('says when nothing changed, and when the rules did', () => {
    const html = compare(good, { ...good, rulesetVersion: 'older' })
    expect(textOf(html)).toContain('Every check says the same as before.')
    expect(textOf(html)).toContain('The tags are the same as before.')
    expect(textOf(html)).toContain('different rules')
  })

  it('names its two groups of inputs apart', () => {
    const html = compare(good, good)
    const names = new Set([...html.matchAll(/name="([^"]+-(?:surface|theme))"/g)].map(([, name]) => name))
    expect([...names].sort()).toEqual(['after-surface', 'after-theme', 'before-surface', 'before-theme'])
  })
})
