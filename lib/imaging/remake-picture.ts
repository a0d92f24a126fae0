/** Makes the two pictures that a card needs of one stranger's picture, in a child process; this one never decodes a pixel. */
import { CrawlError } from '@/lib/preview/crawl/crawl-error'
import { readIntegrity } from '@/lib/preview/crawl/image/integrity/read-integrity'
import { createPictureChildren } from '@/lib/preview/crawl/image/picture-children'
import { sniffImage } from '@/lib/preview/crawl/image/sniff-image'
import type { ImageFormat } from '@/lib/preview/vocabulary/image-facts'
import { limit } from '@/lib/preview/vocabulary/limits'
import type { Remade, RemakeJob } from './remake-job'
import { parseRemakeReply, type RemakeReply } from './remake-reply'

export const SOURCE_BYTES_MAX = 10_485_760
export const SOURCE_MEGAPIXELS_MAX = 40
/** Below it every client shows a picture, old ones too. */
export const BYTES_BELOW = limit('imageBytesGood')

const OPENED = ['jpeg', 'png', 'webp', 'gif', 'avif', 'svg', 'tiff'] as const satisfies ImageFormat[]
const JOB_MS_MAX = 15_000
const CHILDREN_MAX = 2
/** Three JPEGs in base64. */
const REPLY_BYTES_MAX = 8_000_000

/** Why no pictures come of it. The last three are our doing. */
export type RemakeRefusal =
  | 'empty'
  | 'too-many-bytes'
  | 'not-a-picture'
  | 'format-not-opened'
  | 'too-many-pixels'
  | 'half'
  | 'too-heavy'
  | 'too-slow'
  | 'broke'
  | 'stopped'

export class RemakeError extends Error {
  readonly refusal: RemakeRefusal
  constructor(refusal: RemakeRefusal, options?: ErrorOptions) {
    super(refusal, options)
    this.name = 'RemakeError'
    this.refusal = refusal
  }
}

/** True for one of any copy of this module: Next loads several, so `instanceof` is not enough. */
export const isRemakeError = (error: unknown): error is RemakeError =>
  error instanceof Error && error.name === 'RemakeError' && 'refusal' in error

export interface Remaker {
  /** Throws a RemakeError that says why not. */
  remake(
    bytes: Uint8Array,
    job: Omit<RemakeJob, 'bytesBelow'>,
    signal: AbortSignal,
  ): Promise<Remade<Uint8Array>>
  close(): Promise<void>
}

export interface RemakerOptions {
  /** Instead of our own program and bounds, for tests. */
  program?: string
  jobMs?: number
}

export function createRemaker({ program, jobMs = JOB_MS_MAX }: RemakerOptions = {}): Remaker {
  const children = createPictureChildren<RemakeReply>({
    // Put together at run time, so that a bundler leaves the program where it is.
    program: program ?? [process.cwd(), 'lib/imaging/remake-child.ts'].join('/'),
    settings: null,
    childrenMax: CHILDREN_MAX,
    jobMs,
    replyBytesMax: REPLY_BYTES_MAX,
    parse: parseRemakeReply,
  })
  return {
    async remake(bytes, wanted, signal) {
      const format = openedFormat(bytes)
      const job = Buffer.from(JSON.stringify({ ...wanted, bytesBelow: BYTES_BELOW } satisfies RemakeJob))
      const length = Buffer.alloc(4)
      length.writeUInt32BE(job.length)
      const reply = await children.ask([length, job, bytes], signal).catch((error: unknown) => {
        throw new RemakeError(ourRefusal(error), { cause: error })
      })
      if (reply.problem === null) return reply.remade
      const isHalf =
        reply.problem === 'not-a-picture' &&
        readIntegrity(Buffer.from(bytes), format)?.kind === 'truncated'
      throw new RemakeError(isHalf ? 'half' : reply.problem)
    },
    close: children.close,
  } // prettier-ignore
}

/** What the bytes are, when it is something that the program may be handed. */
export function openedFormat(bytes: Uint8Array): ImageFormat {
  if (bytes.length === 0) throw new RemakeError('empty')
  if (bytes.length > SOURCE_BYTES_MAX) throw new RemakeError('too-many-bytes')
  const format = sniffImage(bytes)
  if (format === null) throw new RemakeError('not-a-picture')
  if (!OPENED.some((one) => one === format)) throw new RemakeError('format-not-opened')
  return format
}

export function ourRefusal(error: unknown): RemakeRefusal {
  if (!(error instanceof CrawlError)) return 'broke'
  if (error.failureCode === 'image-decode-timed-out') return 'too-slow'
  if (error.failureCode === 'image-decode-out-of-memory') return 'too-many-pixels'
  return error.failureCode === 'interrupted' ? 'stopped' : 'broke'
}
