/** What a push sends: a report of this version, the part of the source that was read, and the thumbnails that its card shows. */
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { redactStrings } from '@/lib/preview/vocabulary/redact-text'
import { phrase } from '@/lib/preview/vocabulary/message'
import { type Report, reportSchema } from '@/lib/preview/report/schema'

export const PUSH_BYTES_MAX = 2_097_152

/** Far more than any scan of ours writes; what is larger was not written by one. */
const MOST = { cards: 24, findings: 400, causes: 200, tags: 1_000, visits: 12, hops: 60 } as const
const LINES_MAX = 20
const PIXELS_MAX = 100_000

const pushedSchema = z.object({
  report: reportSchema.refine(isOfOrdinarySize).refine(saysTimesAndEncodings),
  headText: z.string().nullable(),
  pictures: z.array(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), jpeg: z.base64() })).max(2),
  /** BCP 47: what the link's own card speaks. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(35)
    .nullish(),
})
export type Pushed = z.infer<typeof pushedSchema>

/** `isSayable`: whether this version has words for all of it; services know none. */
export function readPushed(body: Uint8Array, isSayable: (report: Report) => boolean): Pushed {
  const pushed = parsed(body)
  if (!pushed) throw new AppError('bad-input', phrase('error.push.unreadable', {}))
  if (!isSayable(pushed.report)) throw new AppError('bad-input', phrase('error.other-version', {}))
  return pushed
}

/** Null for what is no such document, also where it is nested so deeply that nobody can tell. */
function parsed(body: Uint8Array): Pushed | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    const { data } = pushedSchema.safeParse(JSON.parse(text))
    return data ? { ...data, report: redactStrings(data.report) } : null
  } catch {
    return null
  }
}

function isOfOrdinarySize({ cards, findings, causes, tags, visits, fetch, image }: Report): boolean {
  const hops = [...fetch.hops, ...(image?.hops ?? [])]
  const counts = { cards, findings, causes, tags, visits, hops }
  // Safe: the keys of a literal of ours.
  const isFew = (Object.keys(MOST) as (keyof typeof MOST)[]).every((key) => counts[key].length <= MOST[key])
  return cards.length > 0 && isFew && cards.every(isDrawable)
}

/** Plain strings to the schema, which whatever shows them has to read. */
function saysTimesAndEncodings({ fetch, findings }: Report): boolean {
  const dates = findings.flatMap(({ witness }) => witness.map(({ date }) => date))
  const areTimes = [fetch.startedAt, ...dates].every((date) => !Number.isNaN(Date.parse(date)))
  return areTimes && (fetch.charset === null || isEncoding(fetch.charset.used))
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

function isDrawable({ image, titleLinesMax, descriptionLinesMax }: Report['cards'][number]): boolean {
  const sides = image ? [image.width, image.height, image.crop.width, image.crop.height] : []
  const corner = image ? [image.crop.x, image.crop.y] : []
  return (
    [titleLinesMax, descriptionLinesMax].every((lines) => lines >= 0 && lines <= LINES_MAX) &&
    sides.every((side) => side > 0 && side <= PIXELS_MAX) &&
    corner.every((at) => at >= 0 && at <= PIXELS_MAX)
  )
}
