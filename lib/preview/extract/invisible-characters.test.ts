/** What nobody sees in a text, and what looks invisible but is needed. */
import { describe, expect, it } from 'vitest'
import { listInvisible } from './invisible-characters'

const namesIn = (text: string) => listInvisible(text).map(({ name }) => name)

describe('characters that are listed', () => {
  it('with their place, number, name and kind', () => {
    expect(listInvisible('🍞 a\u202ecod.exe\u200b')).toEqual([
      { index: 4, codePoint: 0x202e, name: 'right-to-left override', kind: 'direction' },
      { index: 12, codePoint: 0x200b, name: 'zero width space', kind: 'zero-width' },
    ])
  })

  it.each([
    ['\u200e\u200f\u061c', ['left-to-right mark', 'right-to-left mark', 'arabic letter mark']],
    ['\u202a\u202b\u202d\u202c', ['left-to-right embedding', 'right-to-left embedding', 'left-to-right override', 'pop directional formatting']],
    ['\u2066\u2067\u2068\u2069', ['left-to-right isolate', 'right-to-left isolate', 'first strong isolate', 'pop directional isolate']],
    ['Zu\u00adsatz', ['soft hyphen']],
    ['a\u2060b\ufeffc', ['word joiner', 'zero width no-break space']],
    ['\u3164', ['hangul filler']],
    ['pass\u200dword \u200cx', ['zero width joiner', 'zero width non-joiner']],
    ['\u{e0001}\u{e0068}\u{e0069}\u{e007f}', ['language tag', 'tag h', 'tag i', 'cancel tag']],
    ['a joiner at the end of a picture 🍞\u200d', ['zero width joiner']],
    ['a flag without its end 🏴\u{e0067}\u{e0062}\u{e0065}', ['tag g', 'tag b', 'tag e']],
    ['🏴\u{e0068}\u{e0069}\u{e0020}\u{e0079}\u{e006f}\u{e0075}\u{e007f}', ['tag h', 'tag i', 'tag space', 'tag y', 'tag o', 'tag u', 'cancel tag']],
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
    ['plain text, line ends and a no-break space', 'Brot\u00a0& Käse\n日本'],
  ])('%s', (_, text) => expect(namesIn(text)).toEqual([])) // prettier-ignore
})

it('goes through a long text once', () => {
  expect(listInvisible('🏴\u{e0061}'.repeat(50_000))).toHaveLength(50_000)
  expect(listInvisible('')).toEqual([])
})
