/** What the verbs work with: set once by `startServices`, common to all copies of this module in the process. */
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { Shortener } from '@/lib/outgoing/shortener'
import type { Network, ScanOptions } from '@/lib/preview/pipeline'
import type { TextModel } from '@/lib/outgoing/text-model'
import type { InterruptionReason } from './scans/interruption-reason'
import type { PictureStore } from './pictures/picture-store'
import type { TextShelf } from './text/text-shelf'
import type { Workshop } from './workshop/workshop'

export type AddressPolicy = NonNullable<ScanOptions['policy']>

export interface RunningScan {
  /** Never fails. */
  finished: Promise<void>
  /** Ends its requests; it is then stored as cancelled. */
  cancel(): void
}

export interface ServiceContext {
  /** This process's row in Run. */
  runId: string
  /** Share tokens are made with it. */
  secret: string
  network: Network
  policy: AddressPolicy
  pictures: PictureStore
  workshop: Workshop
  /** Null where none is set. */
  shortener: Shortener | null
  /** Suggests texts; null where the settings name none. */
  model: TextModel | null
  texts: TextShelf
  /** Absolute path of the worked examples. */
  examplesDir: string
  scansAtOnce: number
  /** A scan that has not ended by itself is given up; above the pipeline's own deadline. */
  scanMsMax: number
  now(): Date
  /** Scans this process works on, by id. */
  running: Map<string, RunningScan>
  /** Why scans ended without a report, by id, as long as the database could not take it. */
  untold: Map<string, InterruptionReason>
  /** Aborted when the process stops. */
  stopping: AbortSignal
}

const KEY = Symbol.for('cardproof.services')
const globals = globalThis as unknown as Record<symbol, ServiceContext | undefined> // safe: the key is ours alone

export function setServiceContext(context: ServiceContext | undefined): void {
  globals[KEY] = context
}

export function serviceContext(): ServiceContext {
  const context = globals[KEY]
  if (!context) throw new AppError('unavailable', phrase('error.starting-or-stopping', {}))
  return context
}
