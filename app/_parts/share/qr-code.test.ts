/** A QR code is read back by the library's reader, from what the path draws. */
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { qrCode } from './qr-code'

it.each([
  'http://localhost:3000/s/AAAAAAAAAAAAAAAAAAAAAA',
  'https://cards.example/s/Zk3_9-xYp0aQ7LmN2bVcRg',
  `https://${'long.'.repeat(30)}example/s/Zk3_9-xYp0aQ7LmN2bVcRg`,
])('%s', async (url) => {
  const { size, path } = qrCode(url)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" stroke="#000" fill="none"/></svg>`
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(path.length).toBeLessThan(size * size * 4)
  expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe(url)
})
