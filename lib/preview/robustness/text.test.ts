/** Text that tries the reader, the card or whoever prints it: kept where it is text, cleaned where it could act. */
import { expect } from 'vitest'
import { describeCases, type Case, type Says } from './describe-cases'
import type { Seen } from './open-site'
import { og, page } from './served-pages'
import { wordsOf } from '../words/languages'
import { reportInWords } from '../words/report-in-words'
import { reportToText } from '../words/text/to-text'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const titled = (text: string) => ({ '/': page(og('title', escaped(text))) })

const statusOf = ({ report }: Seen, id: string) =>
  report.findings.find((finding) => finding.id === id)?.status
/** What the command line prints of it holds no sign that a terminal acts on. */
function prints(seen: Seen): void {
  const printed = reportToText(reportInWords(seen.report, wordsOf('en')), wordsOf('en'))
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  expect(printed.isWellFormed()).toBe(true)
}

const kept = (name: string, what: string, text: string, says: Says = {}): Case => ({
  name,
  what: `${what}: kept as it is`,
  sends: titled(text),
  says: { title: text, layout: 'text', and: prints, ...says },
})

const CASES: readonly Case[] = [
  {
    name: 'bidi_in_url',
    what: 'a mark that turns the text round, in og:url and og:image: in percent signs wherever it is an address',
    sends: {
      '/': page(
        og('title', 'Rye loaf') + og('url', '{site}/\u202egpj.a') + og('image', '{site}/\u202egpj.a'),
      ),
    },
    says: { title: 'Rye loaf', asked: ['/', '/%E2%80%AEgpj.a', '/%E2%80%AEgpj.a'], and: prints },
  },
  kept('bidi_in_text', 'Hebrew', 'לחם שיפון'),
  {
    name: 'bidi_override_in_title',
    what: 'the same mark in a title: a card shows what phones show, a terminal is not turned round',
    sends: titled('Rye \u202efaol'),
    says: { and: prints },
  },
  kept('emoji_zwj', 'a family, a flag, a skin tone, a keycap', '👨‍👩‍👧‍👦 🇩🇪 👍🏽 1️⃣', {
    // Counted as people count: seven signs with their blanks, not thirty.
    findings: { 'og-title-length': 'pass' },
    and: prints,
  }),
  {
    name: 'emoji_many',
    what: 'sixty families, which are sixty signs: cut by the client between two of them',
    sends: titled('👨‍👩‍👧‍👦'.repeat(60)),
    says: { title: '👨‍👩‍👧‍👦'.repeat(13), findings: { 'og-title-length': 'pass' } },
  },
  kept('zalgo', 'two hundred marks on one letter', `e${'\u0301'.repeat(149)}`),
  {
    name: 'zalgo_longer_than_the_cut',
    what: 'more marks than the client keeps characters: cut, and still text',
    sends: titled(`Rye${'\u0301'.repeat(400)} loaf`),
    says: { layout: 'text', and: prints },
  },
  {
    name: 'long_word',
    what: 'one word of 5,000 letters: cut as the client cuts, long before the eye does',
    sends: titled('a'.repeat(5_000)),
    says: { title: 'a'.repeat(150), findings: { 'og-title-length': 'warn' }, and: prints },
  },
  {
    name: 'long_title_10k',
    what: '10,000 characters: kept to 5,000, told to be too long',
    sends: titled('Rye loaf. '.repeat(1_000)),
    says: {
      findings: { 'og-title-length': 'warn' },
      and: (seen) => {
        expect(seen.report.tags[0]?.value.length).toBe(5_000)
        expect(seen.report.tags[0]?.valueChars).toBe('Rye loaf. '.repeat(1_000).trim().length)
        prints(seen)
      },
    },
  },
  {
    name: 'control_chars',
    what: 'control characters: gone; line separators: blanks',
    sends: titled('a\u0001b\u0008c\u007fd\u0085e'),
    says: { title: 'abcde', and: prints },
  },
  {
    name: 'line_separators',
    what: 'the separators that break scripts',
    sends: titled('Rye\u2028loaf\u2029today'),
    says: { title: 'Rye loaf today', and: prints },
  },
  {
    name: 'newlines_tabs',
    what: 'a title over several lines: one line',
    sends: titled('  Rye\n\t loaf \r\n today '),
    says: { title: 'Rye loaf today', and: prints },
  },
  kept('private_use', 'signs that no font agrees on', '\ue000 \uf8ff'),
  {
    // Punycode is what a reader can tell apart; the decoded name is on the card, as WhatsApp shows it.
    name: 'homograph',
    what: 'a host whose "a" is Cyrillic',
    host: 'b\u0430kery.test',
    sends: titled('Rye loaf'),
    says: {
      title: 'Rye loaf',
      and: ({ report }) => {
        expect(report.url).toContain('//xn--bkery-4ve.test')
        expect(report.cards[0]?.host).toContain('b\u0430kery.test')
      },
    },
  },
  {
    name: 'idn',
    what: 'a host with an umlaut',
    host: 'bücher.test',
    sends: titled('Rye loaf'),
    says: {
      title: 'Rye loaf',
      and: ({ report }) => {
        expect(report.url).toContain('//xn--bcher-kva.test')
        expect(report.cards.every(({ host }) => host?.startsWith('bücher.test'))).toBe(true)
      },
    },
  },
  kept('math_fraktur', 'letters of mathematics', '𝕽𝖞𝖊 𝖑𝖔𝖆𝖋'),
  kept('sql_like', 'the end of a statement', '’; DROP TABLE scans; --'),
  kept('markdown_like', 'links of another language', '[x](javascript:alert(1)) ![](http://127.0.0.1)'),
  {
    name: 'markup_shown',
    what: 'tags that were escaped, and so are text',
    sends: { '/': page(og('title', 'Rye &lt;em&gt;loaf&lt;/em&gt;')) },
    says: { title: 'Rye <em>loaf</em>', findings: { 'text-without-markup': 'warn' } },
  },
  {
    name: 'quotes_in_value',
    what: 'a quotation mark that ends the title',
    sends: { '/': page(og('title', 'The "night" loaf')) },
    says: { title: 'The', codes: { 'tag-readable': 'cut-at-quote' }, said: 'The &quot;night&quot; loaf' },
  },
  {
    name: 'quotes_around_value',
    what: 'a title that begins with a quotation mark, so that nothing is left of it: one cause, with both tags',
    sends: {
      '/': page(
        `<title>Rye</title>${og('title', '"Good bread": a baker remembers')}${og('description', 'Why the "night loaf" is called so.')}`,
      ),
    },
    says: {
      title: 'Rye',
      description: 'Why the',
      codes: { 'og-title': 'empty', 'tag-readable': 'cut-at-quote' },
      and: ({ report }) => {
        const cause = report.causes.find(({ code }) => code === 'cut-at-quote')
        const { status, effect, findings, fix } = cause ?? {}
        expect({ status, effect }).toEqual({ status: 'fail', effect: 'poorer-text' })
        expect(findings).toEqual(expect.arrayContaining(['tag-readable', 'og-title']))
        expect(fix?.snippet?.code.split('\n')).toEqual([
          og('title', '&quot;Good bread&quot;: a baker remembers'),
          og('description', 'Why the &quot;night loaf&quot; is called so.'),
        ])
      },
    },
  },
  {
    name: 'log_injection',
    what: 'a line break and signs that clear a screen',
    sends: titled('Rye\nlevel=error \u001b[2J\u001b]0;x\u0007loaf'),
    says: { title: 'Rye level=error [2J]0;xloaf', and: prints },
  },
  {
    name: 'lone_surrogates',
    what: 'halves of characters, written as entities',
    sends: { '/': page(og('title', 'Rye &#xD83C; loaf &#xDF5E;')) },
    says: { and: (seen) => (expect(statusOf(seen, 'og-title')).toBe('pass'), prints(seen)) },
  },
]

describeCases('text', CASES)
