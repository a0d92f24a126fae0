/** Scans a link: refuses what is no address, keeps a row from before the first packet, tells each step, stores the report. */
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { database } from '@/lib/db/database'
import { toStorable } from '@/lib/db/storable'
import { isDiskFull } from '@/lib/db/disk-full'
import { AppError, diskFull, notFound } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { log, safeUrl } from '@/lib/log'
import { redactStrings, redactText, redactUrl } from '@/lib/preview/vocabulary/redact-text'
import type { GivenKind, GivenSource, RequestFact } from '@/lib/preview/vocabulary/facts'
import { faultOfSource, parseGivenAddress, parseInput, scan, type Step } from '@/lib/preview/pipeline'
import { failureSchema, type ReportFailure } from '@/lib/preview/report/schema'
import { type Actor, permit } from '../actor'
import { EventQueue } from './event-queue'
import { interruptionReasonOf } from './interruption-reason'
import { kept } from './kept-scans'
import { parseId, parseInputOf, said } from './parse-input'
import { searchTextOf } from './search-text'
import { sourceError } from './source-error'
import { serviceContext, type ServiceContext } from '../service-context'
import { storeInterruption, storeResult } from './store-scan'

export type ScanEvent =
  /** The input is no address that can be asked for; there is no row. */
  | { type: 'refused'; failure: ReportFailure }
  | { type: 'started'; scanId: string }
  | { type: 'step'; step: Step }
  /** The row is final: done, or interrupted with its reason. */
  | { type: 'finished'; scanId: string }

const inputSchema = z.object({
  input: z.string(said('error.input.no-address')).max(20_000, said('error.input.too-long')),
  recheckOf: z.string().nullish(),
})

export interface ScanRequest {
  input: string
  recheckOf?: string | null
  /** The page's source, in place of what its server would send. */
  source?: GivenSource | null
}

/** The scan goes on to its end, and is stored, even when nobody reads the events any more. */
export async function* scanLink(
  actor: Actor,
  { source = null, ...given }: ScanRequest,
): AsyncGenerator<ScanEvent, void, undefined> {
  const owner = permit(actor, 'scan:create')
  const { input, recheckOf } = parseInputOf(inputSchema, given)
  const context = serviceContext()
  const before = recheckOf ? await ownScanOf(owner, recheckOf) : null
  // A report shows its address without credentials; its row has them still.
  const text = before && redactText(before.input) === input ? before.input : toStorable(input)
  if (source && text.trim() === '') throw sourceError('no-address')
  const request = source ? parseGivenAddress(text) : parseInput(text, context.policy)
  if (!request.ok) {
    yield { type: 'refused', failure: redactStrings(failureSchema.parse(request.failure)) }
    return
  }
  const fault = source && faultOfSource(source)
  if (fault) throw sourceError(fault)
  const urlKey = urlKeyOf(request.value.url)
  if (before && before.urlKey !== urlKey)
    throw new AppError('bad-input', phrase('error.input.other-address', {}))
  if (context.running.size >= context.scansAtOnce) {
    throw new AppError('unavailable', phrase('error.busy', {}), {
      retryAfterS: 5,
    })
  }

  const scanId = randomUUID()
  const events = new EventQueue<ScanEvent>()
  const work = begin(
    context,
    scanId,
    request.value,
    { input: text, source },
    { ...owner, urlKey, recheckOfId: before?.id ?? null, source: source?.kind ?? null },
    events,
  )
  context.running.set(scanId, { finished: work.finished, cancel: work.cancel })
  await work.started
  yield* events.read()
}

interface Row {
  visitorId: string
  urlKey: string
  recheckOfId: string | null
  source: GivenKind | null
}

type Asked = Pick<Work, 'input' | 'source'>

/** `started` fails when the row could not be written; `finished` never fails. */
function begin(
  context: ServiceContext,
  scanId: string,
  request: RequestFact,
  { input, source }: Asked,
  row: Row,
  events: EventQueue<ScanEvent>,
): { started: Promise<unknown>; finished: Promise<void>; cancel: () => void } {
  const cancelled = new AbortController()
  const created = database().scan.create({
    data: {
      ...row,
      id: scanId,
      runId: context.runId,
      status: 'running',
      input,
      url: redactUrl(request.url),
      host: request.host,
      searchText: searchTextOf(redactText(input), redactUrl(request.url), request.displayHost),
      createdAt: context.now(),
    },
    select: { id: true },
  })
  const started = created.catch((error: unknown) => {
    throw isDiskFull(error) ? diskFull(error) : error
  })
  const finished = started
    .then(async () => {
      events.push({ type: 'started', scanId })
      const onStep = (step: Step) => events.push({ type: 'step', step: redactStrings(step) })
      await perform(context, { scanId, input, source, onStep, cancelled: cancelled.signal })
      events.push({ type: 'finished', scanId })
    })
    .catch((error: unknown) => {
      log.error({ err: error, scanId }, 'a scan could not be stored')
      if (isDiskFull(error)) events.fail(diskFull(error))
    })
    .finally(() => {
      context.running.delete(scanId)
      events.close()
    })
  return { started, finished, cancel: () => cancelled.abort() }
}

interface Work {
  scanId: string
  input: string
  source: GivenSource | null
  onStep: (step: Step) => void
  cancelled: AbortSignal
}

async function perform(
  context: ServiceContext,
  { scanId, input, source, onStep, cancelled }: Work,
): Promise<void> {
  const { network, policy, stopping, scanMsMax } = context
  const overdue = AbortSignal.timeout(scanMsMax)
  const signal = AbortSignal.any([stopping, overdue, cancelled])
  try {
    const result = await Promise.race([
      scan(input, network, { onStep, signal, policy, source }),
      whenAborted(signal),
    ])
    await storeResult(context, scanId, result)
  } catch (error) {
    const reason = cancelled.aborted
      ? 'cancelled'
      : stopping.aborted
        ? 'server-stopped'
        : overdue.aborted
          ? 'overdue'
          : interruptionReasonOf(error)
    if (reason === 'cancelled') log.info({ scanId }, 'a scan was cancelled')
    else if (signal.aborted) log.warn({ scanId, reason }, 'a scan was given up')
    else log.error({ err: error, scanId, url: safeUrl(input) }, 'a scan broke')
    await storeInterruption(context, scanId, reason)
  }
}

/** Even a pipeline that hears no signal is left behind. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The scan was given up.')), { once: true })
  })
}

async function ownScanOf(owner: { visitorId: string }, scanId: string) {
  const before = await database().scan.findFirst({
    where: { id: parseId(scanId, 'scan'), ...kept(owner) },
    select: { id: true, input: true, urlKey: true },
  })
  if (!before) throw notFound('scan')
  return before
}

/** What "the same link" means in an index. */
export function urlKeyOf(url: string): string {
  return createHash('sha256').update(url).digest('hex')
}
