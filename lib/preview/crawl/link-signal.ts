/**
 * A signal that follows another, with a deadline of its own, until it is released. `AbortSignal.any` would say the same, but
 * Node 24 never lets go of a composed signal with a deadline that is composed once more: about a kilobyte for each request.
 */

export interface LinkedSignal {
  signal: AbortSignal
  abort(reason: Error): void
  /** To be called at the end, whatever happened. */
  release(): void
}

export function linkSignal(outer: AbortSignal, deadlineMs: number | null): LinkedSignal {
  const controller = new AbortController()
  const follow = () => controller.abort(outer.reason)
  const late = () => controller.abort(new DOMException('The deadline has passed.', 'TimeoutError'))
  const timer = deadlineMs === null ? undefined : setTimeout(late, deadlineMs).unref()
  if (outer.aborted) follow()
  else outer.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    release: () => {
      clearTimeout(timer)
      outer.removeEventListener('abort', follow)
    },
  }
}
