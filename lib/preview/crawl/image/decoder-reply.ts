/** What the decoder's child says of a picture. It handled hostile bytes: its words are checked like any stranger's. */
import { z } from 'zod'
import { parseFrame } from '../frames'

const side = z.number().int().positive()
/** The JPEG in base64. */
const thumbnail = z.object({ width: side, height: side, jpeg: z.string() })
const picture = z.object({
  format: z.string(),
  width: side,
  height: side,
  /** Only where the file’s orientation turns or mirrors its pixels. */
  storedAs: z.object({ width: side, height: side }).nullable(),
  animated: z.boolean(),
  hasAlpha: z.boolean(),
  lostOnWhite: z.number().min(0).max(1).nullable(),
  /** The first complaint of a strict decoder. */
  warning: z.string().nullable(),
  rowsDrawn: z.number().min(0).max(1).nullable(),
  small: thumbnail.nullable(),
  large: thumbnail.nullable(),
})
const response = z.union([
  z.object({ id: z.number(), picture, problem: z.null() }),
  z.object({ id: z.number(), picture: z.null(), problem: z.string(), isTooLarge: z.boolean() }),
])

export type DecodedThumbnail = z.infer<typeof thumbnail>
export type DecodedPicture = z.infer<typeof picture>
export type DecoderReply = z.infer<typeof response>

/** Null when it is nothing that a decoder says. */
export function parseDecoderReply(bytes: Buffer): DecoderReply | 'ready' | null {
  const said = parseFrame(bytes)
  return said === 'ready' ? said : (response.safeParse(said).data ?? null)
}
