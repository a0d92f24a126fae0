/** The actor's own scans, newest first, a page at a time, found by word and by verdict. */
import { z } from 'zod'
import { database } from '@/lib/db/database'
import type { Prisma } from '@/lib/db/generated/client'
import { toStorable } from '@/lib/db/storable'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { redactText, redactUrl } from '@/lib/preview/vocabulary/redact-text'
import { VERDICTS, type VerdictStatus } from '@/lib/preview/report/schema'
import { type Actor, permit } from '../actor'
import { parseInputOf, said } from './parse-input'
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
  createdAt: string
  finishedAt: string | null
}

export interface ScanPage {
  rows: ScanRow[]
  /** The cursor of the next page; null on the last one. */
  next: string | null
}

export interface ListScansInput {
  /** Words that must all be in the address, the input or the title; case does not matter. */
  query?: string
  verdict?: VerdictStatus
  cursor?: string
  /** 1 to 100, 20 by default. */
  limit?: number
}

const WORDS_MAX = 8
const inputSchema = z.object({
  query: z.string().max(200, said('error.input.search-too-long')).optional(),
  verdict: z.enum(VERDICTS, said('error.input.no-such-verdict')).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(100).default(20),
})

export async function listScans(actor: Actor, input: ListScansInput = {}): Promise<ScanPage> {
  const owner = permit(actor, 'scan:read')
  const { query, verdict, cursor, limit } = parseInputOf(inputSchema, input)
  const found = await database().scan.findMany({
    where: {
      ...owner,
      ...(verdict ? { verdict } : {}),
      AND: [...wordsOf(query).map(containing), ...(cursor ? [after(cursor)] : [])],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
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
      createdAt: row.createdAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    })),
    next: last && found.length > limit ? cursorOf(last) : null,
  }
}

const wordsOf = (query = '') => toStorable(query).split(/\s+/).filter(Boolean).slice(0, WORDS_MAX)

function containing(word: string): Prisma.ScanWhereInput {
  // Prisma hands the text to LIKE as a pattern: % and _ must mean themselves.
  return { searchText: { contains: folded(word).replaceAll(/[\\%_]/g, String.raw`\$&`) } }
}

/** Time and id: rows of the same millisecond are neither lost nor shown twice. */
const cursorOf = ({ createdAt, id }: { createdAt: Date; id: string }) =>
  Buffer.from(`${createdAt.toISOString()} ${id}`).toString('base64url')

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()])

function after(cursor: string): Prisma.ScanWhereInput {
  const parsed = cursorSchema.safeParse(Buffer.from(cursor, 'base64url').toString().split(' '))
  if (!parsed.success) throw new AppError('bad-input', phrase('error.input.no-such-page', {}))
  const [time, id] = parsed.data
  const createdAt = new Date(time)
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}
