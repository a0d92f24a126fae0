/** The help page of the score says the numbers that the score itself uses. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WordsProvider } from '../words/client'
import { ENGLISH } from '../words/english'
import { SCORE_BANDS } from '@/lib/preview/diagnose/score'
import { scoreHelp } from '@/lib/preview/words/score-help'
import { ScoreHelp } from './score-help'

const text = (numbers = scoreHelp()) =>
  renderToStaticMarkup(
    <WordsProvider texts={ENGLISH}>
      <ScoreHelp {...numbers} />
    </WordsProvider>,
  ).replaceAll(/<[^>]*>/g, '\n')

it('names each band with its range, the best first', () => {
  const ranges = [...text().matchAll(/(\d+) to (\d+)/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }))
  expect(ranges).toEqual(Object.values(SCORE_BANDS).toSorted((a, b) => b.from - a.from))
  expect(ranges[0]?.to).toBe(100)
})

it('follows the numbers', () => {
  const { points, ...rest } = scoreHelp()
  const other = { ...points, risk: { fail: 71, warn: 72 } }
  // Safe: only the numbers differ.
  expect(text({ ...rest, points: other as never })).toMatch(/71 points.*72/)
})

it('is read in ten lines: four bands and what moves the score inside them', () => {
  const html = renderToStaticMarkup(<ScoreHelp {...scoreHelp()} />)
  expect(html.match(/<li[ >]/g)?.length ?? 0).toBeLessThanOrEqual(10)
})
