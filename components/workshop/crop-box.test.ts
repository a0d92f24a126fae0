/** Frames and the points that stand for them: there and back without a change. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHAPES } from '@/lib/imaging/shapes'
import { frameOf, middleOf, pointAt, roomOf, travelOf } from './crop-box'

const size = fc.record({
  width: fc.integer({ min: 20, max: 4_000 }),
  height: fc.integer({ min: 20, max: 4_000 }),
})
const shape = fc.constantFrom(SHAPES.wide, SHAPES.square)
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('a frame', () => {
  it('lies within the picture, wherever it is moved', () => {
    fc.assert(
      fc.property(size, shape, fc.double({ min: -9, max: 9, noNaN: true }), (picture, wanted, travel) => {
        const { left, top, width, height } = frameOf(picture, wanted, pointAt(picture, wanted, travel))
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(1 + 1e-9)
        expect(top + height).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('is where it was moved to', () => {
    fc.assert(
      fc.property(size, shape, share, (picture, wanted, travel) => {
        fc.pre(roomOf(picture, wanted) !== 'none')
        expect(travelOf(picture, wanted, pointAt(picture, wanted, travel))).toBeCloseTo(travel, 5)
      }),
    )
  })

  it('comes back from the box that was made of it', () => {
    const picture = { width: 2_000, height: 1_000 }
    expect(roomOf(picture, SHAPES.square)).toBe('across')
    expect(roomOf(picture, SHAPES.wide)).toBe('across')
    expect(roomOf({ width: 600, height: 800 }, SHAPES.wide)).toBe('down')
    expect(roomOf({ width: 1_200, height: 630 }, SHAPES.wide)).toBe('none')
    expect(travelOf(picture, SHAPES.square, middleOf({ left: 250, top: 0, width: 1_000, height: 1_000 }, picture))).toBeCloseTo(0.25)
  }) // prettier-ignore
})
