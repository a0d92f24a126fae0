/** Keeps what a phone showed of one's own scan, beside what was predicted; a screenshot is made anew before it is kept. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isDiskFull } from '@/lib/db/disk-full'
import { toStorable } from '@/lib/db/storable'
import { inTransaction } from '@/lib/db/transaction'
import { AppError, diskFull } from '@/lib/errors'
import { isRemakeError } from '@/lib/imaging/remake-picture'
import { SEEN, seenAs } from '@/lib/preview/report/observed/seen'
import { suspectsOf } from '@/lib/preview/report/observed/suspects'
import { SURFACES } from '@/lib/preview/vocabulary/card'
import { phrase } from '@/lib/preview/vocabulary/message'
import { type Actor, permit } from '../actor'
import { getFinishedScan } from '../scans/get-finished-scan'
import { parseInputOf, said } from '../scans/parse-input'
import { serviceContext } from '../service-context'
import { NOTE_CHARS_MAX } from '../shares/share-scan'
import { imageError } from '../workshop/image-error'
import { takeTurn } from '../workshop/take-turn'
import { type ObservationView, observationViewOf } from './observation-view'

/** What phones write. */
const TAKEN: readonly string[] = ['jpeg', 'png', 'webp']
/** Of one scan: several phones, several times. */
const OBSERVATIONS_MAX = 50

const inputSchema = z.object({
  scanId: z.string(),
  surface: z.enum(SURFACES),
  seen: z.enum(SEEN),
  note: z
    .string()
    .max(NOTE_CHARS_MAX, said('error.input.note-too-long'))
    .transform((text) => toStorable(text).trim() || null)
    .nullish(),
  screenshot: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullish(),
})
export type ObservationInput = z.input<typeof inputSchema>

export async function recordObservation(actor: Actor, given: ObservationInput): Promise<ObservationView> {
  permit(actor, 'observation:write')
  const { scanId, surface, seen, note, screenshot } = parseInputOf(inputSchema, given)
  const scan = await getFinishedScan(actor, { scanId })
  const card = scan.report.cards.find((one) => one.surface === surface)
  if (!card) throw new AppError('conflict', phrase('error.no-report-yet', {}))
  const picture = screenshot ? await remade(screenshot) : null
  const predicted = seenAs(card.layout)
  const row = {
    id: randomUUID(),
    scanId: scan.id,
    surface,
    seen,
    predicted,
    // Reports of earlier versions name no causes.
    suspects: suspectsOf('causes' in scan.report ? scan.report.causes : [], predicted, seen),
    rulesetVersion: scan.report.rulesetVersion,
    note: note ?? null,
    screenshot: picture,
    createdAt: serviceContext().now(),
  }
  await inTransaction(async (tx) => {
    const kept = await tx.observation.count({ where: { scanId: scan.id } })
    if (kept >= OBSERVATIONS_MAX)
      throw new AppError('conflict', phrase('error.too-many-observations', { max: OBSERVATIONS_MAX }))
    await tx.observation.create({ data: row, select: { id: true } })
  }).catch((error: unknown) => {
    throw isDiskFull(error) ? diskFull(error) : error
  })
  const view = observationViewOf(row, picture !== null)
  if (!view) throw new Error(`An observation of ${surface} cannot be read back.`)
  return view
}

/** A small JPEG of the whole picture, upright: without what its file said of place, time and device. */
async function remade(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { workshop, stopping } = serviceContext()
  const placement = { kind: 'whole' } as const
  try {
    const job = { placements: { wide: placement, square: placement }, background: 'auto' }
    const { view, source } = await takeTurn(workshop, () => workshop.remaker.remake(bytes, job, stopping))
    if (!TAKEN.includes(source.format)) throw imageError('format-not-opened')
    return new Uint8Array(view.jpeg)
  } catch (error) {
    throw isRemakeError(error) ? imageError(error.refusal, error) : error
  }
}
