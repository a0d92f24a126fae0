/** What nobody sees in a text, and what looks invisible but is needed. */
import { describe, expect, it } from 'vitest'
import { codePointOf, listInvisible } from './invisible-characters'

const namesIn = (text: string) => listInvisible(text).map(({ name }) => name)

describe('characters that are listed', () => {
  it('with their place, number, name and kind', () => {
    expect(listInvisible('🍞 a\u202ecod.exe\u200b')).toEqual([
      { index: 4, codePoint: 0x202e, name: 'RIGHT-TO-LEFT OVERRIDE', kind: 'direction' },
      { index: 12, codePoint: 0x200b, name: 'ZERO WIDTH SPACE', kind: 'zero-width' },
    ])
  })

  it.each([
    ['\u200e\u200f\u061c', ['LEFT-TO-RIGHT MARK', 'RIGHT-TO-LEFT MARK', 'ARABIC LETTER MARK']],
    ['\u202a\u202b\u202d\u202c', ['LEFT-TO-RIGHT EMBEDDING', 'RIGHT-TO-LEFT EMBEDDING', 'LEFT-TO-RIGHT OVERRIDE', 'POP DIRECTIONAL FORMATTING']],
    ['\u2066\u2067\u2068\u2069', ['LEFT-TO-RIGHT ISOLATE', 'RIGHT-TO-LEFT ISOLATE', 'FIRST STRONG ISOLATE', 'POP DIRECTIONAL ISOLATE']],
    ['Zu\u00adsatz', ['SOFT HYPHEN']],
    ['a\u2060b\ufeffc', ['WORD JOINER', 'ZERO WIDTH NO-BREAK SPACE']],
    ['\u3164', ['HANGUL FILLER']],
    ['pass\u200dword \u200cx', ['ZERO WIDTH JOINER', 'ZERO WIDTH NON-JOINER']],
    ['\u{e0001}\u{e0068}\u{e0069}\u{e007f}', ['LANGUAGE TAG', 'TAG h', 'TAG i', 'CANCEL TAG']],
    ['a joiner at the end of a picture 🍞\u200d', ['ZERO WIDTH JOINER']],
    ['a flag without its end 🏴\u{e0067}\u{e0062}\u{e0065}', ['TAG g', 'TAG b', 'TAG e']],
    ['Brot\ufe0f\ufe0e \u{e0100}', ['VARIATION SELECTOR-15', 'VARIATION SELECTOR-17']],
    ['wide\u2003gap\u2800\u2028', ['EM SPACE', 'BRAILLE PATTERN BLANK', 'LINE SEPARATOR']],
    ['pay\u200bpal', ['ZERO WIDTH SPACE']],
    ['🏴\u{e0068}\u{e0069}\u{e0020}\u{e0079}\u{e006f}\u{e0075}\u{e007f}', ['TAG h', 'TAG i', 'TAG SPACE', 'TAG y', 'TAG o', 'TAG u', 'CANCEL TAG']],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names)) // prettier-ignore
})

describe('characters that are needed', () => {
  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a profession with a skin tone', '👩🏽‍🚀'],
    ['a heart that is drawn as a picture', '👩‍❤️‍👨 🏳️‍🌈'],
    ['flags of regions', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and 🏴\u{e0075}\u{e0073}\u{e0074}\u{e0078}\u{e007f}'],
    ['Persian', 'می\u200cخواهم'],
    ['Devanagari', 'क्\u200dष क्\u200cष'],
    ['Sinhala', 'ශ්\u200dරී'],
    ['Malayalam', 'അവന്\u200d'],
    ['Bengali with a mark before', 'র\u200d্য'],
    ['Thai and Khmer, by their words', 'ขนมปัง\u200bสด ស្រូវ\u200bសាលី'],
    ['signs that are drawn as pictures, and an old form of a Chinese one', '❤️ ☎︎ 1️⃣ 葛\u{e0100}'],
    ['plain text, line ends and a no-break space', 'Brot\u00a0& Käse\n日本'],
  ])('%s', (_, text) => expect(namesIn(text)).toEqual([])) // prettier-ignore
})

it('writes a code point as Unicode does', () => {
  const written = listInvisible('\u00ad\u202e\u{e0041}').map((found) => codePointOf(found))
  expect(written).toEqual(['U+00AD', 'U+202E', 'U+E0041'])
})

it('goes through a long text once', () => {
  expect(listInvisible('🏴\u{e0061}'.repeat(50_000))).toHaveLength(50_000)
  expect(listInvisible('')).toEqual([])
})
