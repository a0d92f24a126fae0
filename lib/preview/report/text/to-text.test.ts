/** The text report: leads with the verdict, keeps the box straight, and obeys no stranger. */
import { describe, expect, it } from 'vitest'
import { displayWidth } from './display-width'
import { printable } from './printable'
import { SAMPLE_REPORTS } from '../../testing/sample-reports'
import type { Report } from '../schema'
import { textCard } from './text-card'
import { reportToText } from './to-text'
import { clampLines, wrapText } from './wrap-text'

const titled = (title: string): Report => ({
  ...SAMPLE_REPORTS.good,
  cards: SAMPLE_REPORTS.good.cards.map((card) => ({ ...card, title })),
})

describe.each(Object.entries(SAMPLE_REPORTS))('%s', (_name, report) => {
  it.each([40, 80, 120])('stays within %d columns, but for code to copy', (width) => {
    const code = report.findings.flatMap(({ fix }) => fix?.code?.split('\n') ?? []).map((line) => line.trim())
    for (const line of reportToText(report, { width }).split('\n')) {
      if (!code.includes(line.trim())) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  it('names the verdict and every failing check', () => {
    const text = reportToText(report, { width: 200 })
    expect(text).toContain(report.verdict.sentence)
    for (const { status, id, title } of report.findings) {
      if (status === 'fail') expect(text).toContain(id)
      if (status === 'fail') expect(text).toContain(title)
    }
    expect(text).not.toContain('\u001b')
  })
})

it('draws the card', () => {
  const card = SAMPLE_REPORTS.heavyImage.cards[0]
  if (!card) throw new Error('card expected')
  expect(textCard(card, 44)).toEqual([
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
    const widths = textCard({ ...card, layout, image: layout === 'text' ? null : card.image }, 44).map(
      displayWidth,
    )
    expect(new Set(widths)).toEqual(new Set([44]))
  }
})

it('hands no control character of a stranger to the terminal', () => {
  const hostile = 'a\u001b[2J\u001b]0;owned\u0007b\u009b31mc\r\nd\u202ee\u2066f\ud800'
  expect(printable(hostile)).toBe('a[2J]0;ownedb31mc def')
  const report = titled(hostile)
  const text = reportToText({
    ...report,
    url: `https://example.com/${hostile}`,
    findings: report.findings.map((finding) => ({
      ...finding,
      status: 'fail',
      title: hostile,
      summary: hostile,
      evidence: [{ label: hostile, value: hostile }],
      fix: { steps: hostile, code: hostile },
    })),
  })
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
})

it('colours only when asked', () => {
  expect(reportToText(SAMPLE_REPORTS.good, { color: true })).toContain('\u001b[32mGOOD\u001b[0m')
})

it('begins with what is to be known of the run, when there is something', () => {
  const plain = reportToText(SAMPLE_REPORTS.good)
  expect(reportToText(SAMPLE_REPORTS.good, { notice: 'Private addresses may be scanned.' })).toBe(
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
    const text = reportToText(SAMPLE_REPORTS.blocked, { width: 120 })
    const [, visitors = ''] = text.split('\nVisitors\n')
    expect(visitors).toContain('  WhatsApp on Android: 403, refused (Cloudflare) · 0.26 s · 6,400 bytes')
    expect(visitors).toContain('  Browser: 200 · 0.26 s · 6,400 bytes\n    title How to bake bread at home')
    expect(text.indexOf('Visitors')).toBeGreaterThan(text.indexOf('Could not tell'))
  })

  it('say why nobody was sent, and are left out of a report that had one visitor only', () => {
    expect(reportToText(SAMPLE_REPORTS.unscannable, { width: 120 })).toContain(
      'Browser: not asked\n    WhatsApp’s visit',
    )
    expect(reportToText({ ...SAMPLE_REPORTS.good, visits: [] })).not.toContain('Visitors')
  })

  it('hand no control character to the terminal', () => {
    const visits = SAMPLE_REPORTS.good.visits.map((visit, n) => ({
      ...visit,
      title: `\u001b[2J${n}\u202e`,
      image: '\u0007',
    }))
    const text = reportToText({ ...SAMPLE_REPORTS.good, visits })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })
})
