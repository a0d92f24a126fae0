/** The home page's picture is drawn by next/og, without the network. */
import { Socket } from 'node:net'
import sharp from 'sharp'
import { expect, it, vi } from 'vitest'
import Image, { contentType, size } from './opengraph-image'

it('is a picture of the size and kind that it says, light enough for a card, and has words and a card on it', async () => {
  const dialled = vi.spyOn(Socket.prototype, 'connect')
  const response = await Image()
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...size })
  expect([response.headers.get('content-type'), contentType]).toEqual(['image/png', 'image/png'])
  expect(bytes.length).toBeLessThan(300 * 1024)
  const inkIn = async (left: number) => {
    const { channels } = await sharp(bytes).extract({ left, top: 0, width: 560, height: 630 }).stats()
    return channels[0]?.stdev ?? 0
  }
  expect(await inkIn(0)).toBeGreaterThan(20)
  expect(await inkIn(640)).toBeGreaterThan(10)
  expect(dialled).not.toHaveBeenCalled()
})
