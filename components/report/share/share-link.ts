/** A share link as the panel shows it, and what the two actions around it return. */

export const SHARE_PANEL_ID = 'share'

/** The dark squares of a QR code, as one stroke of width 1 over a square of `size` modules, its quiet zone included. */
export interface QrDrawing {
  size: number
  path: string
}

export interface ShareLink {
  id: string
  /** Absolute address to hand out. */
  url: string
  /** False when only its holders still know the address. */
  isKnown: boolean
  note: string | null
  createdAt: string
  expiresAt: string | null
  qr: QrDrawing | null
}

export interface ShareMade {
  made: ShareLink | null
  /** Why there is none, in words. */
  refused: string | null
  /** What was written, when it was for nothing: it is not lost. */
  note: string
}

export interface ShareEnded {
  /** Id of the link that opens nothing any more. */
  ended: string | null
  refused: string | null
}

export type MakeShare = (before: ShareMade, form: FormData) => Promise<ShareMade>
export type EndShare = (before: ShareEnded, form: FormData) => Promise<ShareEnded>

/** Names of the fields of both forms. */
export const SHARE_FIELD = {
  scanId: 'scanId',
  shareId: 'shareId',
  note: 'note',
  expiresInDays: 'expiresInDays',
  /** `1` where scripts run: the result comes back to the panel. Otherwise the page is shown anew. */
  live: 'live',
} as const
