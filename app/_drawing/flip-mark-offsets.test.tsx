import { readFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { describe, expect, it } from 'vitest'
import { flipMarkOffsets } from './flip-mark-offsets'

const FOLDER = 'node_modules/@fontsource'
const SIDE = 100

/** First row, from the top, that has ink. */
async function topOf(text: string, font: Buffer): Promise<number> {
  const svg = await satori(<div style={{ fontSize: 50, color: '#000' }}>{text}</div>, {
    width: SIDE,
    height: SIDE,
    fonts: [{ name: 'font', data: font, weight: 400, style: 'normal' }],
  })
  const { pixels, width } = new Resvg(svg).render()
  const ink = pixels.findIndex((byte, index) => index % 4 === 3 && byte > 128)
  return ink < 0 ? SIDE : Math.floor(ink / 4 / width)
}

describe('flipMarkOffsets', () => {
  it('puts the dot of a letter into its bowl, below the top of an upright stroke', async () => {
    const font = flipMarkOffsets(
      await readFile(`${FOLDER}/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff`),
    )
    expect(await topOf('ن', font)).toBeGreaterThan(await topOf('ا', font))
  })

  it('is still needed: satori alone puts that dot above the stroke', async () => {
    const font = await readFile(`${FOLDER}/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff`)
    expect(await topOf('ن', font)).toBeLessThan(await topOf('ا', font))
  })

  it('leaves every family readable', async () => {
    for (const name of [
      'noto-sans',
      'noto-sans-devanagari',
      'noto-sans-thai',
      'noto-sans-khmer',
      'noto-sans-tamil',
    ]) {
      const font = flipMarkOffsets(await readFile(`${FOLDER}/${name}/files/${name}-latin-400-normal.woff`))
      expect(await topOf('A', font)).toBeLessThan(60)
    }
  })

  it('leaves the file it was given as it was, and keeps its flavour', async () => {
    const woff = await readFile(`${FOLDER}/noto-sans-arabic/files/noto-sans-arabic-latin-400-normal.woff`)
    const once = flipMarkOffsets(woff)
    expect(once.equals(flipMarkOffsets(woff))).toBe(true)
    expect(once.readUInt32BE(0)).toBe(woff.readUInt32BE(4))
  })
})
