/** Opens TCP to the first of several checked addresses that responds, and tells what this machine cannot reach from what nobody can. */
import { Socket } from 'node:net'
import { isPublicAddress } from '../address/address'
import type { Address } from '../crawl-options'
import { abortError, CrawlError } from '../crawl-error'
import { hasGlobalIpv6 } from '../address/reach'

/** RFC 8305 recommends 250 ms before the next address is tried beside one that is silent. */
const NEXT_ATTEMPT_MS = 250
/** Without a global IPv6 address only a translating network leads out; where there is one, it responds within this. */
const UNLIKELY_MS = 1_500
/** What `connect()` says of itself when there is no route out for an address family. */
const NO_ROUTE = new Set([
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'EINVAL',
])
/** What a network without a route out says later, or never. */
const NO_WAY_OUT = new Set([...NO_ROUTE, 'EACCES', 'ETIMEDOUT'])

interface Attempt {
  family: 4 | 6
  error: Error
  /** `connect()` refused at once: no packet has left this machine. */
  refusedHere: boolean
  /** IPv6, asked for by a machine that has no global address of that family. */
  unlikely: boolean
}

/** Addresses of both families in turn, beginning with the family that this machine has; nothing but these addresses is dialled. */
export function dial(addresses: readonly Address[], port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const waiting = inTurn(addresses)
    const open = new Set<Socket>()
    const failed: Attempt[] = []
    let next: NodeJS.Timeout | undefined
    let over = false

    const end = () => {
      over = true
      clearTimeout(next)
      signal.removeEventListener('abort', stop)
      for (const socket of open) socket.destroy()
    }
    const stop = () => {
      end()
      reject(abortError(signal))
    }
    const tryNext = () => {
      clearTimeout(next)
      const address = waiting.shift()
      if (address) attempt(address)
      if (waiting.length > 0) next = setTimeout(tryNext, NEXT_ATTEMPT_MS)
    }

    function attempt(to: Address): void {
      const { address, family } = to
      const socket = new Socket()
      const unlikely = isUnlikely(to)
      let refusedHere = false
      open.add(socket)
      socket
        // For as long as the socket lives: whoever gets it may listen too late, or have stopped.
        .on('error', () => {})
        // Emitted just before `connect()`; a socket that is destroyed right after it never sent a packet.
        .once('connectionAttempt', () => process.nextTick(() => (refusedHere = socket.destroyed)))
        .once('close', () => clearTimeout(patience))
        .once('connect', () => {
          clearTimeout(patience)
          open.delete(socket)
          end()
          resolve(socket)
        })
        .once('error', (error) => {
          open.delete(socket)
          if (over) return
          failed.push({ family, error, refusedHere, unlikely })
          if (waiting.length > 0) return tryNext()
          if (open.size > 0) return
          end()
          reject(reasonOf(failed))
        })
      const late = () => socket.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }))
      const patience = unlikely ? setTimeout(late, UNLIKELY_MS) : undefined
      socket.setNoDelay(true).connect({ host: address, port })
    }

    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    tryNext()
  })
}

const isUnlikely = ({ address, family }: Address): boolean =>
  family === 6 && isPublicAddress(address) && !hasGlobalIpv6()

function inTurn(addresses: readonly Address[]): Address[] {
  const first = addresses.find((address) => !isUnlikely(address)) ?? addresses[0]
  const same = addresses.filter(({ family }) => family === first?.family)
  const other = addresses.filter(({ family }) => family !== first?.family)
  return same.flatMap((address, at) => [address, ...other.slice(at, at + 1)]).concat(other.slice(same.length))
}

/** The first failure that says something of the server; a family that this machine cannot reach says nothing. */
function reasonOf(failed: readonly Attempt[]): Error {
  const told = failed.find((attempt) => !isOurs(attempt))
  if (told) return told.error
  // Out of file handles, or a firewall of this machine's own.
  const odd = failed.find(({ error, unlikely }) => !(unlikely ? NO_WAY_OUT : NO_ROUTE).has(codeOf(error)))
  if (odd) return new CrawlError('fetch-failed', codeOf(odd.error))
  const families = [...new Set(failed.map(({ family }) => `IPv${family}`))]
  return new CrawlError('family-unreachable', families.join(', '))
}

const isOurs = ({ error, refusedHere, unlikely }: Attempt): boolean =>
  refusedHere || (unlikely && NO_WAY_OUT.has(codeOf(error)))

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)
