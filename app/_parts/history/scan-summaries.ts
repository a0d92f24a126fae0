/** Rows of the store and worked examples as the lists of the components show them. */
import type { ScanSummary } from '@/components/report/history/scan-summary'
import { LAYOUTS } from '@/lib/preview/vocabulary/card'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { isLiveChecked } from '../scan/paste-href'
import type { ScanRow } from '@/lib/services/scans/list-scans'

export const pictureHref = (sha256: string | null | undefined): string | null =>
  sha256 ? `/pictures/${sha256}` : null

export function picturesOf({ image }: Pick<StoredReport, 'image'>) {
  return {
    small: pictureHref(image?.thumbnails.small?.sha256),
    large: pictureHref(image?.thumbnails.large?.sha256),
  }
}

export function summaryOfRow(row: ScanRow): ScanSummary {
  return {
    id: row.id,
    href: `/scans/${row.id}`,
    url: row.url,
    input: row.input,
    status: row.status,
    verdict: row.verdict,
    sentence: null,
    score: row.score,
    scannedAt: row.createdAt,
    layout: LAYOUTS.find((layout) => layout === row.layout) ?? null,
    title: row.title,
    source: row.source,
    canRecheck: isLiveChecked(row),
    imageSrc: pictureHref(row.thumbnailSha256),
  }
}
