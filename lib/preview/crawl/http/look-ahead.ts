/**
 * Undoes gzip for the beginning of a body in one go, before the engine that does the rest is made: most heads end there, and they
 * then cost neither the engine nor its way through other threads. What the engine would say of the bytes is left to the engine.
 */
import { constants, gunzipSync } from 'node:zlib'
import { PIECE_BYTES_MAX } from './piece-bytes'

/** Compressed bytes that are looked at. A longer look would undo, for a head that goes on, far more than the engine does again. */
const LOOK_BYTES = 8_192
/** A look runs on the main thread: what grows beyond this is the engine's. About a millisecond. */
const DECODED_BYTES_MAX = 400_000

/** `engine` decodes all of its source; whatever a look has given already is left out of it. */
export async function* lookAhead(
  source: AsyncIterable<Buffer>,
  bytesMax: number,
  engine: (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    const first = await chunks.next()
    if (first.done) return
    const seen = look(first.value.subarray(0, LOOK_BYTES), Math.min(bytesMax, DECODED_BYTES_MAX))
    if (seen) yield seen
    let given = seen?.length ?? 0
    for await (const piece of engine(withFirst(first.value, chunks))) {
      const known = Math.min(given, piece.length)
      given -= known
      if (known < piece.length) yield piece.subarray(known)
    }
  } finally {
    await chunks.return?.()
  }
}

/** What these bytes decode to so far; null when they are broken, or too much to be undone here. */
function look(bytes: Buffer, decodedBytesMax: number): Buffer | null {
  try {
    return gunzipSync(bytes, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: decodedBytesMax,
      chunkSize: PIECE_BYTES_MAX,
    })
  } catch {
    return null
  }
}

export async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
