/** Tells the steps of a page fetch in their fixed order, whatever redirects and retries happen underneath. */
import type { OnStep, Step, StepName } from '../../vocabulary/network'

export interface FetchSteps {
  resolved(): void
  connected(): void
  redirected(detail: string): void
  retrying(detail: string): void
  responded(): void
  progress(bytes: number): void
  done(bytes: number): void
  failed(detail: string): void
}

const ORDER = ['resolve', 'connect', 'first-byte', 'head'] as const
/** How often progress is told while a body is read. */
const PROGRESS_BYTES = 32_768

export function createSteps(onStep: OnStep, isLiteral: boolean): FetchSteps {
  let at = 0
  let startedAt = performance.now()
  let told = 0
  const tell = (name: StepName, state: Step['state'], rest: Partial<Step> = {}) =>
    onStep({ name, state, ms: null, bytes: null, detail: null, ...rest })
  const current = () => ORDER[at] ?? 'head'
  const since = () => Math.round(performance.now() - startedAt)
  /** Ends the current step when it is `name`; later hops find it ended already. */
  const pass = (name: (typeof ORDER)[number], skipped = false) => {
    if (current() !== name) return
    tell(name, skipped ? 'skipped' : 'done', { ms: skipped ? null : since() })
    at += 1
    startedAt = performance.now()
    tell(current(), 'started')
  }

  tell('resolve', 'started')
  return {
    resolved: () => pass('resolve', isLiteral),
    connected: () => pass('connect'),
    redirected: (detail) => tell(current(), 'progress', { detail }),
    retrying: (detail) => tell(current(), 'progress', { detail }),
    responded: () => pass('first-byte'),
    progress: (bytes) => {
      if (bytes - told < PROGRESS_BYTES) return
      told = bytes
      tell('head', 'progress', { bytes })
    },
    done: (bytes) => tell('head', 'done', { ms: since(), bytes }),
    failed: (detail) => tell(current(), 'failed', { ms: since(), detail }),
  }
}

/** For fetches that are one step of the whole: an image or a text file. */
export function createSingleStep(onStep: OnStep, name: StepName): FetchSteps {
  const startedAt = performance.now()
  let told = 0
  const tell = (state: Step['state'], rest: Partial<Step> = {}) =>
    onStep({ name, state, ms: null, bytes: null, detail: null, ...rest })
  const since = () => Math.round(performance.now() - startedAt)
  tell('started')
  return {
    resolved: () => {},
    connected: () => {},
    redirected: (detail) => tell('progress', { detail }),
    retrying: (detail) => tell('progress', { detail }),
    responded: () => {},
    progress: (bytes) => {
      if (bytes - told < PROGRESS_BYTES) return
      told = bytes
      tell('progress', { bytes })
    },
    done: (bytes) => tell('done', { ms: since(), bytes }),
    failed: (detail) => tell('failed', { ms: since(), detail }),
  }
}
