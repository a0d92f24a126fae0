/** The status a page wants for its response. Next lets a page set none but by throwing, and what it then sends is empty without scripts. */
import type { ServerResponse } from 'node:http'

/** Next loads routes as copies of their own, so what server.ts and the pages share lives here. Keyed by the request's nonce. */
const shared = globalThis as typeof globalThis & { cardproofStatuses?: Map<string, number> } // safe: only this file sets it
const wanted = (shared.cardproofStatuses ??= new Map())

/** The front door's half: a response that would be 200 gets the wanted status instead. */
export function watchStatus(nonce: string, response: ServerResponse): void {
  const writeHead: ServerResponse['writeHead'] = response.writeHead.bind(response)
  // Safe: both forms of writeHead begin with the status; the rest is handed on as it came.
  response.writeHead = ((status: number, ...rest: [never]) =>
    writeHead(status === 200 ? (wanted.get(nonce) ?? status) : status, ...rest)) as typeof writeHead
  response.once('close', () => wanted.delete(nonce))
}

/** The page's half; too late once the first byte is out, as behind a Suspense boundary. */
export function wantStatus(nonce: string, status: number): void {
  wanted.set(nonce, status)
}
