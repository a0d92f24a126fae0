import { describe, expect, it } from 'vitest'
import { mean, median, percentile, rotate, spread } from './measures'

describe('percentile', () => {
  it('is the nearest rank, whatever the order', () => {
    const values = [50, 10, 40, 20, 30]
    expect(percentile(values, 0.5)).toBe(30)
    expect(percentile(values, 0.95)).toBe(50)
    expect(percentile(values, 0.2)).toBe(10)
    expect(percentile(values, 0.21)).toBe(20)
    expect(percentile(values, 0)).toBe(10)
    expect(percentile([], 0.5)).toBeNaN()
  })
})

describe('median', () => {
  it('halves the way between the middle two', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })
})

describe('rotate', () => {
  it('begins each round with the next contestant', () => {
    expect([0, 1, 2, 3].map((round) => rotate(['a', 'b', 'c'], round).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ])
    expect(rotate([], 2)).toEqual([])
  })
})

describe('spread', () => {
  it('takes exactly so many, evenly, in order', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([1, 3, 5, 7, 9])
    expect(spread([0, 1, 2, 3, 4, 5, 6], 3)).toHaveLength(3)
    expect(spread([0, 1], 5)).toEqual([0, 1])
    expect(spread([0, 1, 2], 0)).toEqual([])
  })
})

describe('mean', () => {
  it('is the sum shared out', () => expect(mean([1, 2, 6])).toBe(3))
})
