/** Opens a shared report for whoever has its link; there is no actor, the token is the permission. */
import { database } from '@/lib/db/database'
import { Prisma } from '@/lib/db/generated/client'
import { notFound } from '@/lib/errors'
import { redactText, redactUrl } from '@/lib/preview/vocabulary/redact-text'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { readReport } from '../scans/scan-view'
import { serviceContext } from '../service-context'
import { type ProposalView, proposalViewOf } from '../text/proposal-view'
import { hashToken, looksLikeToken } from './share-token'

export interface SharedScan {
  /** What the sharer says; plain text. */
  note: string | null
  /** The sharer's; BCP 47. */
  language: string | null
  sharedAt: string
  expiresAt: string | null
  /** When the report was true. */
  scannedAt: string
  url: string
  host: string
  report: StoredReport
  headText: string | null
  /** What the sharer proposes, where it is to be shown. */
  proposal: ProposalView | null
}

/** Without any credential of an address. Unknown, expired and revoked tokens, and those of deleted scans, are one and the same `not-found`. */
export async function findSharedScan({ token }: { token: string }): Promise<SharedScan> {
  const share = await database().share.findFirst({
    where: openShareOf(token),
    include: { scan: { include: { proposal: true } } },
  })
  if (!share || share.scan.report === null) throw notFound('shared-report')
  const { scan } = share
  return {
    note: share.note,
    language: share.language,
    sharedAt: share.createdAt.toISOString(),
    expiresAt: share.expiresAt?.toISOString() ?? null,
    scannedAt: scan.createdAt.toISOString(),
    url: redactUrl(scan.url),
    host: scan.host,
    report: readReport(scan.report),
    headText: scan.headText && redactText(scan.headText),
    proposal: scan.proposal?.shared ? proposalViewOf(scan.proposal) : null,
  }
}

/** The same refusals as `findSharedScan` without reading the report: for what was drawn from it before. */
export async function checkShare({ token }: { token: string }): Promise<void> {
  const where = { ...openShareOf(token), scan: { deletedAt: null, report: { not: Prisma.DbNull } } }
  if (!(await database().share.findFirst({ where, select: { id: true } }))) throw notFound('shared-report')
}

function openShareOf(token: string) {
  if (!looksLikeToken(token)) throw notFound('shared-report')
  return {
    tokenHash: hashToken(token),
    revokedAt: null,
    scan: { deletedAt: null },
    OR: [{ expiresAt: null }, { expiresAt: { gt: serviceContext().now() } }],
  } satisfies Prisma.ShareWhereInput
}
