/** The text report: leads with the verdict, keeps the box straight, and obeys no stranger. */
import { describe, expect, it } from 'vitest'
import { displayWidth } from './display-width'
import { printable } from './printable'
import { SAMPLE_REPORTS_IN_WORDS as SAMPLE_REPORTS } from '../../testing/sample-reports-in-words'
import { wordsOf } from '../languages'
import type { ReportInWords } from '../report-in-words'
import { textCard } from './text-card'
import { reportToText, type TextOptions } from './to-text'
import { clampLines, wrapText } from './wrap-text'

const words = wordsOf('en')
const print = (report: ReportInWords, options?: TextOptions) => reportToText(report, words, options)

const titled = (title: string): ReportInWords => ({
  ...SAMPLE_REPORTS.good,
  cards: SAMPLE_REPORTS.good.cards.map((card) => ({ ...card, title })),
})

describe.each(Object.entries(SAMPLE_REPORTS))('%s', (_name, report) => {
  it.each([40, 80, 120])('stays within %d columns, but for code to copy', (width) => {
    const code = [...report.causes, ...report.findings]
      .flatMap(({ fix }) => fix?.snippet?.code.split('\n') ?? [])
      .map((line) => line.trim())
    for (const line of print(report, { width }).split('\n')) {
      if (!code.includes(line.trim())) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  it('names the verdict, every cause, and every failing check by its id', () => {
    const text = print(report, { width: 200 })
    expect(text).toContain(report.verdict.sentence)
    for (const { title } of report.causes) expect(text).toContain(title)
    for (const { status, id } of report.findings) if (status === 'fail') expect(text).toContain(id)
    expect(text).not.toContain('\u001b')
  })
})

it('draws the card', () => {
  const card = SAMPLE_REPORTS.heavyImage.cards[0]
  if (!card) throw new Error('card expected')
  expect(textCard(card, 44, words)).toEqual([
    '┌──────────────────────────────────────────┐',
    '│ Cast-iron teapot, 0.8 litres             │',
    '│ Keeps tea warm for an hour. With a stee… │',
    '│ www.kettle-and-crane.example             │',
    '└──────────────────────────────────────────┘',
  ])
})

it.each([
  ['Japanese', '日本語のタイトルはとても長いので折り返されます。全角文字は二桁です。'],
  ['emoji', '👩‍👩‍👧‍👦 Family 🇯🇵 flag ❤️ heart'],
  ['combining marks', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞'],
  ['Hindi', 'घर पर रोटी कैसे बनाएँ'],
  ['Arabic', 'دفاتر مصنوعة يدويًا'],
])('keeps the box straight for %s', (_name, title) => {
  const card = titled(title).cards[0]
  if (!card) throw new Error('card expected')
  for (const layout of ['landscape', 'thumbnail', 'text'] as const) {
    const widths = textCard({ ...card, layout, image: layout === 'text' ? null : card.image }, 44, words).map(
      displayWidth,
    )
    expect(new Set(widths)).toEqual(new Set([44]))
  }
})

it('hands no control character of a stranger to the terminal', () => {
  const hostile = 'a\u001b[2J\u001b]0;owned\u0007b\u009b31mc\r\nd\u202ee\u2066f\ud800'
  expect(printable(hostile)).toBe('a[2J]0;ownedb31mc def')
  const report = titled(hostile)
  const text = print({
    ...report,
    url: `https://example.com/${hostile}`,
    causes: report.findings.map(({ id }) => ({
      code: hostile,
      effect: 'risk',
      mender: 'developer',
      status: 'fail',
      title: hostile,
      summary: hostile,
      findings: [id],
      fix: { steps: hostile, snippet: { language: 'text', code: hostile } },
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      status: 'fail',
      title: hostile,
      summary: hostile,
      evidence: [{ label: hostile, value: hostile }],
      fix: { steps: hostile, snippet: { language: 'text', code: hostile } },
    })),
  })
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
})

it('colours only when asked', () => {
  expect(print(SAMPLE_REPORTS.good, { color: true })).toContain('\u001b[32mGOOD\u001b[0m')
})

it('begins with what is to be known of the run, when there is something', () => {
  const plain = print(SAMPLE_REPORTS.good)
  expect(print(SAMPLE_REPORTS.good, { notice: 'Private addresses may be scanned.' })).toBe(
    `Private addresses may be scanned.\n\n${plain}`,
  )
})

describe('wrapping', () => {
  it('breaks between words, and inside a word that is too long', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrapText('日本語日本語', 5)).toEqual(['日本', '語日', '本語'])
  })

  it('ends a cut text in an ellipsis within the width', () => {
    expect(clampLines('one two three four', 7, 1)).toEqual(['one tw…'])
    expect(clampLines('one', 7, 2)).toEqual(['one'])
  })
})

describe('the visitors', () => {
  it('stand behind the findings, each with its status, and what differs from the first', () => {
    const text = print(SAMPLE_REPORTS.blocked, { width: 120 })
    const [, visitors = ''] = text.split('\nVisitors\n')
    expect(visitors).toContain('  WhatsApp on Android: 403, refused (Cloudflare) · 260 ms · 6.3 KB')
    expect(visitors).toContain('  Browser: 200 · 260 ms · 6.3 KB\n    title How to bake bread at home')
    expect(text.indexOf('Visitors')).toBeGreaterThan(text.indexOf('Could not tell'))
  })

  it('say why nobody was sent, and are left out of a report that had one visitor only', () => {
    expect(print(SAMPLE_REPORTS.unscannable, { width: 120 })).toContain('Browser: not sent\n    ')
    expect(print({ ...SAMPLE_REPORTS.good, visits: [] })).not.toContain('Visitors')
  })

  it('hand no control character to the terminal', () => {
    const visits = SAMPLE_REPORTS.good.visits.map((visit, n) => ({
      ...visit,
      title: `\u001b[2J${n}\u202e`,
      image: '\u0007',
    }))
    const text = print({ ...SAMPLE_REPORTS.good, visits })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })
})
