/** What each layout needs, with the numbers of the limits. */
import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../vocabulary/card'
import { phrase } from '../vocabulary/message'
import { layoutNeeds } from './layout-needs'

describe('layoutNeeds', () => {
  it('has a line for every layout', () => {
    expect(Object.keys(layoutNeeds()).sort()).toEqual([...LAYOUTS].sort())
  })
  it('takes its numbers from the limits', () => {
    const needs = layoutNeeds()
    expect(needs.landscape).toEqual({
      needs: phrase('card.needs.landscape', { width: 300, height: 75 }),
      placeholder: { pixels: [1_200, 630] },
    })
    expect(needs.thumbnail.needs).toEqual(phrase('card.needs.thumbnail', { side: 100 }))
  })
})
