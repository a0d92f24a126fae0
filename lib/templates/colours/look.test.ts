/** Whatever colour a brand has: what is written is read. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOf, hexOf, inkOn, luminanceOf, mixed } from './contrast'
import { lookOf, needsPlate, TONES } from './look'

const channel = fc.integer({ min: 0, max: 255 })
const colour = fc.tuple(channel, channel, channel).map(hexOf)

describe('lookOf', () => {
  it('has words that contrast with both ends of their ground by 4.5 to 1 at least', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...TONES), (brand, tone) => {
        const look = lookOf(brand, tone)
        for (const ground of [look.ground, look.groundEnd, mixed(look.ground, look.groundEnd, 0.5)])
          for (const ink of [look.ink, look.soft, look.accent])
            expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5)
        for (const ink of [look.onPlane, look.onPlaneSoft])
          expect(contrastOf(ink, look.plane)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 2_000 },
    )
  })
  it('keeps the colour of the brand where it can be seen', () => {
    expect(lookOf('#ffcc00', 'brand').ground).toBe('#ffcc00')
    expect(lookOf('#ffcc00', 'light').fill).toBe('#ffcc00')
    expect(lookOf('#fffffe', 'light').fill).not.toBe('#fffffe')
    expect(lookOf('#0a0a0a', 'dark').fill).not.toBe('#0a0a0a')
  })
})

it('contrast is what WCAG 2.2 says it is', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(luminanceOf('#808080')).toBeCloseTo(0.2159, 3)
})

it('ink is white, near black, or black where that alone is read', () => {
  expect([inkOn('#1f3a5f'), inkOn('#ffcc00'), inkOn('#757575'), inkOn('#7a7a7a')]).toEqual(['#ffffff', '#14161a', '#ffffff', '#000000']) // prettier-ignore
})

it('a logo gets a plate where it is hardly seen', () => {
  expect([needsPlate('#ffffff', '#ffffff'), needsPlate('#ffffff', '#1f3a5f')]).toEqual([true, false])
})
