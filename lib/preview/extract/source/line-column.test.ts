/** Lines and columns. */
import { expect, it } from 'vitest'
import { createLineColumn } from './line-column'

it('counts from 1 and ends lines at a line feed', () => {
  const at = createLineColumn('ab\r\n\ncd')
  expect([0, 1, 3, 4, 5, 6].map((index) => Object.values(at(index)))).toEqual([
    [1, 1],
    [1, 2],
    [1, 4],
    [2, 1],
    [3, 1],
    [3, 2],
  ])
})
