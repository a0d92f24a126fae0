/** Attributes as they are in the source. */
import { describe, expect, it } from 'vitest'
import { ATTRIBUTES_MAX, scanAttributes } from './tag-attributes'

const brief = (tag: string) =>
  scanAttributes(tag).attributes.map(({ name, value, quote, closed }) => [name, value, quote, closed])

describe('scanAttributes', () => {
  it('keeps names, values and quotes as written', () => {
    expect(brief(` Property="og:title" content='a "b"' data-x=1 async`)).toEqual([
      ['Property', 'og:title', '"', true],
      ['content', 'a "b"', "'", true],
      ['data-x', '1', null, true],
      ['async', null, null, true],
    ])
  })

  it('needs no space between quoted attributes', () => {
    expect(brief(`property="a"content="b"`).map(([name]) => name)).toEqual(['property', 'content'])
  })

  it('says that a closing quote is missing', () => {
    expect(brief(` content="a `)).toEqual([['content', 'a ', '"', false]])
  })

  it('marks spaces around the equals sign and a bare word before', () => {
    const { attributes } = scanAttributes(` async property ="a" content= "b" name="c"`)
    expect(attributes.map(({ spaceAroundEquals }) => spaceAroundEquals)).toEqual([false, true, true, false])
    expect(attributes.map(({ afterBare }) => afterBare)).toEqual([false, true, false, false])
  })

  it('takes a stray slash for a bare word', () => {
    expect(scanAttributes(`/property="a"`).attributes[0]?.afterBare).toBe(true)
    expect(brief(`/property="a"/content="b"`).map(([name]) => name)).toEqual(['property', 'content'])
  })

  it('stops at the limit and says so', () => {
    const many = scanAttributes(' a=1'.repeat(ATTRIBUTES_MAX + 1))
    expect(many).toMatchObject({ tripped: true })
    expect(many.attributes).toHaveLength(ATTRIBUTES_MAX)
    expect(scanAttributes(' a=1'.repeat(ATTRIBUTES_MAX)).tripped).toBe(false)
  })
})
