/** The history's address: it holds the view, gives it back, and lets nothing else through. */
import { expect, it } from 'vitest'
import { deletedAtOf, historyHref, type HistoryView, readView, viewOfForm } from './history-view'

const PLAIN: HistoryView = { query: null, verdict: null, order: 'newest', after: null }
const backFrom = (href: string) => Object.fromEntries(new URL(href, 'https://cards.example').searchParams)

it.each([
  PLAIN,
  { ...PLAIN, query: 'boots & more', verdict: 'fix' },
  { ...PLAIN, order: 'score', after: '0d5f1b0e-6c0f-4c26-9a0d-6f4b1f0d7f11' },
  { ...PLAIN, query: 'ÉTÉ', verdict: 'good', order: 'address' },
] as const)('comes back whole: %o', (view) => {
  const href = historyHref(view)
  expect(readView(backFrom(href))).toEqual(view)
  expect(viewOfForm(new URL(href, 'https://cards.example').search)).toEqual(view)
})

it('is plain when everything is as always', () => expect(historyHref(PLAIN)).toBe('/history'))

it('tells of a deletion by its time, to the millisecond', () => {
  const deletedAt = '2026-11-26T06:12:44.123Z'
  expect(deletedAtOf(backFrom(historyHref(PLAIN, { deletedAt })))).toBe(deletedAt)
  for (const deleted of ['', '%', 'x'.repeat(150), undefined]) expect(deletedAtOf({ deleted })).toBeNull()
})

it('lets nothing through that a view cannot say', () => {
  expect(viewOfForm('order=loudest&verdict=lovely&next=https://a.example&q=')).toEqual(PLAIN)
  expect(viewOfForm(null)).toEqual(PLAIN)
})
