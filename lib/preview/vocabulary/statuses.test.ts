/** One table of refusing statuses, read by column. */
import { describe, expect, it } from 'vitest'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  asksForPassword,
  hasNothingThere,
  isSentByProtections,
  isSentToBots,
  isWithheldByLaw,
  mayBeDueToOurVisits,
  refusesByItself,
  refusesRange,
  refusesVisitor,
  withholdsImage,
} from './statuses'

const ALL = Array.from({ length: 900 }, (_, at) => at + 100)

describe('statuses', () => {
  it.each([
    ['refuse the visitor', refusesVisitor, [401, 402, 403, 405, 406, 409, 418, 451, 999]],
    ['may be due to our own visits', mayBeDueToOurVisits, [429, 503]],
    ['withhold an image', withholdsImage, [401, 402, 403, 407, 451]],
    ['are sent by protections', isSentByProtections, [403, 405, 406, 409, 418, 429, 503, 999]],
    ['are sent to bots', isSentToBots, [403, 406, 418, 429, 999]],
    ['refuse by themselves', refusesByItself, [429, 999]],
    ['ask for a password', asksForPassword, [401, 407]],
    ['have nothing there', hasNothingThere, [404, 410]],
    ['withhold by law', isWithheldByLaw, [451]],
    ['refuse a range', refusesRange, [416]],
  ])('%s', (_, holds, expected) => {
    expect(ALL.filter((status) => holds(status))).toEqual(expected)
  })
})

describe('elsewhere', () => {
  const ROOM = path.join(import.meta.dirname, '..')
  /** The browser's own proxy challenges it, and sees whether a target does the same. */
  const OWN = new Set(['crawl/render/guard-proxy.ts'])
  const COMPARED = /(?:[=!]==\s*|\bcase\s+|\bnew Set\(\[[^\]]*)(?:4[0-9]{2}|503|999)\b/

  it('nobody compares a status that the table has', () => {
    const files = globSync('**/*.ts', { cwd: ROOM }).filter(
      (file) => !/\.test\.ts$|^(?:words|testing|robustness)\/|^vocabulary\/statuses\.ts$/.test(file),
    )
    expect(files.length).toBeGreaterThan(200)
    const twins = files.filter(
      (file) => !OWN.has(file) && COMPARED.test(readFileSync(path.join(ROOM, file), 'utf8')),
    )
    expect(twins).toEqual([])
  })
})
