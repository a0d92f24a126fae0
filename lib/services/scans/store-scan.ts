/** Writes the end of a scan: the report with its pictures in one transaction, or why there is none. */
import { database } from '@/lib/db/database'
import type { Prisma } from '@/lib/db/generated/client'
import { toStorable } from '@/lib/db/storable'
import { inTransaction } from '@/lib/db/transaction'
import type { ScanResult } from '@/lib/preview/pipeline'
import { redactText } from '@/lib/preview/vocabulary/redact-text'
import { type Report, reportSchema } from '@/lib/preview/report/schema'
import { searchTextOf } from './search-text'
import type { InterruptionReason } from './interruption-reason'
import type { ServiceContext } from '../service-context'

/** What is written in the same transaction: the row itself, where there is none yet, and its link. */
export interface Fresh {
  scan: Omit<Prisma.ScanCreateManyInput, 'id' | 'status'>
  share: Omit<Prisma.ShareCreateManyInput, 'scanId'>
}

/** A result that comes after its row was given up for dead still counts: it is the better response. */
export async function storeResult(
  context: ServiceContext,
  scanId: string,
  result: ScanResult,
  fresh: Fresh | null = null,
): Promise<void> {
  const report = reportSchema.parse(toStorable(result.report))
  const thumbnails = [...new Map(result.thumbnails.map((one) => [one.sha256, one])).values()]
  // Files first: a row never names a picture that is not there. A file without a row harms nobody.
  for (const { sha256, jpeg } of thumbnails) await context.pictures.put(sha256, jpeg)
  const createdAt = context.now()
  const columns = columnsOf(report)
  await inTransaction(async (tx) => {
    if (fresh) await tx.scan.create({ data: { ...fresh.scan, id: scanId, status: 'running' } })
    const { searchText } = await tx.scan.findUniqueOrThrow({
      where: { id: scanId },
      select: { searchText: true },
    })
    await tx.picture.createMany({
      data: thumbnails.map(({ sha256, width, height, jpeg }) => ({
        sha256,
        width,
        height,
        bytes: jpeg.byteLength,
        createdAt,
      })),
      skipDuplicates: true,
    })
    await tx.scanPicture.createMany({
      data: thumbnails.map(({ sha256 }) => ({ scanId, sha256 })),
      skipDuplicates: true,
    })
    await tx.scan.update({
      where: { id: scanId },
      data: {
        ...columns,
        searchText: searchTextOf(searchText, columns.title),
        status: 'done',
        interruptedReason: null,
        // Safe: the schema lets nothing through but JSON.
        report: report as unknown as Prisma.InputJsonValue,
        headText: toStorable(result.headText && redactText(result.headText)),
        finishedAt: context.now(),
      },
      select: { id: true },
    })
    if (fresh) await tx.share.create({ data: { ...fresh.share, scanId } })
  })
}

/** When the database cannot take the reason now, it is kept and stored later. */
export async function storeInterruption(
  context: ServiceContext,
  scanId: string,
  reason: InterruptionReason,
): Promise<void> {
  context.untold.set(scanId, reason)
  await database().scan.updateMany({
    where: { id: scanId, status: 'running' },
    data: { status: 'interrupted', interruptedReason: reason, finishedAt: context.now() },
  })
  context.untold.delete(scanId)
}

/** What could not be stored when the scan ended: a full disk is emptied, a database comes back. */
export async function storeUntold(context: ServiceContext): Promise<void> {
  for (const [scanId, reason] of context.untold) await storeInterruption(context, scanId, reason)
}

/** What lists show and filter by, taken out of the document. */
function columnsOf(report: Report) {
  const card = report.cards.find(({ surface }) => surface === 'android') ?? report.cards[0]
  return {
    title: card?.title ?? null,
    layout: card?.layout ?? null,
    verdict: report.verdict.status,
    score: report.score,
    rulesetVersion: report.rulesetVersion,
    schemaVersion: report.schemaVersion,
    thumbnailSha256: report.image?.thumbnails.small?.sha256 ?? null,
  }
}
