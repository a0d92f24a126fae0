/** Every family that a card may ask for has its sheet and its files on disk. */
import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { SCRIPT_PACKAGES } from '@/components/whatsapp/samples/script-families'
import { fontFile, fontSheet } from './_font-files'

it.each(SCRIPT_PACKAGES)('%s is there, sheet and files', async (name) => {
  for (const weight of [400, 500, 600]) {
    const sheet = await fontSheet(`${name}-${weight}.css`)
    expect(sheet).toContain(`font-weight:${sheet?.includes('font-weight: ') ? ' ' : ''}${weight}`)
    const files = [...(sheet ?? '').matchAll(/url\(\.\/files\/([^)]+)\)/g)].map(([, file]) => file ?? '')
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect((await fontFile(file))?.length, file).toBeGreaterThan(500)
  }
})

it('offers the emoji in parts, and to browsers alone that paint their kind of colour', async () => {
  const sheet = (await fontSheet('noto-color-emoji-500.css')) ?? ''
  const faces = sheet.match(/@font-face/g)?.length ?? 0
  expect(faces).toBeGreaterThan(5)
  expect(sheet.match(/tech\(color-COLRv1\)/g)).toHaveLength(faces)
  expect(sheet.match(/unicode-range/g)).toHaveLength(faces)
  // Its WOFF2 files hold SVG drawings alone, which Chromium leaves blank.
  expect(sheet).not.toContain('woff2')
})

it('serves emoji that are painted, and not twice', async () => {
  const file = await fontFile('noto-color-emoji-10-400-normal.woff')
  if (!file) throw new Error('there is no such part')
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
    const at = 44 + index * 20
    const [from, packed, own] = [4, 8, 12].map((offset) => file.readUInt32BE(at + offset))
    return { tag: file.toString('latin1', at, at + 4), from: from ?? 0, packed: packed ?? 0, own: own ?? 0 }
  })
  expect(tables.map(({ tag }) => tag)).toContain('COLR')
  expect(tables.map(({ tag }) => tag)).not.toContain('SVG ')
  expect(file.readUInt32BE(8)).toBe(file.length)
  for (const { tag, from, packed, own } of tables) {
    const table = file.subarray(from, from + packed)
    expect((packed < own ? inflateSync(table) : table).length, tag).toBe(own)
  }
})

it('reads nothing else', async () => {
  expect(await fontSheet('noto-color-emoji-401.css')).toBeNull()
  expect(await fontSheet('inter-400.css')).toBeNull()
  expect(await fontFile('noto-color-emoji-0-500-normal.woff2')).toBeNull()
  expect(await fontFile('../package.json')).toBeNull()
})
