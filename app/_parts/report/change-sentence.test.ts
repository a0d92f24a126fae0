/** What a re-check changed, in words: the outcome first. */
import { expect, it } from 'vitest'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import { SAMPLE_REPORTS } from '@/lib/preview/testing/sample-reports'
import { changeSentence, countSentence, outcomeLines, scoresOfTwo } from './change-sentence'

const { good, heavyImage, thumbnail } = SAMPLE_REPORTS

it('begins with what people see, then counts problems, then gives both scores', () => {
  const sentence = changeSentence(compareReports(heavyImage, thumbnail))
  expect(sentence).toMatch(/^Picture appears: text only → small picture/)
  expect(sentence).toMatch(/\d+ problems? gone/)
  expect(sentence).toContain(`Score ${heavyImage.score} → ${thumbnail.score}.`)
  expect(changeSentence(compareReports(thumbnail, heavyImage))).toMatch(/^Picture disappears: /)
})

it('names the devices only where they differ', () => {
  const mixed = {
    ...good,
    cards: good.cards.map((card) => (card.surface === 'ios' ? { ...card, layout: 'text' as const } : card)),
  }
  expect(outcomeLines(compareReports(mixed, good), true)).toEqual([
    'Picture appears: text only → large card, on iPhone',
    'The card looks the same: large card, on Android and Web',
  ])
  expect(outcomeLines(compareReports(good, good), true)).toEqual(['The card looks the same: large card'])
})

it('calls it a difference, not a change, where the addresses are two', () => {
  expect(outcomeLines(compareReports(heavyImage, thumbnail), false)[0]).toMatch(
    /^Different cards: text only, and small picture/,
  )
  expect(scoresOfTwo(compareReports(heavyImage, thumbnail))).toBe(
    `Scores: ${heavyImage.score} and ${thumbnail.score}.`,
  )
  expect(scoresOfTwo(compareReports(heavyImage, { ...good, score: null }))).toBe('')
  expect(outcomeLines(compareReports(good, good), false)).toEqual([
    'Both show the same kind of card: large card',
  ])
})

it('counts what came, went, and became better or worse', () => {
  const comparison = compareReports(good, good)
  const findings = (['new', 'gone', 'gone', 'worse', null] as const).map((problem, index) => ({
    app: 'WhatsApp',
    id: String(index),
    change: 'changed' as const,
    problem,
  }))
  expect(countSentence({ ...comparison, causes: null, findings })).toBe(
    '2 problems gone, 1 worse, and 1 new problem.',
  )
  const causes = (['new', 'gone', 'stays', 'unknown'] as const).map((state) => ({ code: state, state }))
  expect(countSentence({ ...comparison, causes, findings })).toBe('1 problem gone and 1 new problem.')
})

it('has nothing to say when nothing changed', () => {
  expect(changeSentence(compareReports(good, good))).toBeNull()
})
