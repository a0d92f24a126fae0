/** The pseudo-language keeps what a text is filled in with, and nothing else that could be taken for a word. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, it } from 'vitest'
import { screens } from './en/screens/index'
import { createTextFormatter } from './format-texts'
import { pseudoTexts } from './pseudo-language'

const { format } = createTextFormatter('en')

it('marks the text and leaves parameters, plurals and selects alone', () => {
  const { a, b, c } = pseudoTexts({
    a: 'Expires {when}',
    b: '{count, plural, one {# page} other {# pages}}',
    c: 'Theme: {now, select, dark {dark} other {{name}}}.',
  })
  expect(format(a, { when: 'soon' })).toBe('⟦Éẋþîřéš soon⟧')
  expect([1, 2_000].map((count) => format(b, { count }))).toEqual(['⟦1 þáĝé⟧', '⟦2,000 þáĝéš⟧'])
  expect(format(c, { now: 'dark', name: 'x' })).toBe('⟦Ŧĥéɱé: đářķ.⟧')
  expect(format(c, { now: 'light', name: 'x' })).toBe('⟦Ŧĥéɱé: x.⟧')
})

it('leaves no plain letter in any text of the screens', () => {
  for (const text of Object.values(pseudoTexts(screens)))
    expect(literalsOf(parse(text, { ignoreTag: true })).join(''), text).not.toMatch(/[a-z]/i)
})

const literalsOf = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if ('options' in element) return Object.values(element.options).flatMap(({ value }) => literalsOf(value))
    return element.type === TYPE.literal ? [element.value] : []
  })
