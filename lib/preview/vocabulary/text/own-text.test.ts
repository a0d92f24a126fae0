import { describe, expect, it } from 'vitest'
import { cleanText, countCharacters, countLeftOut, isTooLong, lostBehind, TEXT_CHARS_MAX } from './own-text'

describe('cleanText', () => {
  it.each([
    ['line breaks and tabs become one blank', ' a\r\n\tb ', 'a b'],
    ['control characters go', 'a\u0000\u0007b\u009f', 'ab'],
    ['signs that turn the text go', 'a\u202eb\u2066c\u2069', 'abc'],
    ['half a character becomes a sign for it', 'a\ud800', 'a\ufffd'],
    ['marks and joiners of scripts stay', 'می\u200cخواهم \u200fא', 'می\u200cخواهم \u200fא'],
    ['markup is text', '"</script><b>', '"</script><b>'],
    ['nothing but controls is nothing', '\u0001 \u202e ', ''],
  ])('%s', (_, given, wanted) => expect(cleanText(given)).toBe(wanted))

  it('is done once', () => {
    const once = cleanText(' a\u202e \u0000 b\ufeff')
    expect(cleanText(once)).toBe(once)
    expect(countLeftOut(once)).toBe(0)
  })
})

it('counts as a person does', () => {
  expect(countCharacters('👩‍👩‍👧‍👦é')).toBe(2)
  expect(countLeftOut('a\u202eb\u0000')).toBe(2)
  expect(isTooLong('title', '👩‍👩‍👧‍👦'.repeat(TEXT_CHARS_MAX.title))).toBe(false)
  expect(isTooLong('title', 'a'.repeat(10_000))).toBe(true)
})

describe('lostBehind', () => {
  it('is null when all is shown', () => expect(lostBehind('One two. ', 8)).toBeNull())
  it('begins with the word that was cut through', () =>
    expect(lostBehind('One two three', 6)).toEqual({ words: 2, text: 'two three' }))
  it('begins behind a word that is whole', () =>
    expect(lostBehind('One two three', 7)).toEqual({ words: 1, text: 'three' }))
  it('knows words without blanks between them', () =>
    expect(lostBehind('東京の朝ごはん', 2)?.words).toBeGreaterThan(1))
  it('may be no word at all', () => expect(lostBehind('One …!', 3)).toEqual({ words: 0, text: '…!' }))
})
