/** The numbers of the score for its help page, each read from where the score itself takes it. */
import { NOT_READ_POINTS, POINTS, POLISH_POINTS_MAX, SCORE_BANDS } from '../diagnose/score'
import type { Layout } from '../vocabulary/card'

export interface ScoreBand {
  id: keyof typeof SCORE_BANDS
  from: number
  to: number
  /** The card that it stands for. */
  layout: Layout
}

const LAYOUT_OF = {
  large: 'landscape',
  small: 'thumbnail',
  text: 'text',
  link: 'none',
} as const satisfies Record<ScoreBand['id'], Layout>

export interface ScoreHelp {
  /** The best first. */
  bands: ScoreBand[]
  points: typeof POINTS
  polishMax: number
  notRead: number
}

export function scoreHelp(): ScoreHelp {
  // Safe: the keys of the record are the bands.
  const ids = Object.keys(SCORE_BANDS) as ScoreBand['id'][]
  return {
    bands: ids
      .map((id) => ({ id, ...SCORE_BANDS[id], layout: LAYOUT_OF[id] }))
      .toSorted((a, b) => b.from - a.from),
    points: POINTS,
    polishMax: POLISH_POINTS_MAX,
    notRead: NOT_READ_POINTS,
  }
}
