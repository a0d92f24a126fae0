/** One share link as the owner of the scan sees it. */
import { hashToken, shareToken } from './share-token'

export interface ShareView {
  id: string
  /** For `/s/<token>`; null when the server's secret has changed since: the link works on but cannot be shown again. */
  token: string | null
  /** What the sharer says to whoever opens it; plain text. */
  note: string | null
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
}

export interface ShareRow {
  id: string
  tokenHash: string
  note: string | null
  createdAt: Date
  expiresAt: Date | null
  revokedAt: Date | null
}

export function shareViewOf(row: ShareRow, secret: string): ShareView {
  const token = shareToken(secret, row.id)
  return {
    id: row.id,
    token: hashToken(token) === row.tokenHash ? token : null,
    note: row.note,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }
}
