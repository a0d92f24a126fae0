/** What a reader saw on a phone, as pages show it to that reader. */
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import { SEEN, type Seen } from '@/lib/preview/report/observed/seen'

export interface ObservationView {
  id: string
  surface: Surface
  seen: Seen
  predicted: Seen
  note: string | null
  hasScreenshot: boolean
  /** ISO 8601. */
  createdAt: string
}

interface Row {
  id: string
  surface: string
  seen: string
  predicted: string
  note: string | null
  createdAt: Date
}

/** Null for what an earlier or later version called otherwise. */
export function observationViewOf(row: Row, hasScreenshot: boolean): ObservationView | null {
  const surface = SURFACES.find((one) => one === row.surface)
  const seen = SEEN.find((one) => one === row.seen)
  const predicted = SEEN.find((one) => one === row.predicted)
  if (!surface || !seen || !predicted) return null
  const { id, note, createdAt } = row
  return { id, surface, seen, predicted, note, hasScreenshot, createdAt: createdAt.toISOString() }
}
