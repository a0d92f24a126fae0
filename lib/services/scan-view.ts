/** One scan as its owner sees it, read from its row. */
import { AppError } from '@/lib/errors'
import { type Report, reportSchema } from '@/lib/preview/report/schema'
import type { ShareView } from './share-view'

export interface ScanView {
  id: string
  status: 'running' | 'done' | 'interrupted'
  input: string
  url: string
  host: string
  /** ISO 8601, UTC, as all times that leave the services. */
  createdAt: string
  finishedAt: string | null
  /** Null while running, and when interrupted. */
  report: Report | null
  headText: string | null
  /** One sentence; null unless interrupted. */
  interruptedReason: string | null
  /** The scan this one repeats, or else the newest finished one of the same address before it. */
  previousScanId: string | null
  /** Newest first; revoked and expired ones too. */
  shares: ShareView[]
}

/** Parses what the store holds; a document of another schema version is said to be one. */
export function readReport(stored: unknown): Report {
  const parsed = reportSchema.safeParse(stored)
  if (parsed.success) return parsed.data
  throw new AppError(
    'unavailable',
    'This report was written by another version of Cardproof and cannot be shown here.',
    {
      cause: parsed.error,
    },
  )
}
