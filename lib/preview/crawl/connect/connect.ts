/**
 * The one connector to strangers: every literal, name, redirect and retry passes here, every resolved address is checked,
 * and the socket is pinned to what was checked. It does not judge what comes back.
 */
import { isIP, type Socket } from 'node:net'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import type { buildConnector } from 'undici'
import type { NameMemo } from '../../vocabulary/network'
import { placeOfHost } from '../../vocabulary/places'
import { type Address, type CrawlOptions, timeoutsOf } from '../crawl-options'
import { dial } from './dial'
import { CrawlError } from '../crawl-error'
import { linkSignal } from '../link-signal'
import { createLookUp } from '../address/look-up'
import { mayDial } from '../address/reach'
import { resolveByDns, resolveBySystem } from '../address/resolve'
import { secure } from './secure'
import { bareHost } from '../address/url'

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

export function createConnector(options: CrawlOptions): ConnectorFor {
  const { dnsMs, connectMs } = timeoutsOf(options)
  const lookUp = createLookUp(
    options.resolve ?? (options.allowPrivate ? resolveBySystem : resolveByDns),
    dnsMs,
  )
  /** Made once: each takes a fifth of a millisecond. It keeps no sessions: no server recognises a connection by it. */
  let secureContext = options.ca === undefined ? null : withExtraRoots(options.ca)

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
    // One private response among public ones is an attack or a broken zone: refuse them all.
    for (const { address } of addresses) {
      if (isIP(address) === 0 || !mayDial(address, port, options)) throw blocked(address)
    }
    return addresses.slice(0, ADDRESSES_MAX)
  }

  return (trace, signal, allowH2, names) => (target, callback) => {
    const host = bareHost(target.hostname)
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80)
    void start()

    async function start(): Promise<void> {
      try {
        const addresses = await checkedAddresses(host, port, signal, names)
        if (isIP(host) === 0) trace.dnsAt = performance.now()
        trace.onResolved?.()
        callback(null, await open(addresses))
      } catch (error) {
        // Also when somebody who was told of the connection throws: it is lost then, and this promise has no other reader.
        trace.socket?.destroy()
        callback(error instanceof Error ? error : new CrawlError('fetch-failed'), null)
      }
    }

    async function open(addresses: Address[]): Promise<Socket> {
      const link = linkSignal(signal, connectMs)
      try {
        const tcp = await dial(addresses, port, link.signal)
        trace.socket = tcp
        trace.tcpAt = performance.now()
        const remote = tcp.remoteAddress?.replace(/^::ffff:(?=\d+\.)/i, '')
        if (remote === undefined) throw new CrawlError('connection-reset')
        if (!mayDial(remote, port, options)) throw blocked(remote)
        if (target.protocol === 'https:') {
          secureContext ??= createSecureContext()
          trace.socket = await secure(tcp, { host, allowH2, secureContext }, link.signal)
          trace.tlsAt = performance.now()
        }
        trace.address = remote
        return trace.socket
      } catch (error) {
        if (link.signal.aborted && !signal.aborted) throw new CrawlError('connection-timed-out', 'ETIMEDOUT')
        throw error
      } finally {
        link.release()
      }
    }
  }
}

const blocked = (address: string) =>
  new CrawlError('blocked-address', null, placeOfHost(address) ?? 'private-network')

function withExtraRoots(pem: string): SecureContext {
  return createSecureContext({ ca: [...getCACertificates('default'), pem] })
}
