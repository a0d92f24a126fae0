/** The colours that a picture is remembered by. */
import { expect, it } from 'vitest'
import { dominantColours, meanColour } from './dominant-colours'

const pixels = (...runs: readonly (readonly [number, number, number, number, number])[]) => ({
  rgba: new Uint8Array(runs.flatMap(([count, ...rgba]) => Array.from({ length: count }, () => rgba).flat())),
})

it('a colour goes before a grey that covers more', () => {
  expect(dominantColours(pixels([600, 250, 250, 250, 255], [400, 200, 30, 30, 255]))[0]).toBe('#c81e1e')
})
it('what is not seen counts for nothing, and shades of one colour count once', () => {
  expect(dominantColours(pixels([900, 0, 255, 0, 0], [50, 0, 0, 200, 255], [40, 0, 0, 180, 255]))).toEqual(['#0000c8']) // prettier-ignore
  expect(dominantColours(pixels([10, 1, 2, 3, 0]))).toEqual([])
})
it('the mean is that of what is seen; nothing has none', () => {
  expect(meanColour(pixels([50, 255, 255, 255, 255], [50, 0, 0, 0, 0]))).toBe('#ffffff')
  expect(meanColour(pixels([50, 0, 0, 0, 0]))).toBeNull()
})
