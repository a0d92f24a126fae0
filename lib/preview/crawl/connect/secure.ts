/** TLS over a connection that is open already, so that nothing of the handshake can fail before somebody listens. */
import { isIP, type Socket } from 'node:net'
import { connect, type SecureContext, type TLSSocket } from 'node:tls'
import { abortError, CrawlError } from '../crawl-error'

export interface SecureOptions {
  /** Name or literal that the certificate must be for. */
  host: string
  allowH2: boolean
  /** Null: the default roots. */
  secureContext: SecureContext | null
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
      ALPNProtocols: allowH2 ? ['http/1.1', 'h2'] : ['http/1.1'],
      ...(secureContext && { secureContext }),
    })
    socket
      // For as long as it lives, as with the connection under it.
      .on('error', fail)
      .once('close', () => fail(new CrawlError('connection-reset', 'closed during the handshake')))
      .once('secureConnect', () => {
        signal.removeEventListener('abort', stop)
        resolve(socket)
      })
  })
}
