/** The logo of a picture that is made of words: an upload of its reader, or the page's own icon, kept for an hour. */
import { isDiskFull } from '@/lib/db/disk-full'
import { diskFull } from '@/lib/errors'
import { isRemakeError } from '@/lib/imaging/remake-picture'
import { iconCandidates } from '@/lib/preview/report/icon-candidates'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import type { Actor } from '../actor'
import { serviceContext, type ServiceContext } from '../service-context'
import { imageError } from './image-error'
import type { Owned } from './image-shelf'
import { loadImage } from './load-image'
import { ownScan } from './own-scan'
import { hasTurn, takeTurn } from './take-turn'

/** A page is not kept waiting for its icon. */
const WAIT_MS = 3_000

/** Throws the reason why the bytes are no logo. */
export async function keepLogo(actor: Actor, given: { scanId: string; bytes: Uint8Array }): Promise<void> {
  const owned = await ownScan(actor, given.scanId)
  const context = serviceContext()
  await takeTurn(context.workshop, () => open(context, owned, given.bytes, 'upload')).catch(
    (error: unknown) => {
      if (isRemakeError(error)) throw imageError(error.refusal, error)
      throw isDiskFull(error) ? diskFull(error) : error
    },
  )
}

/** Takes the logo away again; the icon is not asked for until the hour is over. */
export async function dropLogo(actor: Actor, { scanId }: { scanId: string }): Promise<void> {
  const owned = await ownScan(actor, scanId)
  await serviceContext().workshop.logos.put(owned, { figures: null, from: 'icon' }, {})
}

/** Fetches the page's icon once an hour at most, and waits for a moment only: a later look finds it. */
export async function awaitIcon(context: ServiceContext, owned: Owned, report: StoredReport): Promise<void> {
  const { workshop } = context
  if (workshop.logos.find(owned)) return
  const key = `${owned.visitorId} ${owned.scanId}`
  let running = workshop.icons.get(key)
  if (!running) {
    if (!hasTurn(workshop)) return
    running = takeTurn(workshop, () => fetchIcon(context, owned, report)).finally(() =>
      workshop.icons.delete(key),
    )
    workshop.icons.set(key, running)
  }
  await Promise.race([running, new Promise((done) => void setTimeout(done, WAIT_MS).unref())])
}

async function fetchIcon(context: ServiceContext, owned: Owned, report: StoredReport): Promise<void> {
  const { workshop } = context
  try {
    for (const icon of iconCandidates(report)) {
      const bytes = await loadImage(context, icon)
      // One that was handed in meanwhile stays.
      if (workshop.logos.find(owned)) return
      if (bytes && (await open(context, owned, bytes, 'icon').then(() => true, () => false))) return
    }
    if (!workshop.logos.find(owned)) await workshop.logos.put(owned, { figures: null, from: 'icon' }, {})
  } catch {
    // An icon is no more than a beginning: without one the picture has none.
  }
} // prettier-ignore

async function open(
  { workshop, stopping }: ServiceContext,
  owned: Owned,
  bytes: Uint8Array,
  from: 'icon' | 'upload',
): Promise<void> {
  if (stopping.aborted) throw imageError('stopped')
  const { png, ...figures } = await workshop.logoOpener.open(bytes, stopping)
  await workshop.logos.put(owned, { figures, from }, { png })
}
