/** A report says the same to everybody: words beside colours, links to the source, hostile text as text. */
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import { layoutNeeds } from '@/lib/preview/report/layout-needs'
import { SAMPLE_REPORTS, type SampleName } from '@/lib/preview/testing/sample-reports'
import type { Report } from '@/lib/preview/report/schema'
import { CompareView } from './compare/compare-view'
import { HEAD_FOR_TEST, HOSTILE, REPORT_FOR_TEST } from './testing/report'
import { ReportView, type ReportViewProps } from './report-view'
import { VERDICT_WORDS } from './verdict/verdict-words'

const render = (report: Report, rest: Partial<ReportViewProps> = {}, query = '') =>
  renderToStaticMarkup(
    <NuqsTestingAdapter searchParams={query}>
      <ReportView
        report={report}
        headText={HEAD_FOR_TEST}
        scannedAt="2026-11-20T09:12:00.000Z"
        pictures={{ small: '/pictures/a', large: '/pictures/b' }}
        needs={layoutNeeds()}
        recheck={{ action: '/check', fields: { input: report.url } }}
        shareHref="#share"
        downloadHref="/report.json"
        helpHref={(id) => `/checks/${id}`}
        {...rest}
      />
    </NuqsTestingAdapter>,
  )
// Safe: the keys of the record are its names.
const NAMES = Object.keys(SAMPLE_REPORTS) as SampleName[]
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
    const report = SAMPLE_REPORTS[name]
    const text = textOf(render(report))
    expect(text).toContain(report.verdict.sentence.replace(/\s+/g, ' '))
    expect(text).toContain(VERDICT_WORDS[report.verdict.status].word)
    expect(text).toContain(report.score === null ? 'No score' : `Score ${report.score} of 100`)
    for (const { title } of report.findings) expect(text).toContain(title.replace(/\s+/g, ' '))
  })

  it.each(NAMES)('has one h1 and no id twice in "%s"', (name) => {
    const html = render(SAMPLE_REPORTS[name])
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

  it('leads from the evidence to the tag in the source', () => {
    const html = render(REPORT_FOR_TEST)
    expect(html).toContain('href="#source-tag-4"')
    expect(html).toContain('id="source-tag-4"')
    expect(html).toContain('id="L14"')
    expect(textOf(html)).toContain('line 14:1, byte 1,041')
  })

  it('keeps hostile words as text wherever they stand', () => {
    const report: Report = {
      ...REPORT_FOR_TEST,
      url: `javascript:alert(1)//${HOSTILE}`,
      finalUrl: `https://x.example/${encodeURI(HOSTILE)}`,
      verdict: { status: 'fix', sentence: HOSTILE },
      cards: REPORT_FOR_TEST.cards.map((card) => ({ ...card, title: HOSTILE, reason: HOSTILE })),
      tags: REPORT_FOR_TEST.tags.map((tag) => ({
        ...tag,
        key: HOSTILE,
        value: HOSTILE,
        unreadable: HOSTILE,
      })),
      findings: REPORT_FOR_TEST.findings.map((finding) => ({
        ...finding,
        witness: finding.witness.map((one) => ({ ...one, sourceUrl: 'javascript:alert(1)' })),
      })),
    }
    const html = render(report, { headText: HOSTILE.repeat(10) })
    expect(html).not.toMatch(/<script|<img src=x|href="(javascript|data):/i)
    expect(html).toContain('&lt;script&gt;')
  })

  it('gives links to strangers away to nobody', () => {
    const outside = [...render(REPORT_FOR_TEST).matchAll(/<a [^>]*href="https?:[^>]*>/g)].map(([tag]) => tag)
    expect(outside.length).toBeGreaterThan(0)
    for (const tag of outside) expect(tag).toContain('rel="noopener noreferrer nofollow ugc"')
  })

  it.each(SURFACES)('marks exactly one layout for %s and says what the others need', (surface) => {
    const html = render(SAMPLE_REPORTS.heavyImage, {}, `?surface=${surface}`)
    expect(html.match(/data-layout="\w+" aria-current="true"/g)).toEqual([
      'data-layout="text" aria-current="true"',
    ])
    expect(html).toContain('Needs an image wider than high')
  })

  it.each(LAYOUTS)('shows the layout %s among the figures when WhatsApp will use it', (layout) => {
    const cards = REPORT_FOR_TEST.cards.map((card) => ({ ...card, layout }))
    expect(render({ ...REPORT_FOR_TEST, cards })).toContain(`data-layout="${layout}" aria-current="true"`)
  })

  it('says once why many checks could not tell', () => {
    const text = textOf(render(SAMPLE_REPORTS.blocked))
    const shared = SAMPLE_REPORTS.blocked.findings
      .filter(({ status }) => status === 'unknown')
      .map(({ summary }) => summary)
      .find((summary, _, all) => all.filter((other) => other === summary).length >= 3)
    expect(shared).toBeDefined()
    expect(text.slice(0, text.indexOf(' Raw ')).split(shared ?? '').length).toBe(2)
  })

  it('carries no way to repeat or share where none is given', () => {
    const html = render(REPORT_FOR_TEST, { recheck: null, shareHref: null, downloadHref: null })
    // The one form left asks for another view of the same page.
    for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toContain('method="get"')
    expect(html).not.toContain('data-key=')
    expect(html).not.toContain('Download')
  })

  it('says of tags behind the limit why they are not read, and that WhatsApp stops before them', () => {
    const tags = REPORT_FOR_TEST.tags.map((tag) => ({
      ...tag,
      place: 'behind-limit',
      readByAndroid: false,
      unreadable: 'behind-limit',
    }))
    const text = textOf(render({ ...REPORT_FOR_TEST, tags }))
    expect(text).toContain('Not read: it stands behind the first 300 KB of the page')
    expect(text).toContain('WhatsApp stops after the first 300 KB; we read on')
    expect(textOf(render(REPORT_FOR_TEST))).not.toContain('we read on')
  })

  it('stays small with a head of 300 KB', () => {
    const html = render(REPORT_FOR_TEST, {
      headText: HEAD_FOR_TEST + `<style>${'a'.repeat(300_000)}</style>`,
    })
    expect(html.length).toBeLessThan(220_000)
  })
})

describe('CompareView', () => {
  const side = (report: Report) => ({
    report,
    scannedAt: '2026-11-20T09:12:00.000Z',
    href: '/scans/1',
    pictures: { small: null, large: null },
  })
  const compare = (before: Report, after: Report) =>
    renderToStaticMarkup(
      <CompareView before={side(before)} after={side(after)} comparison={compareReports(before, after)} />,
    )

  it('puts what changed first and folds what did not', () => {
    const { heavyImage, square } = SAMPLE_REPORTS
    const html = compare(heavyImage, square)
    const fold = html.indexOf('findings as before')
    expect(html.indexOf('data-change="image-weight"')).toBeLessThan(fold)
    expect(html.indexOf('data-change="page-https"')).toBeGreaterThan(fold)
    expect(textOf(html)).toContain(`${(square.score ?? 0) - (heavyImage.score ?? 0)} more than before`)
  })

  it('says of a changed tag what went and what came', () => {
    const after = {
      ...REPORT_FOR_TEST,
      tags: REPORT_FOR_TEST.tags.map((tag, index) => (index === 1 ? { ...tag, source: HOSTILE } : tag)),
    }
    const html = compare(REPORT_FOR_TEST, after)
    expect(html).toMatch(
      /<del [^>]*>.*Removed: .*og:title.*<\/del><ins [^>]*>.*Added: .*&lt;script&gt;.*<\/ins>/,
    )
    expect(html).not.toContain('<script')
  })

  it('says when nothing changed, and when the rules did', () => {
    const html = compare(REPORT_FOR_TEST, { ...REPORT_FOR_TEST, rulesetVersion: 'older' })
    expect(textOf(html)).toContain('Every check says the same as before.')
    expect(textOf(html)).toContain('The tags are the same as before.')
    expect(textOf(html)).toContain('different rules')
  })

  it('names its two groups of inputs apart', () => {
    const html = compare(REPORT_FOR_TEST, REPORT_FOR_TEST)
    const names = new Set([...html.matchAll(/name="([^"]+-(?:surface|theme))"/g)].map(([, name]) => name))
    expect([...names].sort()).toEqual(['after-surface', 'after-theme', 'before-surface', 'before-theme'])
  })
})
