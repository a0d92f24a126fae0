/** Boxes stay within their picture and keep their shape, wherever they are asked for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, boxWithin, SHAPES } from './shapes'

const size = fc.record({
  width: fc.integer({ min: 1, max: 9_000 }),
  height: fc.integer({ min: 1, max: 9_000 }),
})
const shape = fc.constantFrom(SHAPES.wide, SHAPES.square)
const anything = fc.double({ min: -1e6, max: 1e6 })

describe('a box', () => {
  it('around a point is as large as it goes and lies within', () => {
    fc.assert(
      fc.property(size, shape, anything, anything, (source, wanted, x, y) => {
        const box = boxAround(source, wanted, x, y)
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.left + box.width).toBeLessThanOrEqual(source.width + 1e-6)
        expect(box.top + box.height).toBeLessThanOrEqual(source.height + 1e-6)
        expect(box.width / box.height).toBeCloseTo(wanted.width / wanted.height, 6)
        const fillsOneSide = Math.min(source.width - box.width, source.height - box.height)
        expect(fillsOneSide).toBeCloseTo(0, 6)
      }),
    )
  })

  it('follows the point', () => {
    const source = { width: 2_000, height: 630 }
    expect(boxAround(source, SHAPES.wide, 0, 0.5).left).toBe(0)
    expect(boxAround(source, SHAPES.wide, 0.5, 0.5).left).toBe(400)
    expect(boxAround(source, SHAPES.wide, 1, 0.5).left).toBe(800)
  })

  it('that was drawn by hand is trimmed to the picture and to the shape', () => {
    fc.assert(
      fc.property(size, shape, anything, anything, anything, anything, (source, wanted, left, top, width, height) => {
        const box = boxWithin(source, wanted, { left, top, width, height })
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.width).toBeGreaterThan(0)
        expect(box.left + box.width).toBeLessThanOrEqual(source.width + 1e-6)
        expect(box.top + box.height).toBeLessThanOrEqual(source.height + 1e-6)
      }),
    )
  }) // prettier-ignore
})
