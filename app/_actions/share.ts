/** Sharing as server actions: one press makes a link, one takes it back; both work as plain forms. */
'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { currentActor } from '@/lib/auth/current-actor'
import { isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { log } from '@/lib/log'
import type { Actor } from '@/lib/services/actor'
import { findSharedScan } from '@/lib/services/shares/find-shared-scan'
import { revokeShare } from '@/lib/services/shares/revoke-share'
import { shareScan } from '@/lib/services/shares/share-scan'
import { drawableReport } from '../_parts/share/drawable-report'
import { sharePicture } from '../_parts/share/share-picture'
import { FIELD } from './scan-event'

const making = z.object({
  scanId: z.uuid(),
  /** An empty choice means: no end. */
  expiresInDays: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(3650)]),
})
const ending = z.object({ scanId: z.uuid(), shareId: z.uuid() })

export async function makeShare(form: FormData): Promise<void> {
  const { scanId, expiresInDays } = making.parse({
    scanId: form.get(FIELD.scanId),
    expiresInDays: form.get(FIELD.expiresInDays) ?? '',
  })
  await actAndShow(scanId, async (actor) => {
    const { token } = await shareScan(actor, { scanId, expiresInDays })
    if (token) after(() => drawAhead(token))
  })
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

export async function endShare(form: FormData): Promise<void> {
  const { scanId, shareId } = ending.parse({
    scanId: form.get(FIELD.scanId),
    shareId: form.get(FIELD.shareId),
  })
  await actAndShow(scanId, (actor) => revokeShare(actor, { shareId }))
}

/** Shows the report again with its links; a refusal is one of a closed set of codes, so nobody can write text into our page. */
async function actAndShow(scanId: string, act: (actor: Actor) => Promise<unknown>): Promise<never> {
  let state = 'open'
  try {
    const actor = await currentActor()
    await limit('share', { address: await clientAddress(), visitorId: actor.visitorId })
    await act(actor)
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'a share action broke')
    state = isAppError(error) ? error.code : 'internal'
  }
  revalidatePath(`/scans/${scanId}`)
  // An address that is open already would only be scrolled to: the number makes it another one, so that it is loaded anew.
  redirect(`/scans/${scanId}?share=${state}&at=${Date.now().toString(36)}#share`)
}
