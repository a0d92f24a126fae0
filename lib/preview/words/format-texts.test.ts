/** Our small formatter says what the full implementation of ICU says, for every kind of text that catalogues hold. */
import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { createTextFormatter, type Filled } from './format-texts'
import { parseText } from './icu/parse-text'
import { isolateLatin, isRightToLeft } from './isolate-latin'

/** Right-to-left languages keep pieces of others together. */
const arranged = (text: string, language: string) => (isRightToLeft(language) ? isolateLatin(text) : text)

const LANGUAGES = ['en', 'es', 'pt-BR', 'id', 'hi', 'ar', 'pl', 'el']

const inFull = (text: string, language: string, params: Filled): string =>
  arranged(
    String(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(params)).trim(),
    language,
  )

const TEXTS: readonly [text: string, params: Filled][] = [
  ['plain', {}],
  ['{width, number, ::group-off} px', { width: 1_200.5 }],
  ['shown at {share, number, percent}', { share: 0.416 }],
  ['  {value} KB ', { value: '712' }],
  ['{count} is a number', { count: 12_345.5 }],
  ['{kept, number} of {count, plural, one {# character} other {# characters}}', { kept: 4_000, count: 1 }],
  [
    '{count, plural, =0 {none} one {one, # so} two {two #} few {few #} many {many #} other {all #}}',
    { count: 0 },
  ],
  ['{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { place: 22 }],
  ['{a, select, yes {small, {b}} other {}}these', { a: 'yes', b: 'here' }],
  ['{a, select, yes {small} other {}}these', { a: 'no' }],
  ['{n, plural, one {{a, select, x {# of {n}} other {none}}} other {# {a}}}', { n: 1, a: 'x' }],
  ["it's here, isn't it", {}],
  ["two '' are one, '{this}' is quoted, '<' too, and ''{n}''", { n: 7 }],
  ["{n, plural, other {a '#' and # and it''s}}", { n: 3 }],
  ["outside of a plural '#' and # are themselves", {}],
  ["not closed: '{quoted to the end", {}],
  ['a tag in words, <head>, is words', {}],
  ['{ spaced , plural , one { # } other{ # }}', { spaced: 5 }],
  ['{نص} بالعربية', { نص: 'نعم' }],
]

describe.each(LANGUAGES)('in %s', (language) => {
  const { format } = createTextFormatter(language)
  it.each(TEXTS)('%s', (text, params) => expect(format(text, params)).toBe(inFull(text, language, params)))

  it('with any number in a plural', () => {
    const text =
      '{n, plural, =1 {exactly # } zero {zero #} one {one #} two {two #} few {few #} many {many #} other {other #}}'
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
        (n) => {
          expect(format(text, { n })).toBe(inFull(text, language, { n }))
        },
      ),
    )
  })
})

it('a name that every object has is no branch', () =>
  expect(
    createTextFormatter('en').format('{a, select, yes {small } other {}}these', { a: 'constructor' }),
  ).toBe('these'))

describe('what is no text', () => {
  it.each([
    'open {',
    'closed }',
    '{}',
    '{a b}',
    '{n, plural, one {#}}',
    '{n, date}',
    '{n, number, currency}',
    '{n, plural, one {# other {#}}',
  ])('%s throws', (text) => expect(() => parseText(text)).toThrow())

  it('a missing value throws too', () => {
    expect(() => createTextFormatter('en').format('{a}', {})).toThrow('no value for a')
  })
})

it('any text at all is either read alike or refused', () => {
  const pieces = fc.array(
    fc.constantFrom(
      "'",
      "''",
      '{',
      '}',
      '#',
      'a',
      ' ',
      ',',
      '{a}',
      '{a, number}',
      '<',
      '{a, select, x {',
      'other {',
      '=1 {',
    ),
    { maxLength: 14 },
  )
  const params = { a: 1 }
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      let full: string
      try {
        full = inFull(text, 'en', params)
      } catch {
        return
      }
      let own: string
      try {
        own = createTextFormatter('en').format(text, params)
      } catch {
        return
      }
      expect(own).toBe(full)
    }),
    { numRuns: 2_000 },
  )
})
