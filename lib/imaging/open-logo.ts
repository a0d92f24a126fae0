/** Makes a PNG of our own of one stranger's logo, in a child process; this one never decodes a pixel of it. */
import { z } from 'zod'
import { parseFrame } from '@/lib/preview/crawl/frames'
import { createPictureChildren } from '@/lib/preview/crawl/image/picture-children'
import type { LogoProblem, OpenedLogo } from './logo-job'
import { openedFormat, ourRefusal, RemakeError } from './remake-picture'

const JOB_MS_MAX = 8_000
const REPLY_BYTES_MAX = 4_000_000
const SIDE_MAX = 640
const COLOURS_MAX = 4

const side = z.number().int().positive().max(SIDE_MAX)
const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const PNG = [0x89, 0x50, 0x4e, 0x47]
const PROBLEMS = ['not-a-picture', 'too-many-pixels', 'half'] as const satisfies LogoProblem[]

const logo = z.object({
  png: z
    .base64()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((bytes) => PNG.every((byte, at) => bytes[at] === byte)),
  width: side,
  height: side,
  colour,
  colours: z.array(colour).max(COLOURS_MAX),
  isOpaque: z.boolean(),
}) satisfies z.ZodType<OpenedLogo<Uint8Array>>

const reply = z.union([
  z.object({ id: z.number(), problem: z.null(), logo }),
  z.object({ id: z.number(), problem: z.enum(PROBLEMS), logo: z.null() }),
])
type Reply = z.infer<typeof reply>

export interface LogoOpener {
  /** Throws a RemakeError that says why not. */
  open(bytes: Uint8Array, signal: AbortSignal): Promise<OpenedLogo<Uint8Array>>
  close(): Promise<void>
}

export function createLogoOpener(): LogoOpener {
  const children = createPictureChildren<Reply>({
    // Put together at run time, so that a bundler leaves the program where it is.
    program: [process.cwd(), 'lib/imaging/logo-child.ts'].join('/'),
    settings: null,
    childrenMax: 1,
    jobMs: JOB_MS_MAX,
    replyBytesMax: REPLY_BYTES_MAX,
    parse: (bytes) => {
      const said = parseFrame(bytes)
      return said === 'ready' ? said : (reply.safeParse(said).data ?? null)
    },
  })
  return {
    async open(bytes, signal) {
      openedFormat(bytes)
      const said = await children.ask([bytes], signal).catch((error: unknown) => {
        throw new RemakeError(ourRefusal(error), { cause: error })
      })
      if (said.problem !== null) throw new RemakeError(said.problem)
      return said.logo
    },
    close: children.close,
  }
}
