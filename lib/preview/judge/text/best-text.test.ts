/** Is one text offered for each tag of the card, whichever check offers it, and is it the best that the page has? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { factsOf, headOf, missingFact, pageOf, requestOf, tagOf, tagsWith } from '../../testing/sample-facts'
import type { TagFact } from '../../vocabulary/tags'
import { runChecks } from '../run-checks'
import { bestDescription, bestTitle } from './best-text'

const textsOf = (tags: TagFact[]) => ({
  head: headOf(tags),
  client: WHATSAPP.client,
  request: requestOf(),
  page: pageOf(),
})
const NAME = tagOf('og:site_name', 'Example Kitchen')
const title = (...tags: TagFact[]) => bestTitle(textsOf([NAME, ...tags]))
const description = (...tags: TagFact[]) => bestDescription(textsOf(tagsWith('og:description', ...tags)))
const UNREADABLE = { readBy: [], unreadable: 'value-unquoted' } as const
const LONG = 'How to bake a crusty loaf of bread at home with only four simple ingredients'

describe('the best title', () => {
  it.each([
    ['without branding', 'Bake bread | Example Kitchen', 'Bake bread'],
    ['with its entities undone', 'Salt &amp;amp; bread', 'Salt & bread'],
    ['without markup', 'Bake <em>bread</em>', 'Bake bread'],
    ['without characters that hide', 'Bake bre\u200bad', 'Bake bread'],
    ['with all of that at once', '<b>Salt</b> &amp;amp; bread | Example Kitchen', 'Salt & bread'],
    ['shortened at a clause', `How to bake bread at home: ${LONG}`, 'How to bake bread at home'],
    ['whole where there is no clause', `${LONG} tonight`, `${LONG} tonight`],
  ])('is %s', (_, value, best) => expect(title(tagOf('og:title', value))).toBe(best))

  it('is the page’s own shorter form of it, and no other text', () => {
    expect(title(tagOf('og:title', LONG), tagOf('twitter:title', 'How to bake a crusty loaf of bread'))).toBe(
      'How to bake a crusty loaf of bread',
    )
    for (const other of ['Our kitchen, our recipes', 'How to bake a crusty loaf of…', 'Bread'])
      expect(title(tagOf('og:title', LONG), tagOf('twitter:title', other))).toBe(LONG)
  })

  it.each(['', 'The'])('is the whole of what a quotation mark cut to “%s”, before any fallback', (value) =>
    expect(title(tagOf('og:title', value, { meant: 'The "night" loaf' }), tagOf('<title>', 'Rye'))).toBe('The "night" loaf'),
  ) // prettier-ignore

  it('is that of a tag that cannot be read, before any fallback', () =>
    expect(title(tagOf('og:title', 'Bake bread', UNREADABLE))).toBe('Bake bread'))

  it('is none without a title', () => expect(bestTitle(textsOf([]))).toBeNull())
})

describe('the best description', () => {
  const torn = 'word '.repeat(40).trim()
  it.each([
    ['as it is', 'Flour and water.', 'Flour and water.'],
    ['its first sentences', `Flour. Water and salt. ${torn}`, 'Flour. Water and salt.'],
    ['its first sentence whole', `${torn}. Then more.`, `${torn}.`],
    ['nothing that was cut off', `${torn}…`, null],
    ['what ends before the cut', 'Flour, water and salt. One night of patien…', 'Flour, water and salt.'],
    ['as it is when its author breaks off', 'Soon…', 'Soon…'],
  ])('is %s', (_, value, best) => expect(description(tagOf('og:description', value))).toBe(best))

  it('is that of another tag where its own is torn', () =>
    expect(description(tagOf('og:description', torn), tagOf('twitter:description', 'Flour and water.'))).toBe(
      'Flour and water.',
    ))
})

describe('one code for each tag', () => {
  const codesOf = (tags: TagFact[], text = '') => {
    const head = headOf(tags, text ? { text } : {})
    const results = runChecks(factsOf({ head, rendered: missingFact() }), WHATSAPP)
    const lines = results.flatMap(({ fix }) =>
      fix?.snippet?.language === 'html' ? fix.snippet.code.split('\n') : [],
    )
    const keyOf = (line: string) => /(?:property|name)="([^"]+)"/.exec(line)?.[1] ?? line
    return Map.groupBy(new Set(lines), keyOf)
  }

  it.each([
    ['a title that is long, branded and encoded twice', [tagOf('og:title', `Salt &amp;amp; bread: ${LONG} | Example Kitchen`)]],
    ['a title that is there twice, long and branded', [tagOf('og:title', `${LONG} | Example Kitchen`), tagOf('og:title', `Baking bread at home: ${LONG} | Example Kitchen`)]],
    ['texts with markup that are too long', [tagOf('og:title', `<b>Baking bread at home</b>: ${LONG}`), tagOf('og:description', `<p>${'word '.repeat(60)}`), tagOf('description', 'Flour and water.')]],
    ['texts that cannot be read', [tagOf('og:title', `${LONG} | Example`, UNREADABLE), tagOf('og:description', 'word '.repeat(60), UNREADABLE), tagOf('<title>', `${LONG} | Example`), tagOf('description', 'One. Two.')]],
    ['texts beyond the limit', [tagOf('og:title', `${LONG} | Example`, { readBy: [], unreadable: 'beyond-limit', place: 'beyond-limit' }), tagOf('<title>', 'Bread | Example Kitchen')]],
    ['a description with hidden characters that is too long', [tagOf('og:description', `Flour and wa\u200bter. ${'word '.repeat(60)}`)]],
  ])('for %s', (_, tags) => {
    const codes = codesOf(tags)
    expect(codes.size).toBeGreaterThan(0)
    for (const [key, lines] of codes) expect(lines, key).toHaveLength(1)
  }) // prettier-ignore
})
