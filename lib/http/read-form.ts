/** Reads a posted form of bounded size, file and all. Next sets no bound of its own for route handlers. */
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'

/** The fields beside a file, and what a form puts around them. */
export const FORM_AROUND_BYTES = 65_536
/** So much more is read and thrown away, so that a browser that sends too much still hears why. */
const DISCARDED_MAX = 100_000_000

/** Throws `tooLarge()` when it is longer than `bytesMax`; what is no form is `bad-input`. */
export async function readForm(
  request: Request,
  bytesMax: number,
  tooLarge: () => AppError,
): Promise<FormData> {
  const chunks: Uint8Array[] = []
  let held = 0
  if (Number(request.headers.get('content-length') ?? 0) > DISCARDED_MAX) throw tooLarge()
  // Safe: Node's stream of a body has this iterator.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    held += chunk.byteLength
    if (held > DISCARDED_MAX) break
    if (held <= bytesMax) chunks.push(chunk)
    else chunks.length = 0
  }
  if (held > bytesMax) throw tooLarge()
  const contentType = request.headers.get('content-type') ?? ''
  try {
    return await new Response(Buffer.concat(chunks), { headers: { 'content-type': contentType } }).formData()
  } catch (error) {
    throw new AppError('bad-input', phrase('error.input.unreadable', {}), { cause: error })
  }
}
