/** A plain TCP connection through the one connector, for the proxy: the same addresses, the same checks, the same pinning. */
import type { Socket } from 'node:net'
import { type ConnectorFor, newTrace } from '../connect/connect'

/** Rejects with what the connector says; the socket is destroyed when the signal ends the work. */
export function openSocket(connector: ConnectorFor, url: URL, signal: AbortSignal): Promise<Socket> {
  return connect(connector, url, 'http:', signal)
}

/** Makes a TLS connection of our own, with our roots, and lets go of it again; rejects when the certificate does not hold. */
export async function verifyCertificate(
  connector: ConnectorFor,
  url: URL,
  signal: AbortSignal,
): Promise<void> {
  const socket = await connect(connector, url, 'https:', signal)
  socket.destroy()
}

function connect(connector: ConnectorFor, url: URL, protocol: string, signal: AbortSignal): Promise<Socket> {
  const trace = newTrace(null)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const hostname = url.hostname
  return new Promise((resolve, reject) => {
    const stop = () => {
      trace.socket?.destroy()
      reject(signal.reason instanceof Error ? signal.reason : new Error('the work is over'))
    }
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    connector(
      trace,
      signal,
      false,
    )({ hostname, host: hostname, protocol, port }, (...[error, socket]) => {
      signal.removeEventListener('abort', stop)
      if (error) return reject(error)
      socket.on('error', () => {})
      if (signal.aborted) socket.destroy()
      resolve(socket)
    })
  })
}
