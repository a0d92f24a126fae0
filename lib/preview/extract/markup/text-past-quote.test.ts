/** Is the whole text found behind a bare quote, and an honest tag left alone? */
import { describe, expect, it } from 'vitest'
import { inHead, pageOf, readHead } from '../../testing/sample-pages'

const tagOf = (markup: string) => readHead(pageOf(inHead(markup))).tags[0]

describe('a value that a quote of its own ends', () => {
  it.each([
    ['<meta property="og:title" content=""Rye" is back, says Anna">', '', '"Rye" is back, says Anna'],
    ['<meta property="og:title" content="The "night" loaf">', 'The', 'The "night" loaf'],
    ['<meta property="og:title" content="The "night" loaf" />', 'The', 'The "night" loaf'],
    ['<meta content="The "night" loaf" property="og:title" data-rh="true">', 'The', 'The "night" loaf'],
    [`<meta property='og:title' content='Anna's rye isn't cheap'>`, 'Anna', `Anna's rye isn't cheap`],
    ['<meta property="og:title" content="Rye &amp; "oats" now">', 'Rye &', 'Rye & "oats" now'],
  ])('%s', (markup, value, meant) => expect(tagOf(markup)).toMatchObject({ value, meant }))

  it.each([
    '<meta property="og:title" content="The night loaf">',
    '<meta property="og:title" content="The night loaf"">',
    '<meta property="og:title" content="The night loaf"data-x="1">',
    `<meta property="og:title" content="Anna's 'night' loaf">`,
    '<meta property="og:title" content="The night loaf" async>',
    '<meta property=og:title content=loaf>',
  ])('is none in %s', (markup) => expect(tagOf(markup)?.meant).toBeUndefined())

  it('is looked for in linear time', () => {
    const words = 'a"b '.repeat(40_000)
    expect(tagOf(`<meta property="og:title" content="${words}">`)?.meant).toBeUndefined()
    const attributes = ' data-a="1"'.repeat(400)
    expect(tagOf(`<meta property="og:title" content="a "b" c"${attributes}>`)?.value).toBe('a')
  })
})
