/** Reads a posted body of bounded size, and refuses a longer one while it arrives. */
import type { AppError } from '@/lib/errors'

/** Throws `tooLarge()` at the first byte that is too many, or before the first where the length is announced. */
export async function readBytes(
  request: Request,
  bytesMax: number,
  tooLarge: () => AppError,
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) throw tooLarge()
  const chunks: Uint8Array[] = []
  let held = 0
  // Safe: Node's stream of a body has this iterator.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    held += chunk.byteLength
    if (held > bytesMax) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
