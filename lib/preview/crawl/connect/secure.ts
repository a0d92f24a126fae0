/** TLS over a connection that is open already, so that nothing of the handshake can fail before somebody listens. */
import { isIP, type Socket } from 'node:net'
import { connect, type SecureContext, type TLSSocket } from 'node:tls'
import type { CertificateFact } from '../../vocabulary/facts'
import { abortError, CertificateError, CrawlError } from '../crawl-error'

export interface SecureOptions {
  /** Name or literal that the certificate must be for. */
  host: string
  allowH2: boolean
  secureContext: SecureContext
}

/** Verifies the certificate; destroys the connection when the handshake fails or the signal ends it. */
export function secure(
  tcp: Socket,
  { host, allowH2, secureContext }: SecureOptions,
  signal: AbortSignal,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      signal.removeEventListener('abort', stop)
      tcp.destroy()
      reject(error)
    }
    const stop = () => fail(abortError(signal))
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    const socket = connect({
      socket: tcp,
      host,
      servername: isIP(host) === 0 ? host : '',
      // Refused below, before a byte is written: Node would throw away what the server showed.
      rejectUnauthorized: false,
      ALPNProtocols: allowH2 ? ['http/1.1', 'h2'] : ['http/1.1'],
      secureContext,
    })
    socket
      // For as long as it lives, as with the connection under it.
      .on('error', fail)
      .once('close', () => fail(new CrawlError('connection-reset', 'ECONNRESET')))
      .once('secureConnect', () => {
        if (!socket.authorized) {
          const code = String(socket.authorizationError)
          const certificate = certificateOf(socket)
          socket.destroy()
          return fail(new CertificateError(code, certificate))
        }
        signal.removeEventListener('abort', stop)
        resolve(socket)
      })
  })
}

const NAMES_MAX = 10
const NAME_CHARS_MAX = 253

/** Strangers' words: bounded, and null when there is nothing to read. */
function certificateOf(socket: TLSSocket): CertificateFact | null {
  const shown = socket.getPeerCertificate(true)
  const [from, until] = [new Date(shown.valid_from), new Date(shown.valid_to)]
  if (Number.isNaN(from.getTime()) || Number.isNaN(until.getTime())) return null
  const names = (shown.subjectaltname ?? '')
    .split(', ')
    .flatMap((name) => /^(?:DNS|IP Address):(.+)$/.exec(name)?.[1] ?? [])
  const nameOf = ({ O: organisation, CN: common }: typeof shown.issuer) =>
    [organisation, common]
      .flat()
      .filter((part) => part)
      .join(', ')
      .slice(0, NAME_CHARS_MAX)
  return {
    names: (names.length > 0 ? names : [nameOf(shown.subject)])
      .slice(0, NAMES_MAX)
      .map((name) => name.slice(0, NAME_CHARS_MAX)),
    issuer: nameOf(shown.issuer),
    from: from.toISOString(),
    until: until.toISOString(),
    alone: shown.issuerCertificate === undefined,
  }
}
