/** Which refreshes are found, and that heads made of unclosed tags cost no more than others. */
import { describe, expect, it } from 'vitest'
import { headOf } from '../../testing/sample-facts'
import { findMetaRefresh } from './meta-refresh'

const targetIn = (text: string) => findMetaRefresh(headOf([], { text, headEnd: text.length }))?.target ?? null
const cpuMs = (work: () => unknown) => {
  const before = process.cpuUsage()
  for (let round = 0; round < 5; round += 1) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('findMetaRefresh', () => {
  it.each([
    ['plainly', '<meta http-equiv="refresh" content="0; url=/x">', '/x'],
    ['after other tags', '<meta name="a" content="b"><meta http-equiv=refresh content="1;/x">', '/x'],
    ['after a quoted bracket', '<meta content="a > b"><meta http-equiv="refresh" content="0;/x">', '/x'],
    ['after a stray quote', '<meta content=it\'s><meta http-equiv="refresh" content="0;/x">', '/x'],
    ['after a tag of 2,000 characters', `<meta content="${'a'.repeat(2_000)}"><meta http-equiv="refresh" content="0;/x">`, '/x'],
    ['in a comment', '<!-- <meta http-equiv="refresh" content="0;/x"> -->', null],
    ['late', '<meta http-equiv="refresh" content="300;/x">', null],
    ['never closed', '<meta http-equiv="refresh" content="0;/x"', null],
  ] as const)('%s', (_, text, target) => expect(targetIn(text)).toBe(target)) // prettier-ignore

  it('reads a tag that ends nowhere once, however many others seem to begin in it', () => {
    const open = `refresh ${'<meta '.repeat(100_000)}`
    const closed = `refresh ${'<meta>'.repeat(100_000)}`
    const floorMs = 20
    expect(
      cpuMs(() => targetIn(open)) /
        Math.max(
          floorMs,
          cpuMs(() => targetIn(closed)),
        ),
    ).toBeLessThan(5)
  })
})
