/** Sends the scripts and stylesheets of the build as the build has packed them: smaller than what can be packed while a reader waits. */
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { log } from '@/lib/log'

const PREFIX = '/_next/static/'
const KINDS: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
}

/** Address → packed file. Only these can be named, so no address leads anywhere else. Empty where nothing was packed. */
export function findPacked(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.br'),
  )
  return new Map(
    found.map((name) => [
      PREFIX + name.slice(0, -'.br'.length).split(path.sep).join('/'),
      path.join(folder, name),
    ]),
  )
}

/** False when it has none for this request, which then goes its usual way. */
export function sendPacked(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  packed: ReadonlyMap<string, string>,
): boolean {
  if (method !== 'GET' || !url.startsWith(PREFIX) || headers.range !== undefined) return false
  const [pathname = ''] = url.split('?')
  const file = packed.get(pathname)
  const kind = KINDS[path.extname(pathname)]
  if (!file || !kind || !takesBrotli(headers['accept-encoding'])) return false
  response.writeHead(200, {
    'content-type': kind,
    'content-encoding': 'br',
    vary: 'Accept-Encoding',
    // Its name holds a sum of its content.
    'cache-control': 'public, max-age=31536000, immutable',
  })
  createReadStream(file)
    .on('error', (error) => {
      log.error({ err: error }, 'a packed file could not be read')
      response.destroy()
    })
    .pipe(response)
  return true
}

/** `br;q=0` is a refusal. */
const takesBrotli = (accepted: string | string[] | undefined): boolean =>
  String(accepted ?? '')
    .split(',')
    .some((one) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one))
