/** Reading on beyond the limit of a head: whether it is wanted, how far and how long it goes, and why it ended. */
import type { BeyondLimitFact } from '../../vocabulary/facts'

export interface PastLimitPlan {
  /** Asked once, when the limit is reached without `</head>`. */
  readsOn: (firstBytes: Uint8Array) => boolean
  /** Decoded bytes in all; reading stops there. */
  bytesMax: number
  ms: number
}

export interface PastLimit {
  /** Asked at every chunk beyond the limit; true while it is read on. `close` ends the response when the time is up. */
  goesOn(firstBytes: () => Uint8Array, close: () => void): boolean
  /** The literal `</head>` was seen beyond the limit. */
  sawHeadEnd(atByte: number): void
  /** True when enough was read. */
  isDone(length: number): boolean
  /** The response broke off. */
  brokeOff(): void
  isBegun(): boolean
  /** Null when it was not read on. `rest` is what follows the limit. */
  found(rest: (toByte: number) => Uint8Array, length: number, wireFull: boolean): BeyondLimitFact | null
  stop(): void
}

export function createPastLimit(plan: PastLimitPlan | null): PastLimit {
  let begun = false
  let asked = false
  let broke = false
  let headEndByte: number | null = null
  let timer: NodeJS.Timeout | undefined
  const bytesMax = plan?.bytesMax ?? 0

  return {
    goesOn(firstBytes, close) {
      if (asked || !plan) return begun
      asked = true
      begun = plan.readsOn(firstBytes())
      if (begun)
        timer = setTimeout(() => {
          broke = true
          close()
        }, plan.ms)
      return begun
    },
    sawHeadEnd(atByte) {
      if (atByte <= bytesMax) headEndByte = atByte
    },
    isDone: (length) => headEndByte !== null || length >= bytesMax,
    brokeOff() {
      broke = true
    },
    isBegun: () => begun,
    found(rest, length, wireFull) {
      if (!begun) return null
      const bytes = rest(headEndByte ?? bytesMax)
      if (headEndByte !== null) return { bytes, headEndByte, stoppedBecause: 'head-complete' }
      if (length >= bytesMax || wireFull) return { bytes, headEndByte, stoppedBecause: 'limit' }
      return { bytes, headEndByte, stoppedBecause: broke ? 'cut-off' : 'end-of-body' }
    },
    stop: () => clearTimeout(timer),
  }
}
