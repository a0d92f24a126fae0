/** The page of all cards shows what its address says, and something sensible for an address that says nonsense. */
import { expect, it } from 'vitest'
import { cardsChoice } from './cards-choice'

it('shows the five layouts of one surface, theme and side when nothing is said', () => {
  const { surfaces, themes, sides, layouts, only } = cardsChoice({})
  expect([surfaces, themes, sides]).toEqual([['android'], ['light'], ['outgoing']])
  expect(layouts).toHaveLength(5)
  expect(only).toBeNull()
})

it('shows one card alone when all four are named, and all sixty when asked for', () => {
  const one = cardsChoice({ surface: 'ios', theme: 'dark', side: 'incoming', layout: 'square' })
  expect(one).toMatchObject({ surfaces: ['ios'], themes: ['dark'], sides: ['incoming'], layouts: ['square'] })
  expect(one.only).toEqual({ layout: 'square' })
  expect(cardsChoice({ script: 'hebrew' })).toMatchObject({ layouts: [], scripts: ['hebrew'] })
  expect(cardsChoice({ script: 'klingon' }).only).toBeNull()
  const all = cardsChoice({ surface: 'all', theme: 'all', side: 'all' })
  expect(all.surfaces.length * all.themes.length * all.sides.length * all.layouts.length).toBe(60)
})

it('takes numbers that make sense and leaves the others', () => {
  expect(cardsChoice({ screen: '392.73', density: '2.75' }).look).toMatchObject({
    screenPx: 392.73,
    density: 2.75,
  })
  const nonsense = cardsChoice({ screen: 'wide', density: '-1', surface: ['fridge'], shape: '9:1' })
  expect(nonsense.look).toMatchObject({ screenPx: null, density: undefined })
  expect(nonsense.surfaces).toEqual(['android'])
  expect(nonsense.shape).toBe('1.91:1')
  expect(cardsChoice({ density: '100' }).look.density).toBeUndefined()
})

it('draws other scripts, which bring their fonts, only when they are asked for', () => {
  expect(cardsChoice({}).scripts).toEqual([])
  expect(cardsChoice({ scripts: 'all' }).scripts.length).toBeGreaterThan(10)
  expect(cardsChoice({ scripts: 'all', layout: 'text' }).scripts).toEqual([])
  expect(cardsChoice({ scripts: 'all', script: 'thai' }).scripts).toEqual(['thai'])
})
