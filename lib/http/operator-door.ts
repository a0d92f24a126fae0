/** Pages for whoever runs the server: they open with a key, and without a setting there are none. It bounds no guessing: the key is long. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A client's own is dropped by the front door. */
export const OPERATOR_HEADER = 'x-operator'
const FOR_OPERATORS = /^\/insights(?:[/.]|$)/

/**
 * True when the request may go on. `key`: null where the setting is not made. The pages show themselves to a request that
 * is marked here, and to no other: a spelling that this door does not know opens nothing.
 */
export function passesOperatorDoor(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
  response: Pick<ServerResponse, 'writeHead' | 'end'>,
  key: string | null,
): boolean {
  const pathname = (request.url ?? '/').split('?')[0] ?? '/'
  if (!FOR_OPERATORS.test(readable(pathname).toLowerCase()) || key === null) return true
  const given = keyIn(request.headers.authorization)
  if (given !== null && timingSafeEqual(digest(given), digest(key))) {
    request.headers[OPERATOR_HEADER] = '1'
    return true
  }
  response.writeHead(401, {
    'www-authenticate': 'Basic realm="Cardproof", charset="UTF-8"',
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end('This page is for whoever runs this server.\n')
  return false
}

/** The password of Basic, under whatever name, or a bearer token. */
function keyIn(authorization: string | undefined): string | null {
  const [scheme = '', value = ''] = (authorization ?? '').split(/ +/, 2)
  if (/^bearer$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return null
  const [, password] = /^[^:]*:(.*)$/s.exec(Buffer.from(value, 'base64').toString('utf8')) ?? []
  return password ?? null
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
