import { describe, expect, it } from 'vitest'
import { independentReading } from './independent-reading'
import { type Reading, wrongFields } from './reading'

const read = (html: string, contentType = 'text/html; charset=utf-8') =>
  independentReading(Buffer.from(html), contentType)

describe('independentReading', () => {
  it('takes og:* before everything else, and any of several', () => {
    const page = read(`<head><title>Shop</title><meta property="og:title" content="One">
      <meta name="twitter:title" content="Bird"><meta name="OG:Title" content=" Two "></head>`)
    expect(page.title).toEqual(['One', 'Two'])
  })
  it('lets any of the fallbacks pass where there is no og:*', () => {
    const page = read(`<title>Shop &amp; more</title><meta name="twitter:title" content="Bird">
      <meta property="og:title" content=""><meta name="description" content="Text">`)
    expect(page.title).toEqual(['Bird', 'Shop & more'])
    expect(page.description).toEqual(['Text'])
    expect(page.image).toEqual([])
    expect(page.siteName).toEqual([])
  })
  it('reads what a browser without scripting has in the document', () => {
    const page = read(`<head><!-- <meta property="og:title" content="Comment"> -->
      <script>"<meta property='og:title' content='Script'>"</script>
      <template><meta property="og:title" content="Template"></template>
      <noscript><meta property="og:site_name" content="Noscript"></noscript></head>
      <body><svg><title>Icon</title></svg><meta property="og:description" content="In the body"></body>`)
    expect(page.title).toEqual([])
    expect(page.siteName).toEqual(['Noscript'])
    expect(page.description).toEqual(['In the body'])
  })
  it('decodes by the header, then by the meta tag', () => {
    const latin = Buffer.from('<meta charset="windows-1252"><title>Caf\xe9</title>', 'latin1')
    expect(independentReading(latin, 'text/html').title).toEqual(['Café'])
    expect(independentReading(latin, 'text/html; charset=iso-8859-5').title).toEqual(['Cafщ'])
    expect(independentReading(latin, 'text/html; charset=nonsense').title).toEqual(['Café'])
  })
})

describe('wrongFields', () => {
  const accepted = { title: ['It’s “here” …'], description: [], image: ['/a b.png'], siteName: ['Shop'] }
  const right: Reading = {
    title: ` It's\n"here" ...`,
    description: 'whatever it says',
    image: 'https://shop.example/a%20b.png',
    siteName: 'Shop',
  }
  it('does not mind spaces, quotation marks and absolute addresses, and asks nothing the page does not say', () => {
    expect(wrongFields(right, accepted, 'https://shop.example/page')).toEqual([])
  })
  it('names each field that differs or is missing', () => {
    const page = 'https://shop.example/page'
    expect(wrongFields({ ...right, title: "It's" }, accepted, page)).toEqual(['title'])
    expect(wrongFields({ ...right, image: null, siteName: 'shop' }, accepted, page)).toEqual([
      'image',
      'siteName',
    ])
    expect(wrongFields(right, accepted, 'https://other.example/')).toEqual(['image'])
  })
})
