/** The icons of the site are what the sign of the brand makes, in the sizes that browsers and phones ask for. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { APPLE_PX, FAVICON_SIZES, makeIcons } from './make-icons'

const stored = (name: string) => readFileSync(fileURLToPath(new URL(`../app/${name}`, import.meta.url)))

/** The pictures in a .ico file. */
function picturesIn(ico: Buffer): Buffer[] {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index
    const offset = ico.readUInt32LE(at + 12)
    return ico.subarray(offset, offset + ico.readUInt32LE(at + 8))
  })
}

it('favicon.ico holds a PNG of each size, and no corner is filled', async () => {
  const pictures = picturesIn(stored('favicon.ico'))
  expect(pictures).toHaveLength(FAVICON_SIZES.length)
  for (const [index, png] of pictures.entries()) {
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: FAVICON_SIZES[index] })
    expect((await sharp(png).ensureAlpha().raw().toBuffer())[3]).toBeLessThan(128)
  }
})

it('the icon for phones is square, opaque and large enough', async () => {
  const png = sharp(stored('apple-icon.png'))
  expect(await png.metadata()).toMatchObject({ width: APPLE_PX, height: APPLE_PX, hasAlpha: false })
})

it('all are drawn from the sign of the brand', async () => {
  const made = await makeIcons()
  expect(stored('icon.svg').toString()).toBe(made['icon.svg'].toString())
  for (const name of ['favicon.ico', 'apple-icon.png'] as const)
    expect(stored(name).length, name).toBe(made[name].length)
})
