/** Each template by itself: it says what it was given and nothing else, mirrors for scripts from the right, and stays readable in every colour. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOf, hexOf } from '../colours/contrast'
import { TONES } from '../colours/look'
import type { BoxFrame, Frame, PictureFrame, WordsFrame } from '../frame'
import { type PictureParts, type PictureRequest, pictureTree } from '../picture'
import { TEMPLATE_IDS, type TemplateId, TEMPLATES } from '../templates'
import type { CanvasName } from '../template'

const TEXTS = {
  title: 'A title',
  site: 'A site',
  name: 'A name',
  price: '€ 9',
  date: 'May 3',
  place: 'A place',
}
const LOGO = { width: 200, height: 200, colour: '#ff0000', isOpaque: false }
const PHOTO = { width: 1024, height: 576 }

const ask = (template: TemplateId, more: Partial<PictureRequest> = {}): PictureRequest => ({
  template,
  texts: TEXTS,
  colour: '#1f4d3a',
  tone: TEMPLATES[template].tone,
  ...more,
})
const draw = (request: PictureRequest, parts: Partial<PictureParts> = {}, canvas: CanvasName = 'wide') =>
  pictureTree(request, { logo: null, picture: null, ...parts }, canvas)

function all(frame: Frame): Frame[] {
  return [frame, ...(frame.kind === 'box' ? frame.children.flatMap(all) : [])]
}
const wordsIn = (frame: Frame) => all(frame).filter((each): each is WordsFrame => each.kind === 'words')
const picturesIn = (frame: Frame) =>
  all(frame).filter((each): each is PictureFrame => each.kind === 'picture')
const saidIn = (frame: Frame) => wordsIn(frame).map(({ part, text }) => `${part}: ${text}`).sort() // prettier-ignore

/** Words with the grounds that they lie on. */
function onGrounds(frame: Frame, grounds: string[] = []): { words: WordsFrame; grounds: string[] }[] {
  if (frame.kind === 'words') return [{ words: frame, grounds }]
  if (frame.kind === 'picture') return []
  const { backgroundColor, backgroundImage } = frame.style
  const ends = backgroundImage?.match(/#[0-9a-f]{6}/gi) ?? []
  const own = backgroundColor === undefined ? grounds : [backgroundColor, ...ends]
  return frame.children.flatMap((child) => onGrounds(child, own))
}

describe('every template', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  const request = fc.record({
    template: fc.constantFrom(...TEMPLATE_IDS),
    colour: fc.tuple(channel, channel, channel).map(hexOf),
    tone: fc.constantFrom(...TONES),
  })
  const canvas = fc.constantFrom<CanvasName>('wide', 'square')

  it('is read: its words contrast by 4.5 to 1 with what they lie on, whatever the colour', () => {
    fc.assert(
      fc.property(request, canvas, fc.boolean(), ({ template, ...look }, shape, hasPicture) => {
        const tree = draw(ask(template, look), { logo: LOGO, picture: hasPicture ? PHOTO : null }, shape)
        const found = onGrounds(tree)
        expect(found.length).toBeGreaterThan(0)
        for (const { words, grounds } of found)
          for (const ground of grounds)
            expect(contrastOf(words.colour, ground), `${template} ${words.part}`).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 1_000 },
    )
  })
  it.each(TEMPLATE_IDS)('%s says the name of the site where the title is empty, and nothing twice', (id) => {
    const texts = { ...TEXTS, title: '  ' }
    const said = wordsIn(draw(ask(id, { texts }))).filter(({ part }) => part === 'title' || part === 'site')
    expect(new Set(said.map(({ text }) => text))).toEqual(new Set(['A site']))
  })
  it.each(TEMPLATE_IDS)('%s has room for its words in both shapes', (id) => {
    for (const shape of ['wide', 'square'] as const)
      for (const { widthPx, steps } of wordsIn(draw(ask(id), { logo: LOGO, picture: PHOTO }, shape))) {
        expect(widthPx).toBeGreaterThan(60)
        expect(widthPx).toBeLessThanOrEqual(shape === 'wide' ? 1_200 : 800)
        for (const { sizePx, linePx } of steps) expect(linePx).toBeGreaterThanOrEqual(sizePx)
      }
  })
  it.each(TEMPLATE_IDS)('%s begins on the right where its title does', (id) => {
    const rtl = wordsIn(draw(ask(id, { texts: { ...TEXTS, title: 'عنوان' } })))
    expect(rtl.every(({ align }) => align !== 'left')).toBe(true)
    expect(wordsIn(draw(ask(id))).every(({ align }) => align !== 'right')).toBe(true)
  })
  it.each(TEMPLATE_IDS)('%s cuts a title of 10,000 characters to what has room somewhere', (id) => {
    const title = 'word '.repeat(2_000)
    for (const { text } of wordsIn(draw(ask(id, { texts: { ...TEXTS, title } }))))
      expect(text.length).toBeLessThanOrEqual(220)
  })
})

const SAID: Record<TemplateId, string[]> = {
  title: ['title: A title'],
  'title-site': ['site: A site', 'title: A title'],
  quote: ['name: A name', 'site: A site', 'title: A title'],
  product: ['price: € 9', 'site: A site', 'title: A title'],
  article: ['date: May 3', 'initial: A', 'name: A name', 'site: A site', 'title: A title'],
  event: ['date: May 3', 'place: A place', 'site: A site', 'title: A title'],
  'picture-band': ['site: A site', 'title: A title'],
  logo: ['site: A site', 'title: A title'],
}

it.each(TEMPLATE_IDS)('%s says its own fields and no others', (id) => {
  expect(saidIn(draw(ask(id)))).toEqual(SAID[id])
})

it.each(TEMPLATE_IDS)('%s shows a picture where it takes one, as large as its place', (id) => {
  const drawn = picturesIn(draw(ask(id), { picture: PHOTO }))
  expect(drawn.map(({ name }) => name)).toEqual(TEMPLATES[id].hasPicture ? ['picture'] : [])
})

it.each(TEMPLATE_IDS)('%s shows the logo in its own shape', (id) => {
  const [logo, ...more] = picturesIn(draw(ask(id), { logo: { ...LOGO, width: 400, height: 100 } }))
  expect(more).toEqual([])
  expect(logo?.name).toBe('logo')
  expect((logo?.width ?? 0) / (logo?.height ?? 1)).toBeCloseTo(4, 0)
})

it('a logo that is lost on its ground stands on a plate', () => {
  const plates = (colour: string) =>
    all(draw(ask('title', { tone: 'light' }), { logo: { ...LOGO, colour } })).filter(
      (each): each is BoxFrame => each.kind === 'box' && each.children.some(({ kind }) => kind === 'picture') && each.style.backgroundColor !== undefined && each.style.width !== 1_200,
    )
  expect(plates('#ffffff')).toHaveLength(1)
  expect(plates('#1f4d3a')).toHaveLength(0)
}) // prettier-ignore

it('a long logo says the name of its site itself', () => {
  expect(saidIn(draw(ask('title-site'), { logo: { ...LOGO, width: 600, height: 100 } }))).toEqual(['title: A title'])
}) // prettier-ignore
