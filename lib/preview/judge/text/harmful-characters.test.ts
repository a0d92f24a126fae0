/** What each invisible character does to a text, and where it does no harm. */
import { describe, expect, it } from 'vitest'
import { judgeCharacters } from './harmful-characters'

const effects = (text: string) => judgeCharacters(text).map(({ effect }) => effect)

describe('judgeCharacters', () => {
  it.each([
    ['an override', 'invoice\u202efdp.exe', ['turns']],
    ['an override to the right in Hebrew', 'שלום \u202dאבג\u202c', ['turns', 'none']],
    ['an embedding to the left in English', '\u202bHello!\u202c', ['turns', 'none']],
    ['an isolate to the left in English', 'Say \u2067hi!\u2069', ['turns', 'none']],
    ['a mark that makes an English line run to the left', '\u200fBread, fresh', ['turns']],
    ['an Arabic mark at its start', '"\u061cBread', ['turns']],
    ['a space of no width in a word', 'pay\u200bpal', ['hides']],
    ['a byte order mark in the middle', 'a \ufeffb', ['hides']],
    ['hidden words', 'Bread\u{e0041}\u{e0042}', ['hides', 'hides']],
    ['a filler', 'Bread \u3164', ['hides']],
    ['a soft hyphen', 'Brot\u00adbacken', ['hyphenates']],
  ])('%s', (_, text, expected) => expect(effects(text)).toEqual(expected))

  it.each([
    ['marks in Hebrew', 'שלום\u200f! Hello\u200e (אבג)', ['none', 'none']],
    ['an Arabic letter mark in Arabic', 'خبز \u061c5', ['none']],
    ['a mark to the right in English', 'Bread\u200e', ['none']],
    ['a mark to the left behind an English word', 'Bread\u200f', ['none']],
    ['isolates around a name, as libraries put them', 'By \u2068Anna\u2069', ['none', 'none']],
    ['an embedding in mixed text', 'שלום \u202bHello!\u202c', ['none', 'none']],
    ['an embedding to the right, as contact lists put it', '\u202a+49 30 1234\u202c', ['none', 'none']],
    ['an override to the right in English', '\u202dBread\u202c', ['none', 'none']],
    ['an override of nothing', 'Bread\u202e ', ['none']],
    ['a wide blank', 'Bread\u2003fresh', ['none']],
  ])('%s does no harm', (_, text, expected) => expect(effects(text)).toEqual(expected))

  it('has nothing to say of what scripts and emoji need', () => {
    expect(effects('می\u200cخواهم क्\u200dष 👩🏽‍🚀 🏳️‍🌈')).toEqual([])
  })
})
