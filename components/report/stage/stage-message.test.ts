import { describe, expect, it } from 'vitest'
import { holdsAnotherLink, messageOf } from './stage-message'

const LINK = 'https://shop.example/teapot'

describe('messageOf', () => {
  it('is the link alone without words', () => {
    expect(messageOf('', LINK)).toBe(LINK)
    expect(messageOf(' \n ', LINK)).toBe(LINK)
  })
  it('puts the link below the words', () => expect(messageOf('Look ', LINK)).toBe(`Look\n${LINK}`))
  it('leaves the link where the words have it', () => {
    expect(messageOf(`Is ${LINK} nice?`, LINK)).toBe(`Is ${LINK} nice?`)
  })
})

describe('holdsAnotherLink', () => {
  it.each(['see http://other.example too', 'www.other.example'])('finds it in %s', (words) =>
    expect(holdsAnotherLink(words, LINK)).toBe(true),
  )
  it.each(['', 'no link', `only ${LINK}`, `${LINK} and ${LINK}`])('finds none in %s', (words) =>
    expect(holdsAnotherLink(words, LINK)).toBe(false),
  )
})
