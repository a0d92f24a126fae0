/** What is taken from linked data and headings, and what is left. */
import { expect, it } from 'vitest'
import { saidElsewhere } from './said-elsewhere'

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

it('takes what is said of the content, in a graph or alone', () => {
  const article = { '@type': 'NewsArticle', headline: 'A <b>flood</b>', image: [{ '@type': 'ImageObject', url: '/f.jpg' }] }
  const wanted = { title: 'A flood', description: null, image: '/f.jpg' }
  expect(saidElsewhere(data(article)).linkedData).toEqual(wanted)
  const graph = { '@graph': [{ '@type': 'Organization', name: 'The Paper', image: '/logo.png' }, article] }
  expect(saidElsewhere(data(graph)).linkedData).toEqual(wanted)
}) // prettier-ignore

it('takes nothing of the site, nor of broken data', () => {
  const nothing = { title: null, description: null, image: null }
  expect(saidElsewhere(data({ '@type': 'WebSite', name: 'The Paper' })).linkedData).toEqual(nothing)
  expect(saidElsewhere('<script type="application/ld+json">{"@type":"Article",').linkedData).toEqual(nothing)
  expect(saidElsewhere('<script type="application/ld+json">{oops}</script>').linkedData).toEqual(nothing)
})

it('reads the first heading as a person does', () => {
  expect(saidElsewhere('<h1 class="x">Ebb &amp; <em>flow</em></h1><h1>2</h1>').heading).toBe('Ebb & flow')
  expect(saidElsewhere('<h1>never closed').heading).toBeNull()
  expect(saidElsewhere('<h1><img src="a.png"></h1>').heading).toBeNull()
})
