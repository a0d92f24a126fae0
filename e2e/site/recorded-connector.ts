/** A connector to the recorded test web: the real crawler dials it, and no socket is opened. */
import { createServer, type Server } from 'node:http'
import { Duplex, duplexPair } from 'node:stream'
import type { Socket } from 'node:net'
import type { ConnectorFor } from '@/lib/preview/crawl/connect/connect'
import { CertificateError } from '@/lib/preview/crawl/crawl-error'
import type { LoadedCase } from './load-site'
import { siteListener } from './site-listener'

/** From the range that documentation may use: shown in reports, dialled by nobody. */
const RECORDED_ADDRESS = '198.51.100.20'

export interface RecordedConnector {
  connector: ConnectorFor
  close(): void
}

export function createRecordedConnector(cases: LoadedCase[]): RecordedConnector {
  const byHost = new Map(cases.map((site) => [site.host, site]))
  const server = createServer(
    siteListener(cases, { gzip: false, sleeps: false, rewrite: (text) => text, onRequest: () => {} }),
  )
  const connector: ConnectorFor = (trace) => (target, callback) => {
    const site = byHost.get(target.hostname)
    const refusal = site ? refusalOf(site, target.protocol) : coded('ENOTFOUND')
    setImmediate(() => {
      if (site) trace.onResolved?.()
      if (refusal) return callback(refusal, null)
      const now = performance.now()
      const secure = target.protocol === 'https:'
      Object.assign(trace, { address: RECORDED_ADDRESS, dnsAt: now, tcpAt: now, tlsAt: secure ? now : null })
      callback(null, connectTo(server))
    })
  }
  return { connector, close: () => server.closeAllConnections() }
}

const coded = (code: string): Error => Object.assign(new Error(code), { code })

/** As Node and the connector report them. */
const WRONG_CERTIFICATES = {
  'self-signed': 'DEPTH_ZERO_SELF_SIGNED_CERT',
  expired: 'CERT_HAS_EXPIRED',
  'incomplete-chain': 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
} as const

/** Null when the host responds. */
function refusalOf({ https, host, certificate }: LoadedCase, protocol: string): Error | null {
  if (protocol !== 'https:' || https === 'trusted') return null
  if (https === 'none') return coded('ECONNREFUSED')
  const code = WRONG_CERTIFICATES[https]
  return certificate
    ? new CertificateError(code, { names: [host], ...certificate, alone: https === 'incomplete-chain' })
    : coded(code)
}

function connectTo(server: Server): Socket {
  const [client, accepted] = duplexPair()
  server.emit('connection', asSocket(accepted))
  return asSocket(client)
}

/** What HTTP on both sides asks of a socket beyond a stream: nothing that bytes in memory need. */
function asSocket(stream: Duplex): Socket {
  const quiet = () => stream
  // Safe: the rest of Socket (addresses, counters) is read by neither side.
  return Object.assign(stream, {
    ref: quiet,
    unref: quiet,
    setTimeout: quiet,
    setNoDelay: quiet,
    setKeepAlive: quiet,
  }) as unknown as Socket
}
