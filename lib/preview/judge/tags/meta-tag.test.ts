/** Is what a stranger wrote safe and readable inside the tag that we hand over? */
import { expect, it } from 'vitest'
import { metaTag, titleTag } from './meta-tag'

it('writes property= for Open Graph and name= for the rest', () => {
  expect(metaTag('og:title', 'Bread')).toBe('<meta property="og:title" content="Bread">')
  expect(metaTag('description', 'Bread')).toBe('<meta name="description" content="Bread">')
  expect(metaTag('twitter:title', 'Bread')).toBe('<meta name="twitter:title" content="Bread">')
})

it('escapes what would end the value or the tag, and keeps it on one line', () => {
  expect(metaTag('og:title', '"><script>alert(1)</script>\n & more ')).toBe(
    '<meta property="og:title" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more">',
  )
  expect(metaTag('x" onload="y', 'v')).toBe('<meta name="x&quot; onload=&quot;y" content="v">')
})

it('writes a title whose text ends where it should', () => {
  expect(titleTag(' Rye </title> &\noats ')).toBe('<title>Rye &lt;/title&gt; &amp; oats</title>')
})
