import { describe, expect, it } from 'vitest'
import { pageTexts } from './page-texts'

const LONG = 'Butter is loud while it holds water and silent when it is about to brown.'
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`

describe('pageTexts', () => {
  it('takes the first heading and the first paragraph that says something', () => {
    const source = page(
      `<h1>By <em>ear</em></h1><p>4 October</p><p class="x">${LONG} <b>Listen &amp; wait</b>.</p>`,
    )
    expect(pageTexts(source)).toEqual({
      heading: 'By ear',
      paragraph: `${LONG} Listen & wait.`,
      linkedData: { title: null, description: null },
      hasBody: true,
    })
  })

  it.each([
    ['a menu', `<nav><p>${LONG}</p></nav>`],
    ['a script', `<script>"<p>${LONG}</p>"</script>`],
    ['a comment', `<!-- <p>${LONG}</p> -->`],
    ['the foot of the page', `<footer><p>${LONG}</p></footer>`],
  ])('passes over %s', (_, body) => expect(pageTexts(page(body)).paragraph).toBeNull())

  it('ends a paragraph that is never closed where the next block begins', () =>
    expect(pageTexts(page(`<p>${LONG}<div>More</div>`)).paragraph).toBe(LONG))

  it('reads what JSON-LD says of the content', () => {
    const data = { '@type': 'Article', headline: 'By headline', description: 'By data' }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(pageTexts(page('', head)).linkedData).toEqual({ title: 'By headline', description: 'By data' })
  })

  it('says that a head alone holds no body', () =>
    expect(pageTexts('<html><head><title>x</title></head>').hasBody).toBe(false))

  it('survives what is no page', () => {
    for (const odd of [
      '',
      '<p>',
      '<body><p',
      '<'.repeat(50_000),
      '<p>'.repeat(50_000),
      '<nav>'.repeat(50_000),
    ])
      expect(pageTexts(odd).heading).toBeNull()
  })
})
