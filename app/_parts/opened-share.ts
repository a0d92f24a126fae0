/** Opens the link behind an embedded card, and counts drawings; a link that leads nowhere is `null`, whatever the reason. */
import { isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { openShare, type SharedScan } from '@/lib/services/open-share'
import { drawingCache } from '@/lib/drawing/render/drawing-cache'

export async function openedShare(token: string): Promise<SharedScan | null> {
  return openShare({ token }).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'not-found') return null
    throw error
  })
}

/** Only what has to be drawn counts against the limit of an address. */
export async function countDrawing(key: string): Promise<void> {
  if (!drawingCache().get(key)) await limit('draw', { address: await clientAddress() })
}
