/** A report says the same to everybody: words beside colours, links to the source, hostile text as text. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'
import { SAMPLE_REPORTS, type SampleName } from '@/lib/preview/testing/sample-reports'
import { SAMPLE_REPORTS_IN_WORDS } from '@/lib/preview/testing/sample-reports-in-words'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
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

  it('folds what could not be told under the cause, and never repeats its reason', () => {
    const { blocked } = SAMPLE_REPORTS_IN_WORDS
    const unknown = blocked.findings.filter(({ status }) => status === 'unknown')
    expect(blocked.causes).toHaveLength(1)
    const text = textOf(render(blocked))
    expect(text).toContain(`${unknown.length} checks could not tell because of this:`)
    expect(text).not.toContain(unknown[0]?.summary ?? '')

    const alone = textOf(render({ ...blocked, causes: [] }))
    expect(alone).toContain(`${unknown.length} checks could not tell`)
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
