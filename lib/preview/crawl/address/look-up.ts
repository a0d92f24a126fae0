/** Looks names up within a time limit; fetches that share a memo share one response per host. It does not judge the addresses. */
import type { NameMemo } from '../../vocabulary/network'
import type { Address, Resolve } from '../crawl-options'
import { CrawlError } from '../crawl-error'
import { linkSignal } from '../link-signal'

export type LookUp = (host: string, signal: AbortSignal, names?: NameMemo) => Promise<Address[]>

export function createLookUp(resolve: Resolve, dnsMs: number): LookUp {
  /** Bounded by its own time alone: the visit that asked first may be given up while others wait for the response. */
  async function ask(host: string): Promise<Address[]> {
    const link = linkSignal(NEVER, dnsMs)
    try {
      return await until(resolve(host, link.signal), link.signal)
    } finally {
      link.release()
    }
  }

  function askOnce(host: string, names: NameMemo): Promise<Address[]> {
    const asked = names.get(host)
    if (asked) return asked
    const response = ask(host)
    names.set(host, response)
    // A failure is no response to keep; whoever waits for it gets it all the same.
    response.catch(() => names.delete(host))
    return response
  }

  return async (host, signal, names = new Map()) => until(askOnce(host, names), signal)
}

const NEVER = new AbortController().signal

/** Ends the waiting even when the resolver does not heed the signal. */
async function until<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new CrawlError('dns-failed', 'ETIMEOUT'))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
