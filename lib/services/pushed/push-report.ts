/** Takes a report that was made elsewhere, for whoever has a key, and makes the link under which it can be opened. */
import { createHash, randomUUID } from 'node:crypto'
import { database } from '@/lib/db/database'
import { isDiskFull } from '@/lib/db/disk-full'
import { toStorable } from '@/lib/db/storable'
import { AppError, diskFull } from '@/lib/errors'
import { log } from '@/lib/log'
import { parseGivenAddress } from '@/lib/preview/pipeline'
import type { Report } from '@/lib/preview/report/schema'
import type { RequestFact } from '@/lib/preview/vocabulary/facts'
import { phrase } from '@/lib/preview/vocabulary/message'
import { placeOfHost } from '@/lib/preview/vocabulary/places'
import { redactUrl } from '@/lib/preview/vocabulary/redact-text'
import { type ApiKey, permit } from '../actor'
import { readReport } from '../scans/scan-view'
import { urlKeyOf } from '../scans/scan-link'
import { searchTextOf } from '../scans/search-text'
import { storeResult } from '../scans/store-scan'
import { serviceContext } from '../service-context'
import { hashToken, shareToken } from '../shares/share-token'
import { copyPictures } from './copy-pictures'
import { type Pushed, readPushed } from './pushed-document'

/** Long enough to be looked at by everybody concerned. */
export const PUSHED_DAYS = 30
const DAY_MS = 86_400_000
const IDEMPOTENCY_CHARS_MAX = 200

export interface PushInput {
  body: Uint8Array
  /** What makes two pushes one; the content itself when left out. */
  idempotencyKey: string | null
  isSayable(report: Report): boolean
}

export interface PushedReport {
  /** For `/s/<token>`. */
  token: string
  expiresAt: string
  /** False where it was there already. */
  isNew: boolean
}

export async function pushReport(actor: ApiKey, input: PushInput): Promise<PushedReport> {
  const owner = permit(actor, 'report:push')
  const pushed = readPushed(input.body, input.isSayable)
  const address = parseGivenAddress(pushed.report.url)
  if (!address.ok) throw new AppError('bad-input', phrase('error.push.unreadable', {}))
  const pushKey = pushKeyOf(actor, input)
  const before = await linkOf(owner, pushKey, pushed.report)
  if (before) return before
  try {
    const { share } = await store(owner, pushKey, pushed, address.value)
    log.info({ key: actor.name, host: address.value.host }, 'a report was pushed')
    return { ...share, isNew: true }
  } catch (error) {
    // The same one at the same moment.
    const other = await linkOf(owner, pushKey, pushed.report)
    if (other) return other
    throw isDiskFull(error) ? diskFull(error) : error
  }
}

type Owner = { visitorId: string }

/** A key's name is part of it, so nobody meets what another key has sent. */
function pushKeyOf({ name }: ApiKey, { body, idempotencyKey }: PushInput): string {
  const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
  const same =
    idempotencyKey === null
      ? `content ${sha256(body)}`
      : `key ${idempotencyKey.slice(0, IDEMPOTENCY_CHARS_MAX)}`
  return sha256(`${name} ${same}`)
}

/** The open link of what was pushed before, or a new one where it has ended; null where nothing was. */
async function linkOf(owner: Owner, pushKey: string, report: Report): Promise<PushedReport | null> {
  const { secret, now } = serviceContext()
  const scan = await database().scan.findFirst({
    where: { ...owner, pushKey, status: 'done' },
    select: {
      id: true,
      url: true,
      report: true,
      deletedAt: true,
      shares: { orderBy: { createdAt: 'desc' } },
    },
  })
  if (!scan || scan.deletedAt) return null
  const kept = readReport(scan.report)
  if (kept.fetch.startedAt !== report.fetch.startedAt || scan.url !== redactUrl(report.url))
    throw new AppError('conflict', phrase('error.push.other-content', {}))
  const open = scan.shares.find(
    ({ id, tokenHash, revokedAt, expiresAt }) =>
      !revokedAt && expiresAt && expiresAt > now() && hashToken(shareToken(secret, id)) === tokenHash,
  )
  if (open?.expiresAt)
    return { token: shareToken(secret, open.id), expiresAt: open.expiresAt.toISOString(), isNew: false }
  const { row, share } = newShare(null)
  await database().share.create({ data: { ...row, scanId: scan.id } })
  return { ...share, isNew: false }
}

function newShare(language: string | null) {
  const { secret, now } = serviceContext()
  const id = randomUUID()
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + PUSHED_DAYS * DAY_MS)
  const token = shareToken(secret, id)
  return {
    row: { id, tokenHash: hashToken(token), language, createdAt, expiresAt },
    share: { token, expiresAt: expiresAt.toISOString() },
  }
}

async function store(owner: Owner, pushKey: string, pushed: Pushed, request: RequestFact) {
  const context = serviceContext()
  const { report: copied, thumbnails } = await copyPictures(context, pushed)
  const report = asPushed(copied)
  const { row, share } = newShare(pushed.language ?? null)
  const { headText } = pushed
  const url = redactUrl(request.url)
  const scan = {
    ...owner,
    pushKey,
    runId: context.runId,
    input: toStorable(url),
    url,
    host: request.host,
    urlKey: urlKeyOf(request.url),
    source: 'pushed',
    searchText: searchTextOf(url, request.displayHost),
    createdAt: startOf(report, context.now()),
  }
  await storeResult(context, randomUUID(), { report, headText, thumbnails }, { scan, share: row })
  return { share }
}

/** When the page was seen, as far as that can be: nobody saw it later than now. */
function startOf({ fetch: { startedAt } }: Report, now: Date): Date {
  const said = new Date(startedAt)
  return said.getTime() > 0 && said < now ? said : now
}

/** Whatever it says of its own origin. The command that repeats a request is for whoever made it, and nothing to copy from a stranger. */
function asPushed(report: Report): Report {
  const isLocal = [report.url, report.finalUrl].some(
    (url) => url !== null && placeOfHost(URL.parse(url)?.hostname ?? '') !== null,
  )
  const provisional = isLocal || (report.source?.provisional ?? false)
  const { fetch, image } = report
  return {
    ...report,
    fetch: { ...fetch, curl: '', hops: withoutAddresses(fetch.hops) },
    image: image && { ...image, hops: withoutAddresses(image.hops) },
    source: { kind: 'pushed', provisional },
  }
}

/** Whoever gets the link need not know how somebody's network is laid out. */
const withoutAddresses = (hops: Report['fetch']['hops']) => hops.map((hop) => ({ ...hop, address: null }))
