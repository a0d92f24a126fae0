/** What the address of the history says: which scans, in which order, from where on, and what was just deleted. */
import { VERDICTS, type VerdictStatus } from '@/lib/preview/report/schema'
import { SCAN_ORDERS, type ScanOrder } from '@/lib/services/scans/list-scans'
import { one, oneOf } from '../query'

export interface HistoryView {
  query: string | null
  verdict: VerdictStatus | null
  order: ScanOrder
  /** The cursor of this page; null on the first one. */
  after: string | null
}

type Query = Record<string, string | string[] | undefined>

export const readView = (query: Query): HistoryView => ({
  query: one(query['q']),
  verdict: oneOf(query['verdict'], VERDICTS),
  order: oneOf(query['order'], SCAN_ORDERS) ?? 'newest',
  after: one(query['after']),
})

export const isFiltered = ({ query, verdict }: HistoryView): boolean => query !== null || verdict !== null

export interface JustNow {
  /** ISO 8601: the time of a deletion that can be undone. */
  deletedAt?: string
  /** Nothing was done. */
  refused?: boolean
}

/** The address of a view; what is as always is left out of it. */
export function historyHref({ query, verdict, order, after }: HistoryView, now: JustNow = {}): string {
  const kept = new URLSearchParams()
  if (query) kept.set('q', query)
  if (verdict) kept.set('verdict', verdict)
  if (order !== 'newest') kept.set('order', order)
  if (after) kept.set('after', after)
  if (now.deletedAt) kept.set('deleted', Date.parse(now.deletedAt).toString(36))
  if (now.refused) kept.set('refused', '1')
  return kept.size > 0 ? `/history?${kept}` : '/history'
}

/** Null when nothing was deleted, or when the address is made up. */
export function deletedAtOf(query: Query): string | null {
  const ms = parseInt(one(query['deleted']) ?? '', 36)
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** The view that a form was sent from: only what a view can say comes back, whatever the form holds. */
export const viewOfForm = (value: FormDataEntryValue | null): HistoryView =>
  readView(Object.fromEntries(new URLSearchParams(typeof value === 'string' ? value : '')))
