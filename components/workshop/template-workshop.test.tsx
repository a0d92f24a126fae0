/** The screen of a picture of words: a plain form that says everything, and no word of its own. */
import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pseudoTexts } from '@/lib/preview/words/pseudo-language'
import { plainWords } from '../report/testing/plain-words'
import { WordsProvider } from '../words/client'
import { ENGLISH } from '../words/english'
import { TemplateWorkshop, type TemplateWorkshopProps } from './template-workshop'

const PAGE: TemplateWorkshopProps = {
  base: '/scans/1/template',
  backHref: '/scans/1',
  imageHref: '/scans/1/image',
  refused: null,
  version: '7',
  query: 'asked=1&template=article&title=Bread&v=7',
  template: 'article',
  texts: { title: 'Bread "<b>"', site: 'Mill', name: 'Ada', price: '', date: 'May 3', place: '' },
  colour: '#1f4d3a',
  colours: ['#1f4d3a', '#ffcc00'],
  tone: 'auto',
  logo: { from: 'icon', isShown: true },
  picture: { isShown: false },
  fileBytesMax: 10_485_760,
  cards: [],
  message: 'https://mill.example/',
}
const page = (more: Partial<TemplateWorkshopProps> = {}) =>
  load(renderToStaticMarkup(<TemplateWorkshop {...PAGE} {...more} />))

describe('the form', () => {
  it('asks for the picture by plain fields, those of the template in sight and the others kept', () => {
    const $ = page()
    expect($('form').attr()).toMatchObject({ method: 'get', action: '/scans/1/template' })
    expect($('input[name=title]').val()).toBe('Bread "<b>"')
    const inSight = $('input[maxlength]').filter((_, input) => $(input).closest('[hidden]').length === 0)
    expect(inSight.get().map(({ attribs }) => attribs['name'])).toEqual(['title', 'site', 'name', 'date'])
    expect($('input[maxlength]')).toHaveLength(6)
    expect($('input[name=template][checked]').val()).toBe('article')
    expect($('input[name=logo]').attr('checked')).toBeDefined()
    expect($('input[name=picture]').attr('checked')).toBeUndefined()
  })
  it('has a first button that takes nothing away, and others that send a logo', () => {
    const buttons = page()('form button[type=submit]').get()
    expect(buttons[0]?.attribs['formaction']).toBeUndefined()
    expect(buttons.map(({ attribs }) => attribs['formaction']).filter(Boolean)).toEqual(['/scans/1/template/logo', '/scans/1/template/logo']) // prettier-ignore
  })
  it('keeps the choice of a picture that its template does not take', () => {
    const $ = page({ template: 'quote' })
    expect($('input[name=picture]')).toHaveLength(1)
    expect($('input[name=picture]').closest('[hidden]')).toHaveLength(1)
    expect($('label').text()).toContain('Quote')
  })
  it('says that there is no icon and no picture', () => {
    const text = page({ logo: null, picture: null }).text()
    expect(text).toContain('No icon of the page could be opened.')
    expect(text).toContain('No picture of the page is known')
  })
})

it('leads to the picture in both sizes and to its code, as it is shown', () => {
  const $ = page()
  const links = $('a[href*="asked=1"]').get().map(({ attribs }) => attribs['href']) // prettier-ignore
  const query = PAGE.query
  expect(links).toEqual([`/scans/1/template/wide.jpg?${query}&download`, `/scans/1/template/square.jpg?${query}&download`, `/scans/1/template/opengraph-image.zip?${query}`, `/scans/1/template/opengraph-image.tsx?${query}`]) // prettier-ignore
  expect($('[data-drawn]').attr('alt')).toBe('Picture: Bread "<b>"')
})

it('has a sentence for an empty title, and for a logo that was not taken', () => {
  const texts = { ...PAGE.texts, title: '  ' }
  expect(page({ texts }).text()).toContain('The title is empty: the picture shows the name of the site instead.')
  expect(page({ refused: 'This is no picture.' })('[role=alert]').text()).toBe('This is no picture.')
}) // prettier-ignore

it('says nothing that is not in the catalogue', () => {
  const pseudo = { language: 'el', screens: pseudoTexts(ENGLISH.screens), units: pseudoTexts(ENGLISH.units) }
  // Colours and the page's own words are data.
  const own = { colours: [], texts: { ...PAGE.texts, title: '1', site: '2' } }
  for (const more of [{ logo: null, picture: null }, { texts: { ...own.texts, title: '' } }])
    expect(
      plainWords(
        renderToStaticMarkup(
          <WordsProvider texts={pseudo}>
            <TemplateWorkshop {...PAGE} {...own} {...more} />
          </WordsProvider>,
        ),
      ),
    ).toEqual([])
})
