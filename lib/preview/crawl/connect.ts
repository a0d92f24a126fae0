/**
 * The one door to strangers: every literal, name, redirect and retry passes here, every resolved address is checked,
 * and the socket is pinned to what was checked. It does not judge what comes back.
 */
import { isIP, type Socket } from 'node:net'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { buildConnector } from 'undici'
import type { NameMemo } from '../vocabulary/network'
import { type Address, type CrawlOptions, timeoutsOf } from './crawl-options'
import { CrawlError } from './failures'
import { createLookUp } from './look-up'
import { mayDial } from './reach'
import { resolveByDns, resolveBySystem } from './resolve'
import { bareHost } from './url'

/** What one connection went through; times are `performance.now()`. */
export interface ConnectTrace {
  dnsAt: number | null
  tcpAt: number | null
  tlsAt: number | null
  address: string | null
  socket: Socket | null
  onResolved: (() => void) | null
}
export const newTrace = (onResolved: (() => void) | null): ConnectTrace => ({
  dnsAt: null,
  tcpAt: null,
  tlsAt: null,
  address: null,
  socket: null,
  onResolved,
})

export type ConnectorFor = (
  trace: ConnectTrace,
  signal: AbortSignal,
  allowH2: boolean,
  names?: NameMemo,
) => buildConnector.connector

/** A host with many addresses may not make us dial them all. */
const ADDRESSES_MAX = 6

export function createDoor(options: CrawlOptions): ConnectorFor {
  const { dnsMs, connectMs } = timeoutsOf(options)
  const lookUp = createLookUp(
    options.resolve ?? (options.allowPrivate ? resolveBySystem : resolveByDns),
    dnsMs,
  )
  const secureContext = options.ca === undefined ? null : withExtraRoots(options.ca)

  async function addressesOf(host: string, signal: AbortSignal, names?: NameMemo): Promise<Address[]> {
    const family = isIP(host)
    if (family !== 0) return [{ address: host, family: family === 6 ? 6 : 4 }]
    const mapped = options.hosts && Object.hasOwn(options.hosts, host) ? options.hosts[host] : undefined
    if (mapped !== undefined) return [{ address: mapped, family: isIP(mapped) === 6 ? 6 : 4 }]
    return lookUp(host, signal, names)
  }

  async function checkedAddresses(
    host: string,
    port: number,
    signal: AbortSignal,
    names?: NameMemo,
  ): Promise<Address[]> {
    const addresses = await addressesOf(host, signal, names)
    if (addresses.length === 0) throw new CrawlError('dns-not-found', 'ENODATA')
    // One private answer among public ones is an attack or a broken zone: refuse them all.
    for (const { address } of addresses) {
      if (isIP(address) === 0 || !mayDial(address, port, options)) throw blocked()
    }
    return addresses.slice(0, ADDRESSES_MAX)
  }

  return (trace, signal, allowH2, names) => (target, callback) => {
    const host = bareHost(target.hostname)
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80)
    void start()

    async function start(): Promise<void> {
      let addresses: Address[]
      try {
        addresses = await checkedAddresses(host, port, signal, names)
      } catch (error) {
        callback(asError(error), null)
        return
      }
      if (isIP(host) === 0) trace.dnsAt = performance.now()
      trace.onResolved?.()
      dial(addresses)
    }

    function dial(addresses: Address[]): void {
      const connect = buildConnector({
        allowH2,
        timeout: connectMs,
        keepAlive: false,
        maxCachedSessions: 0,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: 1_000,
        ...(secureContext && { secureContext }),
        lookup: (_name, { all }, done) => {
          const [first] = addresses
          if (all) done(null, addresses)
          else if (first) done(null, first.address, first.family)
        },
      })
      // Safe: undici's connector returns the socket it is dialling with; its types leave that out.
      const socket = connect(target, (...[error, connected]) => {
        if (error) return callback(error, null)
        const remote = connected.remoteAddress?.replace(/^::ffff:(?=\d+\.)/i, '')
        if (remote === undefined || !mayDial(remote, port, options)) {
          connected.destroy()
          return callback(remote === undefined ? new CrawlError('connection-reset') : blocked(), null)
        }
        trace.address = remote
        if (target.protocol === 'https:') trace.tlsAt = performance.now()
        callback(null, connected)
      }) as unknown as Socket
      trace.socket = socket
      socket.once('connect', () => (trace.tcpAt = performance.now()))
      if (signal.aborted) socket.destroy()
    }
  }
}

const blocked = () => new CrawlError('blocked-address', 'not a public address')
const asError = (error: unknown) => (error instanceof Error ? error : new CrawlError('fetch-failed'))

function withExtraRoots(pem: string): SecureContext {
  return createSecureContext({ ca: [...getCACertificates('default'), pem] })
}
