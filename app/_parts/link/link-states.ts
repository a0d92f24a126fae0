/** What a check or a press left behind, for the page that is shown next. */

/** In the address. */
export const CHECKED = {
  /** The scan of the finished link. */
  scan: 'checked',
  /** A code of a closed set: why it was not scanned. */
  refused: 'refused',
} as const

export interface ShortState {
  /** The link that it is short for: another one has none yet. */
  of: string
  made: string | null
  /** In words. */
  problem: string | null
}

export const NOTHING_SHORT: ShortState = { of: '', made: null, problem: null }
