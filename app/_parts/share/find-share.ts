/** Opens the link behind an embedded card, and counts drawings; a link that leads nowhere is `null`, whatever the reason. */
import { isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { checkShare, findSharedScan, type SharedScan } from '@/lib/services/shares/find-shared-scan'
import { type Drawn, drawingCache } from '@/lib/drawing/render/drawing-cache'

export async function openedShare(token: string): Promise<SharedScan | null> {
  return findSharedScan({ token }).catch(nullIfNotFound)
}

export function nullIfNotFound(error: unknown): null {
  if (isAppError(error) && error.code === 'not-found') return null
  throw error
}

/** What was drawn before and is still there, as long as the link is open: nothing of the report has to be read for it. */
export async function keptDrawing(token: string, key: string): Promise<Drawn | null> {
  const kept = drawingCache().get(key)
  if (!kept) return null
  await checkShare({ token })
  return kept
}

/** Only what has to be drawn counts against the limit of an address. */
export async function countDrawing(key: string): Promise<void> {
  if (!drawingCache().get(key)) await limit('draw', { address: await clientAddress() })
}
