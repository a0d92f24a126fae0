/** Opens a shared report for whoever has its link; there is no actor, the token is the permission. */
import { database } from '@/lib/db/client'
import { notFound } from '@/lib/errors'
import { redactText, redactUrl } from '@/lib/preview/vocabulary/redact-text'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { readReport } from './scan-view'
import { serviceContext } from './service-context'
import { hashToken, looksLikeToken } from './share-token'

export interface SharedScan {
  sharedAt: string
  expiresAt: string | null
  /** When the report was true. */
  scannedAt: string
  url: string
  host: string
  report: StoredReport
  headText: string | null
}

/** Without any credential of an address. Unknown, expired and revoked tokens are one and the same `not-found`. */
export async function openShare({ token }: { token: string }): Promise<SharedScan> {
  if (!looksLikeToken(token)) throw notFound('shared-report')
  const share = await database().share.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: serviceContext().now() } }],
    },
    include: { scan: true },
  })
  if (!share || share.scan.report === null) throw notFound('shared-report')
  const { scan } = share
  return {
    sharedAt: share.createdAt.toISOString(),
    expiresAt: share.expiresAt?.toISOString() ?? null,
    scannedAt: scan.createdAt.toISOString(),
    url: redactUrl(scan.url),
    host: scan.host,
    report: readReport(scan.report),
    headText: scan.headText && redactText(scan.headText),
  }
}
