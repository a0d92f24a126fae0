/** The actor's own scans in the order that is asked for, a page at a time, found by word and by verdict. */
import { z } from 'zod'
import { database } from '@/lib/db/database'
import type { Prisma } from '@/lib/db/generated/client'
import { toStorable } from '@/lib/db/storable'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { redactText, redactUrl } from '@/lib/preview/vocabulary/redact-text'
import { VERDICTS, type VerdictStatus } from '@/lib/preview/report/schema'
import { type Actor, permit } from '../actor'
import { kept } from './kept-scans'
import { parseInputOf, said } from './parse-input'
import { type ScanView, sourceOf } from './scan-view'
import { folded } from './search-text'

const ROW = {
  id: true,
  status: true,
  input: true,
  url: true,
  host: true,
  title: true,
  verdict: true,
  score: true,
  layout: true,
  thumbnailSha256: true,
  recheckOfId: true,
  source: true,
  createdAt: true,
  finishedAt: true,
} as const satisfies Prisma.ScanSelect

export interface ScanRow {
  id: string
  status: 'running' | 'done' | 'interrupted'
  input: string
  url: string
  host: string
  title: string | null
  verdict: VerdictStatus | null
  score: number | null
  /** What Android draws. */
  layout: string | null
  thumbnailSha256: string | null
  recheckOfId: string | null
  /** How its page came; null where this server asked for it. */
  source: ScanView['source']
  createdAt: string
  finishedAt: string | null
}

/** Newest first; lowest score first, without a score last; by address, the newest of each first. */
export const SCAN_ORDERS = ['newest', 'score', 'address'] as const
export type ScanOrder = (typeof SCAN_ORDERS)[number]

export interface ScanPage {
  rows: ScanRow[]
  /** In the order by address: how many scans of each address there are in all, by `url`. */
  perAddress: Map<string, number>
  /** The cursor of the next page; null on the last one. */
  next: string | null
}

export interface ListScansInput {
  /** Words that must all be in the address, the input or the title; case does not matter. */
  query?: string
  verdict?: VerdictStatus
  order?: ScanOrder
  cursor?: string
  /** 1 to 100, 20 by default. */
  limit?: number
}

const WORDS_MAX = 8
const inputSchema = z.object({
  query: z.string().max(200, said('error.input.search-too-long')).optional(),
  verdict: z.enum(VERDICTS, said('error.input.no-such-verdict')).optional(),
  order: z.enum(SCAN_ORDERS, said('error.input.no-such-order')).default('newest'),
  cursor: z.uuid(said('error.input.no-such-page')).optional(),
  limit: z.number().int().min(1).max(100).default(20),
})

export async function listScans(actor: Actor, input: ListScansInput = {}): Promise<ScanPage> {
  const owner = permit(actor, 'scan:read')
  const { query, verdict, order, cursor, limit } = parseInputOf(inputSchema, input)
  const where = {
    ...kept(owner),
    ...(verdict ? { verdict } : {}),
    AND: wordsOf(query).map(containing),
  }
  const from = cursor ? await placeOf(owner, cursor) : null
  const found = await database().scan.findMany({
    where: { ...where, AND: [...where.AND, ...(from ? [AFTER[order](from)] : [])] },
    orderBy: ORDER_BY[order],
    take: limit + 1,
    select: ROW,
  })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => ({
      ...row,
      input: redactText(row.input),
      url: redactUrl(row.url),
      title: row.title && redactText(row.title),
      verdict: VERDICTS.find((known) => known === row.verdict) ?? null,
      source: sourceOf(row.source),
      createdAt: row.createdAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    })),
    perAddress: order === 'address' ? await countPerAddress(where, page) : new Map(),
    next: last && found.length > limit ? last.id : null,
  }
}

const wordsOf = (query = '') => toStorable(query).split(/\s+/).filter(Boolean).slice(0, WORDS_MAX)

function containing(word: string): Prisma.ScanWhereInput {
  // Prisma hands the text to LIKE as a pattern: % and _ must mean themselves.
  return { searchText: { contains: folded(word).replaceAll(/[\\%_]/g, String.raw`\$&`) } }
}

interface Place {
  id: string
  createdAt: Date
  score: number | null
  host: string
  url: string
}

/** The last row of the page before. It is a place also when it was deleted since, until it is removed for good. */
async function placeOf(owner: { visitorId: string }, id: string): Promise<Place> {
  const select = { id: true, createdAt: true, score: true, host: true, url: true }
  const row = await database().scan.findFirst({ where: { ...owner, id }, select })
  if (!row) throw new AppError('bad-input', phrase('error.input.no-such-page', {}))
  return row
}

const NEWEST = [
  { createdAt: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.ScanOrderByWithRelationInput[]

const ORDER_BY: Record<ScanOrder, Prisma.ScanOrderByWithRelationInput[]> = {
  newest: [...NEWEST],
  score: [{ score: { sort: 'asc', nulls: 'last' } }, ...NEWEST],
  address: [{ host: 'asc' }, { url: 'asc' }, ...NEWEST],
}

/** Down to the id: rows of the same millisecond are neither lost nor shown twice. */
const older = ({ createdAt, id }: Place): Prisma.ScanWhereInput => ({
  OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }],
})

const AFTER: Record<ScanOrder, (place: Place) => Prisma.ScanWhereInput> = {
  newest: older,
  score: (place) =>
    place.score === null
      ? { score: null, AND: [older(place)] }
      : {
          OR: [{ score: { gt: place.score } }, { score: null }, { score: place.score, AND: [older(place)] }],
        },
  address: (place) => ({
    OR: [
      { host: { gt: place.host } },
      { host: place.host, url: { gt: place.url } },
      { host: place.host, url: place.url, AND: [older(place)] },
    ],
  }),
}

async function countPerAddress(
  where: Prisma.ScanWhereInput,
  page: readonly { url: string }[],
): Promise<Map<string, number>> {
  const urls = [...new Set(page.map(({ url }) => url))]
  const counted = await database().scan.groupBy({
    by: ['url'],
    where: { AND: [where, { url: { in: urls } }] },
    _count: true,
  })
  return new Map(counted.map(({ url, _count }) => [redactUrl(url), _count]))
}
