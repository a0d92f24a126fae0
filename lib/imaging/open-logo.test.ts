/** Logos as strangers hand them in: opened in a child process, trimmed, measured; what is none is refused. */
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createLogoOpener } from './open-logo'

const opener = createLogoOpener()
const signal = new AbortController().signal
afterAll(() => opener.close())

const svg = (inside: string, size = 'width="400" height="400"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`,
  )
const refused = (bytes: Uint8Array) =>
  opener.open(bytes, signal).then(() => null, (error: { refusal?: string }) => error.refusal) // prettier-ignore

describe('open', () => {
  it('leaves out the clear margin, and says which colour is seen', async () => {
    const mark = await sharp(svg('<rect x="150" y="100" width="100" height="200" fill="#c81e1e"/>')).png().toBuffer()
    const logo = await opener.open(mark, signal)
    expect(logo).toMatchObject({ width: 100, height: 200, colour: '#c81e1e', isOpaque: true })
    expect((await sharp(logo.png).metadata()).format).toBe('png')
  })
  it("keeps an icon's own ground", async () => {
    const icon = svg('<rect width="400" height="400" fill="#fff"/><circle cx="200" cy="200" r="90" fill="#06c"/>')
    expect(await opener.open(icon, signal)).toMatchObject({ width: 640, height: 640 })
    expect((await opener.open(icon, signal)).colours).toContain('#0066cc')
  })
  it('makes a large one small', async () => {
    const wide = await sharp({ create: { width: 4_000, height: 1_000, channels: 3, background: '#123456' } }).jpeg().toBuffer()
    expect(await opener.open(wide, signal)).toMatchObject({ width: 640, height: 160, isOpaque: true })
  })
  it('runs nothing and fetches nothing of an SVG', async () => {
    const hostile = svg('<script>fetch("http://127.0.0.1:9")</script><image href="file:///etc/passwd" width="9" height="9"/><rect width="200" height="200" fill="#080"/>')
    expect(await opener.open(hostile, signal)).toMatchObject({ colour: '#008800' })
  })
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a text', Buffer.from('<script>alert(1)</script>'), 'not-a-picture'],
    ['an icon of Windows', Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'format-not-opened'],
    ['half a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001900000019008060000', 'hex'), 'half'],
  ])('refuses %s', async (_, bytes, why) => {
    expect([why, 'not-a-picture']).toContain(await refused(bytes))
  })
  it('refuses what has nothing on it', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    expect(await refused(await sharp({ create: { width: 90, height: 90, channels: 4, background: clear } }).png().toBuffer())).toBe('not-a-picture')
  })
  it('refuses a hundred megapixels', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer()
    expect(await refused(bomb)).toBe('too-many-pixels')
  }, 30_000)
}) // prettier-ignore
