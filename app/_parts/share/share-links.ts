/** Share links as the panel shows them. */
import type { ShareLink } from '@/components/report/share/share-panel'
import type { ShareView } from '@/lib/services/shares/share-view'

export function isLive({ revokedAt, expiresAt }: ShareView): boolean {
  return revokedAt === null && (expiresAt === null || Date.parse(expiresAt) > Date.now())
}

/** Those that still open the report. */
export function shareLinks(shares: readonly ShareView[], origin: string): ShareLink[] {
  return shares.filter(isLive).map(({ id, token, createdAt, expiresAt, revokedAt }) => ({
    id,
    // The secret has changed since: the link works on, but only whoever has it knows it.
    url: token === null ? `${origin}/s/…` : `${origin}/s/${token}`,
    isKnown: token !== null,
    createdAt,
    expiresAt,
    revokedAt,
  }))
}
