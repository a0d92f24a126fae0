/** Drawn templates: the right size, light enough, words whole in every script, long ones cut with grace, nothing fetched. */
import { Socket } from 'node:net'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { limit } from '@/lib/preview/vocabulary/limits'
import type { LinesFrame, SetFrame } from '@/lib/templates/frame'
import { TEMPLATE_IDS } from '@/lib/templates/templates'
import { type SetTemplate, setTemplate, templateJpeg, templatePng } from './draw-template'
import { ask, NO_PICTURES, pictures, TEXTS } from './template-for-test'

const linesIn = (frame: SetFrame): LinesFrame[] =>
  frame.kind === 'lines' ? [frame] : frame.kind === 'box' ? frame.children.flatMap(linesIn) : []
const partOf = ({ frame }: SetTemplate, name: string) => linesIn(frame).find(({ part }) => part === name)
const titleOf = (set: SetTemplate) => partOf(set, 'title') ?? expect.fail('it has no title')
const squeezed = (text: string) => text.replace(/\s/g, '')

describe('setTemplate', () => {
  it.each(Object.entries(TEXTS))('says all of a title in %s, breaking no word', async (script, texts) => {
    for (const id of TEMPLATE_IDS)
      for (const canvas of ['wide', 'square'] as const) {
        const { lines } = titleOf(await setTemplate(ask(id, texts), NO_PICTURES, canvas))
        expect(squeezed(lines.join(''))).toBe(squeezed(texts.title))
        if (script === 'cjk') continue
        const whole = new Set(texts.title.split(' '))
        expect(lines.flatMap((line) => line.split(' ')).filter((word) => !whole.has(word))).toEqual([])
      }
  })
  it('makes a short title large and a long one small', async () => {
    const sizeOf = async (title: string) =>
      titleOf(await setTemplate(ask('title', { ...TEXTS.latin, title }), NO_PICTURES, 'wide')).sizePx
    expect(await sizeOf('Sale')).toBe(140)
    expect(await sizeOf(TEXTS.latin.title)).toBeLessThan(140)
    expect(await sizeOf(`${TEXTS.latin.title} `.repeat(4))).toBeLessThan(70)
  })
  it.each(TEMPLATE_IDS)('%s cuts 10,000 characters with an ellipsis, on lines that have room', async (id) => {
    const title = 'Lisbon to Porto along the coast by bicycle '.repeat(240)
    for (const canvas of ['wide', 'square'] as const) {
      const set = await setTemplate(ask(id, { ...TEXTS.latin, title }), await pictures(), canvas)
      const { lines, linePx } = titleOf(set)
      expect(lines.at(-1)).toMatch(/\p{L}…$/u)
      expect(lines.length * linePx).toBeLessThan(canvas === 'wide' ? 500 : 620)
    }
  })
  it('breaks a word that is longer than its line in every size, and leaves no ellipsis alone', async () => {
    const title = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(
      5,
    )
    for (const id of TEMPLATE_IDS) {
      const { lines } = titleOf(await setTemplate(ask(id, { ...TEXTS.latin, title }), NO_PICTURES, 'square'))
      expect(lines.length).toBeGreaterThan(1)
      expect(lines).not.toContain('…')
    }
  })
  it('takes no room from letters that are joined', async () => {
    const tracking = async (texts: (typeof TEXTS)[keyof typeof TEXTS]) =>
      titleOf(await setTemplate(ask('title', texts), NO_PICTURES, 'wide')).trackingEm
    expect(await tracking(TEXTS.latin)).toBeLessThan(0)
    expect([await tracking(TEXTS.arabic), await tracking(TEXTS.devanagari)]).toEqual([0, 0])
  })
})

describe('templateJpeg', () => {
  it.each(TEMPLATE_IDS)('%s is a JPEG of both sizes below 300 KB, with words on it', async (id) => {
    const dialled = vi.spyOn(Socket.prototype, 'connect')
    const sizes = { wide: { width: 1200, height: 630 }, square: { width: 400, height: 400 } }
    for (const canvas of ['wide', 'square'] as const) {
      const jpeg = await templateJpeg(await setTemplate(ask(id, TEXTS.arabic), await pictures(), canvas))
      expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', ...sizes[canvas] })
      expect(jpeg.length).toBeLessThan(limit('imageBytesGood'))
      const blank = ask(id, { title: '-', site: '', name: '', price: '', date: '', place: '' })
      expect(jpeg).not.toEqual(await templateJpeg(await setTemplate(blank, await pictures(), canvas)))
    }
    expect(dialled).not.toHaveBeenCalled()
  })
  it('is lighter than 300 KB with the noisiest picture', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const
    const bytes = await sharp({ create: { width: 1024, height: 576, channels: 3, background: '#000', noise } }).jpeg({ quality: 95 }).toBuffer()
    const picture = { bytes, width: 1024, height: 576 }
    const set = await setTemplate(ask('picture-band', TEXTS.latin), { logo: null, picture }, 'wide')
    expect((await templateJpeg(set)).length).toBeLessThan(limit('imageBytesGood'))
  }) // prettier-ignore
  it('draws whatever is written', async () => {
    const dialled = vi.spyOn(Socket.prototype, 'connect')
    const hostile = `<img src="http://127.0.0.1:9/x.png"> ]]> \${1} ${'a' + '\u0301'.repeat(3000)} \u0000\ud800\u202e ${'W'.repeat(9000)}`
    const texts = { title: hostile, site: hostile, name: hostile, price: hostile, date: hostile, place: hostile }
    for (const id of TEMPLATE_IDS)
      expect((await templatePng(await setTemplate(ask(id, texts), NO_PICTURES, 'square'))).length).toBeGreaterThan(1_000)
    expect(dialled).not.toHaveBeenCalled()
  }) // prettier-ignore
})
