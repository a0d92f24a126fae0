/** What the program that remakes pictures says. It handled hostile bytes: its words are checked like any stranger's. */
import { z } from 'zod'
import { parseFrame } from '@/lib/preview/crawl/frames'
import type { Remade, RemakeProblem } from './remake-job'
import { SHAPES, type Size } from './shapes'

const side = z.number().int().positive()
const colour = z.string().regex(/^#[0-9a-f]{6}$/i)
const jpeg = z
  .base64()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)

const made = ({ width, height }: Size) =>
  z.object({
    width: z.literal(width),
    height: z.literal(height),
    jpeg,
    ssim: z.number().min(-1).max(1.000_001),
    quality: z.number().int().min(1).max(100),
    box: z.object({
      left: z.number().min(0),
      top: z.number().min(0),
      width: z.number().positive(),
      height: z.number().positive(),
    }),
    enlarged: z.boolean(),
  })

const remade = z.object({
  source: z.object({
    width: side,
    height: side,
    format: z.string().regex(/^[a-z0-9]{1,12}$/),
    hasAlpha: z.boolean(),
    animated: z.boolean(),
  }),
  background: colour.nullable(),
  view: z.object({ width: side, height: side, jpeg }),
  wide: made(SHAPES.wide),
  square: made(SHAPES.square),
}) satisfies z.ZodType<Remade<Uint8Array>>

const PROBLEMS = ['not-a-picture', 'too-many-pixels', 'half', 'too-heavy'] as const satisfies RemakeProblem[]

const reply = z.union([
  z.object({ id: z.number(), problem: z.null(), remade }),
  z.object({ id: z.number(), problem: z.enum(PROBLEMS), remade: z.null() }),
])
export type RemakeReply = z.infer<typeof reply>

/** Null when it is nothing that the program says. */
export function parseRemakeReply(bytes: Buffer): RemakeReply | 'ready' | null {
  const said = parseFrame(bytes)
  return said === 'ready' ? said : (reply.safeParse(said).data ?? null)
}
