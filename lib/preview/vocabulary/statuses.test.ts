/** One table of refusing statuses, read by column. */
import { describe, expect, it } from 'vitest'
import {
  isSentByProtections,
  isSentToBots,
  mayBeDueToOurVisits,
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
  ])('%s', (_, holds, expected) => {
    expect(ALL.filter((status) => holds(status))).toEqual(expected)
  })
})
