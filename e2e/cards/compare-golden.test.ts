/** What a golden must catch, and what it must forgive. */
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pixelsOf, type Pixels } from './cards-page'
import { compareGolden, type Patch } from './compare-golden'

const FILE = new URL('goldens/android-light-outgoing-text.png', import.meta.url)
const golden = await pixelsOf(readFileSync(FILE))
/** The title of that card, roughly. */
const TEXT: Patch = { left: 72, top: 56, width: 300, height: 36 }

const changed = (change: (data: Buffer, width: number) => void): Pixels => {
  const data = Buffer.from(golden.data)
  change(data, golden.width)
  return { ...golden, data }
}
const faultsOf = async (now: Pixels, patches: Patch[] = [TEXT]) =>
  (await compareGolden(golden, now, patches)).faults

describe('a golden', () => {
  it('is silent about itself', async () => {
    expect(await faultsOf(golden)).toEqual([])
  })

  it('sees an edge that moved by one px', async () => {
    const moved = await sharp(readFileSync(FILE))
      .extract({ left: 0, top: 0, width: golden.width - 1, height: golden.height })
      .extend({ left: 1, extendWith: 'copy' })
      .toBuffer()
    expect(await faultsOf(await pixelsOf(moved))).not.toEqual([])
    // Only the bubble's left edge: one column of its height.
    const bubbleLeft = firstBubbleColumn()
    const edge = changed((data, width) => {
      for (let y = 60; y < golden.height - 30; y += 1)
        data.copyWithin(
          (y * width + bubbleLeft - 1) * 3,
          (y * width + bubbleLeft) * 3,
          (y * width + bubbleLeft + 1) * 3,
        )
    })
    expect(await faultsOf(edge)).not.toEqual([])
  })

  it('sees a surface that changed by four steps, and a text that changed its colour', async () => {
    const tinted = changed((data) => {
      for (let at = 0; at < data.length; at += 3)
        if (data[at] === 0xd9 && data[at + 1] === 0xfd) data[at] = 0xd9 - 4
    })
    expect(await faultsOf(tinted)).not.toEqual([])
    const paler = changed((data, width) => {
      for (let y = TEXT.top; y < TEXT.top + TEXT.height; y += 1)
        for (let x = TEXT.left; x < TEXT.left + TEXT.width; x += 1)
          for (let channel = 0; channel < 3; channel += 1) {
            const at = (y * width + x) * 3 + channel
            data[at] = Math.min(255, Math.round((data[at] ?? 0) * 0.8 + 45))
          }
    })
    expect(await faultsOf(paler)).not.toEqual([])
  })

  it('sees another size', async () => {
    const lower = await sharp(readFileSync(FILE))
      .extract({ left: 0, top: 0, width: golden.width, height: golden.height - 1 })
      .toBuffer()
    expect(await faultsOf(await pixelsOf(lower))).toEqual([
      `${golden.width} × ${golden.height - 1} px instead of ${golden.width} × ${golden.height}`,
    ])
  })

  it('forgives letters whose rims are shaded otherwise', async () => {
    const shaded = changed((data, width) => {
      for (let y = TEXT.top; y < TEXT.top + TEXT.height; y += 1)
        for (let x = TEXT.left; x < TEXT.left + TEXT.width; x += 1) {
          const at = (y * width + x) * 3
          const value = data[at] ?? 0
          // Rims are neither ink nor ground.
          if (value > 60 && value < 190)
            for (let channel = 0; channel < 3; channel += 1)
              data[at + channel] = (data[at + channel] ?? 0) + ((x + y) % 2 ? 20 : -20)
        }
    })
    expect(await faultsOf(shaded)).toEqual([])
  })
})

/** Of the row in the middle: where the bubble's own green begins. */
function firstBubbleColumn(): number {
  const y = golden.height - 40
  for (let x = 0; x < golden.width; x += 1) if (golden.at(x, y)[0] === 0xd9) return x
  throw new Error('the golden shows no bubble')
}
