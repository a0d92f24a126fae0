/** Makes a link that opens one report without an account. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { database } from '@/lib/db/database'
import { toStorable } from '@/lib/db/storable'
import { AppError, notFound } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { redactText } from '@/lib/preview/vocabulary/redact-text'
import { type Actor, permit } from '../actor'
import { kept } from '../scans/kept-scans'
import { parseId, parseInputOf, said } from '../scans/parse-input'
import { serviceContext } from '../service-context'
import { hashToken, shareToken } from './share-token'
import { type ShareView, shareViewOf } from './share-view'

/** UTF-16 units, as the browser counts them in the field. */
export const NOTE_CHARS_MAX = 280
const DAY_MS = 86_400_000
export const SHARES_PER_SCAN_MAX = 50
const inputSchema = z.object({
  scanId: z.string(),
  expiresInDays: z
    .number()
    .int()
    .min(1, said('error.input.expiry'))
    .max(3650, said('error.input.expiry'))
    .nullish(),
  // Windows and old browsers end a line with two characters, and people leave blanks around what they write.
  note: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(NOTE_CHARS_MAX, said('error.input.note-too-long')))
    .nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(35)
    .nullish(),
})

/** Without a number of days the link has no end, and pressing twice with the same note gives the same one. */
export async function shareScan(
  actor: Actor,
  input: { scanId: string; expiresInDays?: number | null; note?: string | null; language?: string | null },
): Promise<ShareView> {
  const owner = permit(actor, 'share:write')
  const { scanId, expiresInDays, note: given, language = null } = parseInputOf(inputSchema, input)
  // An address in it may carry a credential, which nobody means to share.
  const note = given ? toStorable(redactText(given)) : null
  const { secret, now } = serviceContext()
  const scan = await database().scan.findFirst({
    where: { id: parseId(scanId, 'scan'), ...kept(owner) },
    select: { id: true, status: true, shares: { orderBy: { createdAt: 'desc' } } },
  })
  if (!scan) throw notFound('scan')
  if (scan.status !== 'done') throw new AppError('conflict', phrase('error.no-report-yet', {}))

  const endless = scan.shares.find(
    (one) => !one.expiresAt && !one.revokedAt && one.note === note && one.language === language,
  )
  const again = endless && !expiresInDays ? shareViewOf(endless, secret) : null
  if (again?.token) return again
  if (scan.shares.length >= SHARES_PER_SCAN_MAX) {
    throw new AppError('conflict', phrase('error.too-many-links', { max: SHARES_PER_SCAN_MAX }))
  }
  const id = randomUUID()
  const createdAt = now()
  const row = await database().share.create({
    data: {
      id,
      scanId: scan.id,
      tokenHash: hashToken(shareToken(secret, id)),
      note,
      language,
      createdAt,
      expiresAt: expiresInDays ? new Date(createdAt.getTime() + expiresInDays * DAY_MS) : null,
    },
  })
  return shareViewOf(row, secret)
}
