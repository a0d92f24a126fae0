/** The tables: every value has a witness, and what components read is the same table without them. */
import { expect, it } from 'vitest'
import { SURFACES } from '@/lib/preview/vocabulary/card'
import { APPROXIMATE, TOKENS, WITNESSED_TOKENS } from '../tokens'
import { tokenRows } from './plain'
import { COLOURS, ORIGINS } from './surface-tokens'

it.each(SURFACES)('%s: every value says how sure it is and where it comes from', (surface) => {
  const rows = tokenRows(WITNESSED_TOKENS[surface])
  expect(rows.length).toBeGreaterThan(150)
  for (const { path, value, confidence, from } of rows) {
    expect(['H', 'M', 'L'], path).toContain(confidence)
    expect(ORIGINS, path).toContain(from)
    // What we chose ourselves or inferred is never sure.
    if (from === 'analogy' || from === 'ours') expect(confidence, path).not.toBe('H')
    if (path.endsWith('Px')) expect(value, path).toBeTypeOf('number')
    if (path.startsWith('colours.')) expect(value, path).toMatch(/^#[0-9a-f]{6}$|^rgba\(\d+,\d+,\d+,\.\d+\)$/)
  }
})

it('strips to plain values', () => {
  expect(TOKENS.web.width).toEqual({
    unit: 'px',
    landscape: 336,
    square: 246,
    thumbnail: 'content',
    text: 'content',
  })
  expect(TOKENS.web.bubbleMax[1]).toEqual({ paneMaxPx: 1024, share: 0.85, lessPx: 0 })
  expect(TOKENS.android.colours.wall).toEqual({ light: '#f5f1eb', dark: '#0a1014' })
  for (const surface of SURFACES) {
    expect(JSON.stringify(TOKENS[surface])).not.toContain('confidence')
    expect(Object.keys(TOKENS[surface].colours)).toEqual(expect.arrayContaining([...COLOURS]))
  }
})

it('claims little about the iPhone', () => {
  expect([...APPROXIMATE]).toEqual(['ios'])
  const sure = tokenRows(WITNESSED_TOKENS.ios).filter(({ confidence }) => confidence === 'H')
  expect(sure.map(({ path }) => path).filter((path) => !/^colours\.|^message\./.test(path))).toEqual([])
})
