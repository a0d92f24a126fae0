/** Starts and stops what the verbs need: the network, the picture store, the register of living processes. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { log } from '@/lib/log'
import { createShortener, type ShortenerSettings } from '@/lib/outgoing/shortener'
import { type ModelSettings, textModel } from '@/lib/outgoing/text-model'
import { createNetwork } from '@/lib/preview/crawl/create-network'
import type { BrowserReadiness } from '@/lib/preview/vocabulary/network'
import { DEADLINES, type Network } from '@/lib/preview/pipeline'
import path from 'node:path'
import { localPictureStore } from './pictures/picture-store'
import { purgeScans } from './scans/purge-scans'
import { beat, interruptDeadScans, interruptLostScans, leave } from './scans/run-registry'
import { type ServiceContext, setServiceContext } from './service-context'
import { storeUntold } from './scans/store-scan'
import { textShelf } from './text/text-shelf'
import { openWorkshop } from './workshop/workshop'

const BEAT_MS = 5_000
const PURGE_MS = 86_400_000
/** How long running scans may still finish when the process is asked to stop. */
const FINISH_MS_MAX = 8_000
const LOST_AFTER_MS = 2 * DEADLINES.overdueMs

export interface ServiceOptions {
  secret: string
  /** Absolute. */
  picturesDir: string
  /** For what is made of images and forgotten; beside the pictures when left out. */
  workshopDir?: string
  examplesDir: string
  /** True when no other process can be on this database (PGlite). */
  alone: boolean
  scansAtOnce: number
  crawl: {
    allowPrivate: boolean
    allowAddresses: readonly string[]
    testHosts: Readonly<Record<string, string>>
    /** PEM file. */
    extraCaFile: string | null
    browser?: { use: string; folders: readonly string[]; withoutSandbox: boolean }
  }
  shortener?: ShortenerSettings | null
  /** The language model that may be asked for texts; none when left out. */
  model?: ModelSettings | null
  /** Instead of the real one, for tests: recorded responses. */
  network?: Network
  scanMsMax?: number
  now?: () => Date
}

export interface RunningServices {
  runId: string
  /** Scans of dead processes that were found running. */
  interrupted: number
  /** Lets running scans finish for a while, gives up the rest, leaves the register. Twice is once. The database must still be open. */
  stop(): Promise<void>
}

export async function startServices(options: ServiceOptions): Promise<RunningServices> {
  const runId = randomUUID()
  const stopping = new AbortController()
  const policy = {
    allowPrivate: options.crawl.allowPrivate,
    allow: options.crawl.allowAddresses,
    hosts: options.crawl.testHosts,
  }
  const own = options.network
    ? null
    : createNetwork({
        ...policy,
        ...(await authorities(options.crawl.extraCaFile)),
        ...(options.crawl.browser && { browser: options.crawl.browser }),
      })
  const network = options.network ?? own
  if (!network) throw new Error('There is no network to scan with.')
  const now = options.now ?? (() => new Date())
  const workshop = await openWorkshop(
    options.workshopDir ?? path.join(options.picturesDir, '..', 'workshop'),
    options.alone,
    now,
  )
  const context: ServiceContext = {
    runId,
    secret: options.secret,
    network,
    policy,
    pictures: localPictureStore(options.picturesDir),
    workshop,
    shortener: options.shortener ? createShortener(options.shortener) : null,
    model: options.model ? textModel(options.model) : null,
    texts: textShelf(now),
    examplesDir: options.examplesDir,
    scansAtOnce: options.scansAtOnce,
    scanMsMax: options.scanMsMax ?? DEADLINES.overdueMs,
    now,
    running: new Map(),
    untold: new Map(),
    stopping: stopping.signal,
  }
  await beat(runId)
  const interrupted = await interruptDeadScans(runId, options.alone)
  setServiceContext(context)

  // Nobody waits for it: it takes a second, and only pages without tags need it.
  void own
    ?.checkBrowser?.()
    .then(sayBrowser, (error: unknown) => log.warn({ err: error }, 'the browser could not be tried'))

  const pulse = startPulse(context, options.alone)
  const purge = startPurge(context)
  const stopOnce = async () => {
    await pulse.stop()
    await purge.stop()
    setServiceContext(undefined)
    const finished = Promise.allSettled([...context.running.values()].map((each) => each.finished))
    const patience = setTimeout(() => stopping.abort(), FINISH_MS_MAX)
    await finished
    clearTimeout(patience)
    await own?.close()
    await workshop.close()
    await storeUntold(context).catch((error: unknown) =>
      log.warn({ err: error }, 'why scans ended could not be stored'),
    )
    await leave(runId)
  }
  let stopped: Promise<void> | null = null
  return { runId, interrupted, stop: () => (stopped ??= stopOnce()) }
}

function sayBrowser(browser: BrowserReadiness): void {
  const { ready, ...found } = browser
  if (ready) log.info(found, 'a browser was found: it shows what scripts do to the tags')
  else log.info(found, 'no browser: whether scripts add tags stays unknown')
}

/** Beats and sweeps; never two at a time. */
function startPulse(context: ServiceContext, alone: boolean): { stop(): Promise<void> } {
  let beating: Promise<void> | null = null
  const once = async () => {
    await beat(context.runId)
    await storeUntold(context)
    if (!alone) await interruptDeadScans(context.runId, false)
    const before = new Date(Date.now() - LOST_AFTER_MS)
    await interruptLostScans(context.runId, [...context.running.keys()], before)
  }
  const timer = setInterval(() => {
    beating ??= once()
      .catch((error: unknown) => log.warn({ err: error }, 'the register of processes could not be written'))
      .finally(() => {
        beating = null
      })
  }, BEAT_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await beating
    },
  }
}

/** At the start and daily; never two at a time, and nobody waits for it but the stop. */
function startPurge(context: ServiceContext): { stop(): Promise<void> } {
  const once = async () => {
    const gone = await purgeScans(context)
    if (gone.scans > 0) log.info(gone, 'deleted scans were removed for good')
  }
  let purging = Promise.resolve()
  const purge = () => {
    purging = purging
      .then(once)
      .catch((error: unknown) => log.warn({ err: error }, 'deleted scans could not be removed'))
  }
  purge()
  const timer = setInterval(purge, PURGE_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await purging
    },
  }
}

async function authorities(file: string | null): Promise<{ ca?: string }> {
  return file ? { ca: await readFile(file, 'utf8') } : {}
}
