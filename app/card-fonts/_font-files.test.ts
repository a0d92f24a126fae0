/** Every family that a card may ask for has its sheet and its files on disk. */
import { expect, it } from 'vitest'
import { SCRIPT_PACKAGES } from '@/components/whatsapp/script-families'
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

it('reads nothing else', async () => {
  expect(await fontSheet('twemoji-401.css')).toBeNull()
  expect(await fontSheet('inter-400.css')).toBeNull()
  expect(await fontFile('twemoji-500-normal.woff2')).toBeNull()
  expect(await fontFile('../package.json')).toBeNull()
})
