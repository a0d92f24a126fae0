/** Keeps for one hour, in memory, what was found for whoever writes a text: what the page said when it was read once more, and what a model suggested. */
import type { PageTexts } from '@/lib/preview/page-texts'
import type { Suggestion } from './suggest-texts'

const KEPT_MS = 3_600_000
/** The oldest go first. */
const SCANS_MAX = 500

export interface FoundTexts {
  /** Of the whole page; null as long as nobody asked for it. */
  texts: PageTexts | null
  suggestions: readonly Suggestion[]
}

const NOTHING: FoundTexts = { texts: null, suggestions: [] }

/** By scan: whoever asks has shown before whose it is. */
export interface TextShelf {
  find(scanId: string): FoundTexts
  put(scanId: string, found: Partial<FoundTexts>): void
}

export function textShelf(now: () => Date): TextShelf {
  const kept = new Map<string, FoundTexts & { until: number }>()
  const find = (scanId: string): FoundTexts => {
    const found = kept.get(scanId)
    return found && found.until > now().getTime() ? found : NOTHING
  }
  return {
    find,
    put(scanId, found) {
      const all = { ...find(scanId), ...found, until: now().getTime() + KEPT_MS }
      kept.delete(scanId)
      kept.set(scanId, all)
      for (const [id, { until }] of kept) if (kept.size > SCANS_MAX || until <= now().getTime()) kept.delete(id)
    },
  }
} // prettier-ignore
