/** Share links as the panel shows them. */
import type { ShareLink } from '@/components/report/share/share-link'
import type { ShareView } from '@/lib/services/shares/share-view'
import { qrCode } from './qr-code'

export function isLive({ revokedAt, expiresAt }: ShareView): boolean {
  return revokedAt === null && (expiresAt === null || Date.parse(expiresAt) > Date.now())
}

/** Those that still open the report. */
export function shareLinks(shares: readonly ShareView[], origin: string): ShareLink[] {
  return shares.filter(isLive).map(({ id, token, note, createdAt, expiresAt }) => ({
    id,
    // The secret has changed since: the link works on, but only whoever has it knows it.
    url: token === null ? `${origin}/s/…` : `${origin}/s/${token}`,
    isKnown: token !== null,
    note,
    createdAt,
    expiresAt,
    qr: token === null ? null : qrCode(`${origin}/s/${token}`),
  }))
}
