/** What the cards took a tag for, and why one is not read. */
import { expect, it } from 'vitest'
import type { ReportTag } from '../report/schema'
import { wordsOf } from './languages'
import { tagsInWords } from './tags-in-words'

const [ANDROID, WEB, IPHONE] = ['whatsapp-android', 'whatsapp-web', 'whatsapp-ios']
const inWords = (rest: Partial<ReportTag>) => {
  const tag: ReportTag = {
    element: 'meta',
    keyAttribute: 'property',
    key: 'og:title',
    value: 'x',
    source: '<meta property="og:title" content="x">',
    line: 1,
    column: 1,
    startByte: null,
    endByte: null,
    place: 'head',
    readBy: [],
    unreadable: null,
    usedFor: [],
    ...rest,
  }
  return tagsInWords([tag], [ANDROID, WEB, IPHONE], wordsOf('en'))[0]
}

it('names clients only where another card took something else', () => {
  expect(inWords({ usedFor: [{ field: 'title', clients: [ANDROID, WEB, IPHONE] }] })?.uses).toEqual([
    { field: 'title', onlyOn: [] },
  ])
  expect(inWords({ usedFor: [{ field: 'title', clients: [IPHONE] }] })?.uses).toEqual([
    { field: 'title', onlyOn: ['iPhone'] },
  ])
})

it('counts one field once, though a report of an earlier version named it twice', () => {
  const usedFor: ReportTag['usedFor'] = [
    { field: 'title', clients: [ANDROID, WEB] },
    { field: 'title', clients: [IPHONE] },
  ]
  expect(inWords({ usedFor })?.uses).toEqual([{ field: 'title', onlyOn: [] }])
})

it('says why a tag is not read, and keeps a reason and a client that it does not know', () => {
  expect(inWords({})?.because).toBeNull()
  expect(inWords({ unreadable: 'value-unquoted' })?.because).toBe('the content is not in quotes')
  expect(inWords({ unreadable: 'of-tomorrow' })?.because).toBe('of-tomorrow')
  expect(inWords({ usedFor: [{ field: 'url', clients: ['signal'] }] })?.uses[0]?.onlyOn).toEqual(['signal'])
})
