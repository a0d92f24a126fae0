/** One scan as its owner sees it, read from its row. */
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { type StoredReport, storedReportSchema } from '@/lib/preview/report/stored/stored-report'
import { type ReportSource, SOURCE_KINDS } from '@/lib/preview/report/schema'
import type { ShareView } from '../shares/share-view'

export interface ScanView {
  id: string
  status: 'running' | 'done' | 'interrupted'
  /** As typed, without credentials: a re-check takes the rest from the row. */
  input: string
  url: string
  host: string
  /** ISO 8601, UTC, as all times that leave the services. */
  createdAt: string
  finishedAt: string | null
  /** Null while running, and when interrupted. */
  report: StoredReport | null
  headText: string | null
  /** A code; a sentence in rows of earlier versions. Null unless interrupted. */
  interruptedReason: string | null
  /** How its page came; null where this server asked for it. */
  source: ReportSource['kind'] | null
  /** The scan this one repeats, or else the newest finished one of the same address before it. */
  previousScanId: string | null
  /** Newest first; revoked and expired ones too. */
  shares: ShareView[]
}

/** Parses what the store holds; a document of another schema version is said to be one. */
export function readReport(stored: unknown): StoredReport {
  const parsed = storedReportSchema.safeParse(stored)
  if (parsed.success) return parsed.data
  throw new AppError('unavailable', phrase('error.other-version', {}), {
    cause: parsed.error,
  })
}

/** Of a row; a kind that this version does not know is none. */
export const sourceOf = (stored: string | null): ScanView['source'] =>
  SOURCE_KINDS.find((kind) => kind === stored) ?? null
