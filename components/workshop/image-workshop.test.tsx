/** The workshop's screen: what can be pressed in which state, and no word of its own. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { pseudoTexts } from '@/lib/preview/words/pseudo-language'
import { disguisedText } from '../report/testing/disguise'
import { plainWords } from '../report/testing/plain-words'
import { WordsProvider } from '../words/client'
import { ENGLISH } from '../words/english'
import { ImageFix } from './image-fix'
import { ImageWorkshop, type ImageWorkshopProps } from './image-workshop'

const WIDE = { width: 1_200, height: 630, href: '/w.jpg', downloadHref: '/w.jpg?download', bytes: 285_696, ssim: 0.98765, quality: 87, box: { left: 0, top: 30, width: 1_600, height: 840 }, enlarged: false } // prettier-ignore
const SQUARE = { ...WIDE, width: 400, height: 400, href: '/s.jpg', downloadHref: '/s.jpg?download', bytes: 61_440, enlarged: true, box: { left: 700, top: 0, width: 900, height: 900 } } // prettier-ignore
const BEFORE = { href: '/v.jpg', shown: { width: 1_024, height: 576 }, size: { width: 1_600, height: 900 }, bytes: 729_088, format: 'png', animated: true } // prettier-ignore
const FRESH: ImageWorkshopProps = {
  templateHref: '/scans/a/template',
  backHref: '/scans/1',
  refused: null,
  before: BEFORE,
  made: null,
  form: {
    action: '/make',
    bytesBelow: 307_200,
    fileBytesMax: 10_485_760,
    named: [
      { url: 'https://a.example/1.png', rule: 'og:image' },
      { url: 'https://a.example/2.png', rule: 'twitter:image' },
    ],
    wanted: null,
  },
  tags: '<meta property="og:image" content="?">',
}
const MADE: ImageWorkshopProps = {
  ...FRESH,
  made: { wide: WIDE, square: SQUARE, archiveHref: '/a.zip', view: { href: '/v.jpg', width: 1_024, height: 576 } },
  form: { ...FRESH.form, wanted: { fit: 'fill', focus: 'left-top', ground: 'own', own: '#123456' } },
} // prettier-ignore
const page = (screen: ReactNode) => load(renderToStaticMarkup(screen))
const checked = (screen: ReactNode) =>
  page(screen)('input[type=radio][checked]').get().map(({ attribs }) => `${attribs['name']}=${attribs['value']}`) // prettier-ignore

describe('before anything was made', () => {
  it('offers the images of the page, the first chosen, and a file', () => {
    const $ = page(<ImageWorkshop {...FRESH} />)
    expect(checked(<ImageWorkshop {...FRESH} />)).toEqual(['from=page:https://a.example/1.png', 'fit=fill', 'focus=auto', 'ground=auto']) // prettier-ignore
    expect($('form').attr()).toMatchObject({
      method: 'post',
      action: '/make',
      enctype: 'multipart/form-data',
    })
    expect($('input[type=file]').attr('name')).toBe('file')
    expect($('button[type=submit]').text()).toBe('Make the JPEG under 300 KB')
    expect($('[role=slider]')).toHaveLength(0)
    expect($('a[download]')).toHaveLength(0)
  })

  it('without an image of the page asks for a file', () => {
    const none = { ...FRESH, before: null, form: { ...FRESH.form, named: [] } }
    expect(checked(<ImageWorkshop {...none} />)[0]).toBe('from=upload')
    expect(page(<ImageWorkshop {...none} />)('body').text()).toContain('names no image')
  })

  it('says why nothing came of it', () => {
    expect(page(<ImageWorkshop {...FRESH} refused="Because." />)('[role=alert]').text()).toBe('Because.')
  })
})

describe('what was made', () => {
  const $ = page(<ImageWorkshop {...MADE} />)
  it('can be kept, each with its weight', () => {
    const links = $('a[download]').get().map((link) => [$(link).attr('href'), $(link).text()]) // prettier-ignore
    expect(links).toEqual([
      ['/w.jpg?download', 'Download the 279 KB JPEG'],
      ['/s.jpg?download', 'Download the square: 60 KB'],
      ['/a.zip', 'Both, with the tags (ZIP)'],
    ])
    expect($('body').text()).toContain('279 KB of 300 KB')
    expect($('body').text()).toContain('0.988')
  })

  it('has two crops to move, which begin where they are', () => {
    const frames = $('[role=slider]')
    expect(frames.get().map(({ attribs }) => [attribs['data-crop'], attribs['aria-valuenow'], attribs['aria-orientation']])).toEqual([
      ['wide', '50', 'vertical'],
      ['square', '100', 'horizontal'],
    ])
    expect(frames.first().attr('aria-valuetext')).toBe('50 % from the top')
    expect($('input[name=square]').attr('value')).toBe('0.7188,0.5000')
    expect(checked(<ImageWorkshop {...MADE} />)).toEqual(['from=kept', 'fit=fill', 'focus=left-top', 'ground=own'])
  }) // prettier-ignore

  it('says where a picture was enlarged, and that only the first frame is shown', () => {
    expect(
      $('body')
        .text()
        .match(/it was enlarged/g),
    ).toHaveLength(1)
    expect($('body').text()).toContain('its first frame')
  })
})

describe('the button in a report', () => {
  const given = { makeHref: '/make', workshopHref: '/image', bytesBelow: 307_200 }
  it('makes the JPEG, or hands it over', () => {
    const fresh = page(<ImageFix {...given} made={null} />)
    expect(fresh('form').attr('action')).toBe('/make')
    expect(fresh('button').text()).toBe('Make the JPEG under 300 KB')
    const made = page(<ImageFix {...given} made={{ href: '/w', bytes: 285_696 }} />)
    expect(made('a[download]').text()).toBe('Download the 279 KB JPEG')
    expect(made('form')).toHaveLength(0)
  })
})

it('has no word of its own', () => {
  const pseudo = { language: 'el', screens: pseudoTexts(ENGLISH.screens), units: pseudoTexts(ENGLISH.units) }
  const found = (screen: ReactNode) =>
    plainWords(renderToStaticMarkup(<WordsProvider texts={pseudo}>{screen}</WordsProvider>))
  const named = FRESH.form.named.map(({ url, rule }) => ({ url: disguisedText(url), rule: disguisedText(rule) }))
  const disguised = { form: { ...MADE.form, named }, tags: disguisedText('tags'), before: { ...BEFORE, format: null } }
  expect(found(<ImageWorkshop {...MADE} {...disguised} refused={disguisedText('refused')} />)).toEqual([])
  expect(found(<ImageWorkshop {...FRESH} {...disguised} made={null} />)).toEqual([])
}) // prettier-ignore
