/** What is drawn over a crop is what the clients' own layouts keep: the whole on a large card, the middle on a small one. */
import { expect, it } from 'vitest'
import { CLIENTS } from '@/lib/preview/clients/index'
import { SAFE_AREA, SHAPE_NAMES, SHAPES, SMALL_CARD } from './shapes'

it.each(SHAPE_NAMES)('%s', (name) => {
  const { width, height } = SHAPES[name]
  for (const client of CLIENTS) {
    const { image } = client.layOut({ width, height }, 1_000)
    if (!image) throw new Error(`${client.id} shows no picture`)
    const [left, top] = [image.crop.x / width, image.crop.y / height]
    const [right, bottom] = [left + image.crop.width / width, top + image.crop.height / height]
    for (const box of [SMALL_CARD[name], SAFE_AREA[name]]) {
      expect(box.left).toBeGreaterThanOrEqual(left - 1e-9)
      expect(box.top).toBeGreaterThanOrEqual(top - 1e-9)
      expect(box.left + box.width).toBeLessThanOrEqual(right + 1e-9)
      expect(box.top + box.height).toBeLessThanOrEqual(bottom + 1e-9)
    }
  }
  // A small card is a square in pixels.
  expect(SMALL_CARD[name].width * width).toBeCloseTo(SMALL_CARD[name].height * height)
})
