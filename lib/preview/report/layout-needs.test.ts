import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../vocabulary/card'
import { layoutNeeds } from './layout-needs'

describe('layoutNeeds', () => {
  it('has a line for every layout', () => {
    expect(Object.keys(layoutNeeds()).sort()).toEqual([...LAYOUTS].sort())
  })
  it('takes its numbers from the limits', () => {
    const needs = layoutNeeds()
    expect(needs.landscape).toEqual({
      needs: 'Needs an image wider than high, at least 300 × 75 px',
      placeholder: '1200 × 630',
    })
    expect(needs.thumbnail.needs).toContain('100 × 100 px')
  })
})
