/** Sharing as server actions: one press makes a link, one takes it back; both work as plain forms too, before and without scripts. */
'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { type ShareEnded, SHARE_FIELD, type ShareMade } from '@/components/report/share/share-link'
import { currentActor } from '@/lib/auth/current-actor'
import { type ErrorCode, isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { baseUrl, clientAddress } from '@/lib/http/request-facts'
import { requestLanguage } from '@/lib/language'
import { log } from '@/lib/log'
import type { Actor } from '@/lib/services/actor'
import { findSharedScan } from '@/lib/services/shares/find-shared-scan'
import { revokeShare } from '@/lib/services/shares/revoke-share'
import { shareScan } from '@/lib/services/shares/share-scan'
import { screenWords } from '../_parts/page-words'
import { drawableReport } from '../_parts/share/drawable-report'
import { shareLinks } from '../_parts/share/share-links'
import { sharePicture } from '../_parts/share/share-picture'
import { shareRefusal } from '../_parts/share/share-refusal'

const making = z.object({
  scanId: z.uuid(),
  /** Only the empty choice means: no end. */
  expiresInDays: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(3650)]),
  note: z.string().max(20_000),
})
const ending = z.object({ scanId: z.uuid(), shareId: z.uuid() })

export async function makeShare(_before: ShareMade, form: FormData): Promise<ShareMade> {
  const { scanId, ...wanted } = making.parse({
    scanId: form.get(SHARE_FIELD.scanId),
    expiresInDays: form.get(SHARE_FIELD.expiresInDays),
    note: form.get(SHARE_FIELD.note) ?? '',
  })
  const tried = await attempt((actor) => shareScan(actor, { scanId, ...wanted, language: requestLanguage() }))
  const token = tried.value?.token
  if (token) after(() => drawAhead(token))
  if (!isLive(form)) showAnew(scanId, tried.refused)
  if (tried.refused)
    return { made: null, refused: shareRefusal(tried.refused, screenWords().t), note: wanted.note }
  const [made = null] = shareLinks([tried.value], await baseUrl())
  return { made, refused: null, note: '' }
}

export async function endShare(_before: ShareEnded, form: FormData): Promise<ShareEnded> {
  const { scanId, shareId } = ending.parse({
    scanId: form.get(SHARE_FIELD.scanId),
    shareId: form.get(SHARE_FIELD.shareId),
  })
  const { refused } = await attempt((actor) => revokeShare(actor, { shareId }))
  if (!isLive(form)) showAnew(scanId, refused)
  return refused
    ? { ended: null, refused: shareRefusal(refused, screenWords().t) }
    : { ended: shareId, refused: null }
}

/** Whoever gets the link first shall not wait for its picture. */
async function drawAhead(token: string): Promise<void> {
  try {
    const { report, scannedAt } = await findSharedScan({ token })
    await sharePicture(token, { report: drawableReport(report), scannedAt })
  } catch (error) {
    if (!isAppError(error)) log.warn({ err: error }, 'the picture of a link could not be drawn ahead')
  }
}

async function attempt<T>(
  act: (actor: Actor) => Promise<T>,
): Promise<{ refused: null; value: T } | { refused: ErrorCode; value: null }> {
  try {
    const actor = await currentActor()
    await limit('share', { address: await clientAddress(), visitorId: actor.visitorId })
    return { refused: null, value: await act(actor) }
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'a share action broke')
    return { refused: isAppError(error) ? error.code : 'internal', value: null }
  }
}

const isLive = (form: FormData): boolean => form.get(SHARE_FIELD.live) === '1'

/** For readers whose scripts do not run, or not yet. A refusal is one of a closed set of codes, so nobody can write text into our page. */
function showAnew(scanId: string, refused: ErrorCode | null): never {
  redirect(`/scans/${scanId}?share=${refused ?? 'open'}#share`)
}
