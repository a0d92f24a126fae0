import sharp, { type Region } from 'sharp'
import { describe, expect, it } from 'vitest'
import type { ReportCard } from '@/lib/preview/report/schema'
import { drawSharePicture } from './draw-share-picture'
import { pictureFonts } from './picture-fonts'

const card = (over: Partial<ReportCard>): ReportCard => ({
  surface: 'android',
  layout: 'text',
  title: 'Linen that lasts',
  description: 'Shirts and dresses.',
  titleLinesMax: 2,
  descriptionLinesMax: 1,
  host: 'shop.example',
  direction: 'ltr',
  image: null,
  reason: '',
  margin: null,
  trust: 'observed',
  label: '',
  ...over,
})

const draw = (over: Partial<ReportCard>, jpeg: Uint8Array | null = null) =>
  drawSharePicture({
    report: {
      verdict: { status: 'fix', sentence: 'WhatsApp will show a text-only card.' },
      score: 40,
      cards: [card(over)],
      url: 'https://shop.example/',
      finalUrl: null,
    },
    thumbnail: jpeg && { size: 'large', jpeg },
    date: '22 November 2026',
  })

const pixels = async (jpeg: Buffer, region: Region) =>
  sharp(jpeg).extract(region).removeAlpha().raw().toBuffer()

describe('drawSharePicture', () => {
  it('is a JPEG of 1200 × 630 px below 300 KB', async () => {
    const jpeg = await draw({})
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    expect(jpeg.length).toBeLessThan(300 * 1024)
  })

  it('stays below 300 KB with the noisiest picture', async () => {
    const noise = await sharp({
      create: {
        width: 1024,
        height: 1024,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .jpeg({ quality: 95 })
      .toBuffer()
    const image = {
      url: '',
      width: 1024,
      height: 1024,
      crop: { x: 0, y: 0, width: 1024, height: 1024 },
      thumbnail: 'large' as const,
    }
    expect((await draw({ layout: 'square', image }, noise)).length).toBeLessThan(300 * 1024)
  })

  it('shows the visible part of the thumbnail', async () => {
    const halves = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#ff0000' } })
      .composite([
        {
          input: { create: { width: 200, height: 200, channels: 3, background: '#0000ff' } },
          left: 200,
          top: 0,
        },
      ])
      .jpeg()
      .toBuffer()
    const image = {
      url: '',
      width: 800,
      height: 400,
      crop: { x: 400, y: 0, width: 400, height: 400 },
      thumbnail: 'large' as const,
    }
    const drawn = await pixels(await draw({ layout: 'square', image }, halves), {
      left: 900,
      top: 200,
      width: 1,
      height: 1,
    })
    expect(drawn[2]).toBeGreaterThan(200)
    expect(drawn[0]).toBeLessThan(60)
  })

  it('draws hostile text without the network and without failing', async () => {
    const title = `<img src="http://127.0.0.1:9/x.png"> ]]> &amp; ${'a' + '\u0301'.repeat(3000)} \u0000\ud800\u202e ${'W'.repeat(9000)}`
    expect(
      (await draw({ title, description: '👩‍👩‍👧‍👦'.repeat(500), host: 'x'.repeat(5000) })).length,
    ).toBeGreaterThan(1000)
  })

  it('survives a thumbnail that is no picture', async () => {
    const image = {
      url: '',
      width: 800,
      height: 400,
      crop: { x: 0, y: 0, width: 800, height: 400 },
      thumbnail: 'large' as const,
    }
    expect((await draw({ layout: 'landscape', image }, new Uint8Array([1, 2, 3]))).length).toBeGreaterThan(
      1000,
    )
  })
})

describe('pictureFonts', () => {
  it.each([
    ['Привет', 'noto-sans cyrillic'],
    ['مرحبا', 'noto-sans-arabic arabic'],
    ['שלום', 'noto-sans-hebrew hebrew'],
    ['नमस्ते', 'devanagari'],
    ['한국어', 'nanum-gothic'],
    ['日本語の', 'noto-sans-jp'],
    ['这个', 'noto-sans-sc'],
    ['தமிழ்', 'noto-sans-tamil tamil'],
    ['ไทย', 'noto-sans-thai thai'],
  ])('finds a font for %s', async (text, name) => {
    const fonts = await pictureFonts(text, { lead: 'noto-sans', weights: [400, 600] })
    expect(fonts.some((font) => font.name.includes(name))).toBe(true)
    expect(fonts.length).toBeLessThan(20)
  })
})
