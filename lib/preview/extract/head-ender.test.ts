/** Is the element found that ends a head for parsers, and only where tags of the card follow it? */
import { describe, expect, it } from 'vitest'
import { pageOf, readHead } from '../testing/sample-pages'

const TAGS =
  '<meta property="og:title" content="Rye"><meta property="og:image" content="https://a.example/r.jpg">'
const endedBy = (html: string) => readHead(pageOf(html)).endedBy

describe('a head that a parser ends early', () => {
  it.each([
    [
      'a tracking picture',
      `<html><head>\n<img src="https://t.example/p.gif">${TAGS}</head><body></body>`,
      'img',
    ],
    [
      'a frame before the head',
      `<html>\n<iframe src="/t"></iframe><head>${TAGS}</head><body></body>`,
      'iframe',
    ],
    ['a body that opens in the head', `<html><head>\n<body>${TAGS}</head></body>`, 'body'],
    ['an element of its own', `<html><head>\n<cookie-bar></cookie-bar>${TAGS}</head>`, 'cookie-bar'],
  ])('by %s', (_, html, element) =>
    expect(endedBy(html)).toMatchObject({ element, line: 2, keys: ['og:title', 'og:image'] }),
  )

  it('names only the tags that follow', () => {
    const [title = '', image = ''] = TAGS.split(/(?<=>)/)
    expect(endedBy(`<head>${title}<div></div>${image}</head>`)?.keys).toEqual(['og:image'])
  })

  it.each([
    [
      'elements of a head',
      `<html><head><base href="/"><script>"<div>"</script><style></style>${TAGS}</head>`,
    ],
    ['a noscript', `<head><noscript><img src="/p.gif"></noscript>${TAGS}</head>`],
    ['a comment and a template', `<head><!-- <div> --><template><div></div></template>${TAGS}</head>`],
    ['elements behind the tags', `<head>${TAGS}<div></div></head>`],
    ['elements behind the head', `<head>${TAGS}</head><body><div></div></body>`],
    ['a page without a literal head', `<p>${TAGS}`],
  ])('is none with %s', (_, html) => expect(endedBy(html)).toBeUndefined())
})
