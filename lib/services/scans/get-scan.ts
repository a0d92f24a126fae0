/** Reads one scan of the actor's own. */
import { database } from '@/lib/db/database'
import { notFound } from '@/lib/errors'
import { redactText, redactUrl } from '@/lib/preview/vocabulary/redact-text'
import { type Actor, permit } from '../actor'
import { kept } from './kept-scans'
import { parseId } from './parse-input'
import { readReport, type ScanView, sourceOf } from './scan-view'
import { serviceContext } from '../service-context'
import { shareViewOf } from '../shares/share-view'

const SHARES_MAX = 50

/** Foreign, unknown and malformed ids are one `not-found`. */
export async function getScan(actor: Actor, { scanId }: { scanId: string }): Promise<ScanView> {
  const owner = permit(actor, 'scan:read')
  const id = parseId(scanId, 'scan')
  const row = await database().scan.findFirst({
    where: { id, ...kept(owner) },
    include: { shares: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: SHARES_MAX } },
  })
  if (!row) throw notFound('scan')
  const { secret } = serviceContext()
  return {
    id: row.id,
    status: row.status,
    input: redactText(row.input),
    url: redactUrl(row.url),
    host: row.host,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    report: row.report === null ? null : readReport(row.report),
    headText: row.headText && redactText(row.headText),
    interruptedReason: row.interruptedReason,
    source: sourceOf(row.source),
    previousScanId: (await repeatedBy(owner, row)) ?? (await previousOf(owner, row)),
    shares: row.shares.map((share) => shareViewOf(share, secret)),
  }
}

/** A scan that was cut short has no report to compare with. */
async function repeatedBy(
  owner: { visitorId: string },
  { recheckOfId }: { recheckOfId: string | null },
): Promise<string | null> {
  if (recheckOfId === null) return null
  const before = await database().scan.findFirst({
    where: { ...kept(owner), id: recheckOfId, status: 'done' },
    select: { id: true },
  })
  return before?.id ?? null
}

async function previousOf(
  owner: { visitorId: string },
  { id, urlKey, createdAt }: { id: string; urlKey: string; createdAt: Date },
): Promise<string | null> {
  const before = await database().scan.findFirst({
    where: {
      ...kept(owner),
      urlKey,
      status: 'done',
      OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return before?.id ?? null
}
