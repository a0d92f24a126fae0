/** One scan as lists show it; the routes fill it from their own rows. */
import type { Layout } from '@/lib/preview/vocabulary/card'
import type { ReportSource, VerdictStatus } from '@/lib/preview/report/schema'

export interface ScanSummary {
  id: string
  href: string
  url: string
  /** As typed, for a re-check; the address when left out. */
  input?: string
  status: 'running' | 'done' | 'interrupted'
  /** Null until the check is done. */
  verdict: VerdictStatus | null
  sentence: string | null
  score: number | null
  /** ISO 8601. */
  scannedAt: string
  layout: Layout | null
  title: string | null
  /** Address of the stored small thumbnail. */
  imageSrc: string | null
  who?: string | null
  /** How the page came; left out where this server asked for it. */
  source?: ReportSource['kind'] | null
  /** False where nobody but its owner can ask for the page; true when left out. */
  canRecheck?: boolean
}
