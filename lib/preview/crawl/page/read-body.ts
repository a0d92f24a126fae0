/** Reads a response's body up to its caps: whole, or no further than the literal `</head>` and a short tail after it. */
import type { BeyondLimitFact, StoppedBecause } from '../../vocabulary/facts'
import type { Coding } from '../../vocabulary/http-facts'
import { codingsOf, decodeBody } from '../http/decode-body'
import type { HttpResponse } from '../http/exchange'
import { withFirst } from '../http/look-ahead'
import { findHeadEnd } from './find-head-end'
import { type PastLimitPlan, createPastLimit } from './read-past-limit'

export interface ReadPlan {
  /** Decoded bytes; reading stops there. */
  bytesMax: number
  wireBytesMax: number
  /** Stop after `</head>`, plus this tail unless it is not wanted. Null reads on to the end. */
  head: HeadPlan | null
  /** How it is read on when `</head>` does not come within `bytesMax`; null stops there. */
  beyondLimit: PastLimitPlan | null
  /** Asked once, with the first bytes: false ends the reading. */
  goesOn: ((prefix: Buffer) => boolean) | null
  /** Asked once where the response names no coding, with its first bytes: how they are packed all the same. */
  undeclared?: ((first: Buffer) => Coding | null) | null
  onBytes: (decodedBytes: number) => void
}

export interface HeadPlan {
  tailBytesMax: number
  tailMs: number
  /** Asked once, with all up to `</head>`: false stops right there. */
  shouldReadTail: (head: Uint8Array) => boolean
}

export interface ReadBody {
  bytes: Buffer
  /** The response ended within `bytes`: nothing of it was left out. */
  readToEnd: boolean
  /** What follows `bytes` when it was read on; none of the other figures counts it. */
  beyondLimit: BeyondLimitFact | null
  bytesOnWire: number
  headEndByte: number | null
  /** `performance.now()` when `</head>`, the limit or the end came; null when the body was cut off before. */
  completeAt: number | null
  stoppedBecause: StoppedBecause
  /** Why the body was cut off. */
  error: unknown
  /** `goesOn` said no. */
  refused: boolean
  /** The coding that was undone and that the response does not name. */
  undeclaredCoding: Coding | null
}

/** Enough to tell HTML from other things. */
const PREFIX_BYTES = 1_024

/** Never throws: what arrived is returned, with the reason why it ended. */
export async function readBody(response: HttpResponse, plan: ReadPlan): Promise<ReadBody> {
  const pieces: Buffer[] = []
  let length = 0
  let bytesOnWire = 0
  let headEndByte: number | null = null
  let tailBytesMax = plan.head?.tailBytesMax ?? 0
  let hasEnded = false
  let undeclaredCoding: Coding | null = null
  let completeAt: number | null = null
  let asked = false
  let tailTimer: NodeJS.Timeout | undefined
  let wireBytesAtLimit: number | null = null
  const beyondLimit = createPastLimit(plan.beyondLimit)
  const finder = plan.head ? findHeadEnd() : null

  const ended = (
    stoppedBecause: StoppedBecause,
    rest: { error?: unknown; refused?: boolean } = {},
  ): ReadBody => {
    if (stoppedBecause !== 'cut-off') completeAt ??= performance.now()
    const bytesMax = headEndByte === null ? plan.bytesMax : headEndByte + tailBytesMax
    const whole = joined(pieces)
    // A closed connection still holds what its reader held, up to the next full collection.
    pieces.length = 0
    return {
      bytes: whole.subarray(0, bytesMax),
      readToEnd: hasEnded && length < bytesMax,
      beyondLimit: beyondLimit.found((toByte) => whole.subarray(bytesMax, toByte), length, wireFull),
      bytesOnWire: wireBytesAtLimit ?? bytesOnWire,
      headEndByte,
      completeAt,
      stoppedBecause,
      error: rest.error ?? null,
      refused: rest.refused ?? false,
      undeclaredCoding,
    }
  }
  const readsOn = (): boolean => {
    const isFirst = !beyondLimit.isBegun()
    const goesOn = beyondLimit.goesOn(
      () => joined(pieces).subarray(0, plan.bytesMax),
      () => response.close(),
    )
    if (goesOn && isFirst) {
      completeAt = performance.now()
      wireBytesAtLimit = bytesOnWire
    }
    return goesOn
  }
  const allows = () => {
    if (asked || !plan.goesOn) return true
    asked = true
    return plan.goesOn(joined(pieces))
  }

  let wireFull = false
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const buffer of response.body) {
      bytesOnWire += buffer.length
      yield buffer
      if (bytesOnWire < plan.wireBytesMax) continue
      wireFull = true
      return
    }
    hasEnded = true
  }

  try {
    const codings = codingsOf(
      response.hop.headers.find(({ name }) => name === 'content-encoding')?.value ?? null,
    )
    const stageBytesMax = Math.max(plan.bytesMax + (plan.head?.tailBytesMax ?? 0), plan.wireBytesMax) + 1
    let body: AsyncIterable<Buffer> = counted()
    if (codings.length === 0 && plan.undeclared) {
      const { first, all } = await peek(body)
      undeclaredCoding = first ? plan.undeclared(first) : null
      if (undeclaredCoding) codings.push(undeclaredCoding)
      body = all
    }
    for await (const chunk of decodeBody(body, codings, stageBytesMax)) {
      pieces.push(chunk)
      length += chunk.length
      if (length >= PREFIX_BYTES && !allows()) return ended('limit', { refused: true })
      if (headEndByte === null && finder && plan.head) {
        headEndByte = finder(chunk)
        if (headEndByte !== null && headEndByte > plan.bytesMax) {
          beyondLimit.sawHeadEnd(headEndByte)
          headEndByte = null
        } else if (headEndByte !== null) {
          completeAt = performance.now()
          if (!plan.head.shouldReadTail(joined(pieces).subarray(0, headEndByte))) {
            tailBytesMax = 0
            break
          }
          tailTimer = setTimeout(() => response.close(), plan.head.tailMs)
        }
      }
      if (headEndByte === null && length >= plan.bytesMax && readsOn()) {
        if (beyondLimit.isDone(length)) break
        continue
      }
      if (length >= (headEndByte === null ? plan.bytesMax : headEndByte + tailBytesMax)) break
      if (headEndByte === null) plan.onBytes(length)
    }
    if (!allows()) return ended('limit', { refused: true })
    if (headEndByte !== null) return ended('head-complete')
    return ended(length >= plan.bytesMax || wireFull ? 'limit' : 'end-of-body')
  } catch (error) {
    hasEnded = false
    if (headEndByte !== null) return ended('head-complete')
    if (!allows()) return ended('limit', { refused: true })
    if (beyondLimit.isBegun()) {
      beyondLimit.brokeOff()
      return ended('limit')
    }
    // Our own cap cut the compressed stream short.
    if (wireFull) return ended('limit')
    return ended('cut-off', { error })
  } finally {
    clearTimeout(tailTimer)
    beyondLimit.stop()
    response.close()
  }
}

/** Leaves the whole behind as the only piece: it is asked for more than once. */
function joined(pieces: Buffer[]): Buffer {
  const whole = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
  pieces.splice(0, pieces.length, whole)
  return whole
}

/** The first bytes, and a source that gives all of them. */
async function peek(
  source: AsyncIterable<Buffer>,
): Promise<{ first: Buffer | null; all: AsyncIterable<Buffer> }> {
  const chunks = source[Symbol.asyncIterator]()
  const next = await chunks.next()
  if (next.done) return { first: null, all: none() }
  return { first: next.value, all: withFirst(next.value, chunks) }
}

async function* none(): AsyncGenerator<Buffer> {}
