/**
 * Messages between us and a child over plain pipes: a length, then so many bytes. Node's own channel throws in our process when a child
 * that a stranger has taken over writes nonsense to it; here nonsense is one more response. Plain Node runs this file too.
 */
import type { Readable, Writable } from 'node:stream'

const LENGTH_BYTES = 4

/** A pipe whose other end is gone is told by the end of the child itself. */
export function writeFrame(stream: Writable, parts: readonly Uint8Array[]): void {
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0))
  for (const part of [length, ...parts]) stream.write(part)
}

/** `broken` is told once, of a frame that would be too long; nothing is read after it. */
export function readFrames(
  stream: Readable,
  bytesMax: number,
  { frame, broken }: { frame: (bytes: Buffer) => void; broken: () => void },
): void {
  let pieces: Buffer[] = []
  let held = 0
  let wanted = LENGTH_BYTES
  let isLength = true
  stream.on('error', () => {})
  stream.on('data', (chunk: Buffer) => {
    pieces.push(chunk)
    held += chunk.length
    while (held >= wanted) {
      const all = Buffer.concat(pieces)
      const part = all.subarray(0, wanted)
      pieces = [all.subarray(wanted)]
      held -= wanted
      wanted = isLength ? part.readUInt32BE() : LENGTH_BYTES
      isLength = !isLength
      if (isLength) frame(part)
      if (wanted <= bytesMax) continue
      stream.destroy()
      return broken()
    }
  })
}

/** Undefined for what is no JSON. */
export function parseFrame(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
