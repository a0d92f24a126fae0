/** Asks the service for short links that whoever runs this server has set: the link and the key go there, and a short link comes back or a reason. It follows no redirect. */
import { request } from 'undici'

export interface ShortenerSettings {
  /** `{link}` and `{key}` stand where the two belong. */
  url: string
  /** A JSON object with `{link}` in a text, to be posted; null: the address is asked for. */
  body: string | null
  key: string | null
  /** `Authorization: Bearer {key}`; not sent without a key. */
  header: string
}

export type ShortLinkProblem =
  | { code: 'not-reached' }
  | { code: 'too-slow' }
  | { code: 'key-refused' }
  | { code: 'too-many' }
  | { code: 'refused'; status: number }
  | { code: 'no-link' }

export type Shortened = { ok: true; link: string } | { ok: false; problem: ShortLinkProblem }

export interface Shortener {
  /** For people, who are told where their link goes. */
  host: string
  /** Failures of the service are returned. */
  shorten(link: string, signal: AbortSignal): Promise<Shortened>
}

const MS_MAX = 10_000
const BYTES_MAX = 65_536
const LINK_CHARS_MAX = 2_048

export function createShortener(settings: ShortenerSettings, msMax = MS_MAX): Shortener {
  const { url, body, key, header } = settings
  const filled = (link: string) => url.replaceAll('{link}', encodeURIComponent(link)).replaceAll('{key}', encodeURIComponent(key ?? ''))
  const host = new URL(filled('')).host
  const [name = '', ...value] = header.split(':')
  const headers = {
    accept: 'application/json, text/plain',
    ...(key !== null && { [name.trim()]: value.join(':').trim().replaceAll('{key}', key) }),
    ...(body !== null && { 'content-type': 'application/json' }),
  }
  return {
    host,
    async shorten(link, signal) {
      const late = AbortSignal.timeout(msMax)
      const failed = (problem: ShortLinkProblem): Shortened => ({ ok: false, problem })
      try {
        const response = await request(filled(link), {
          method: body === null ? 'GET' : 'POST',
          headers,
          body: body === null ? null : withLink(body, link),
          signal: AbortSignal.any([signal, late]),
        })
        const text = await readText(response.body)
        const problem = problemOf(response.statusCode)
        if (problem) return failed(problem)
        const short = shortLinkIn(text, link)
        return short === null ? failed({ code: 'no-link' }) : { ok: true, link: short }
      } catch {
        return failed({ code: late.aborted ? 'too-slow' : 'not-reached' })
      }
    },
  }
} // prettier-ignore

/** In every text of the object, so that no link can end the text it is in. */
function withLink(body: string, link: string): string {
  return JSON.stringify(JSON.parse(body), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('{link}', () => link) : value,
  )
}

function problemOf(status: number): ShortLinkProblem | null {
  if (status >= 200 && status < 300) return null
  if (status === 401 || status === 403) return { code: 'key-refused' }
  return status === 429 ? { code: 'too-many' } : { code: 'refused', status }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body) {
    bytes += piece.byteLength
    if (bytes > BYTES_MAX) return ''
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/** What the services at hand call it; the likeliest first. */
const FIELDS = ['shorturl', 'shortlink', 'short', 'tinyurl', 'link', 'url', 'secureshorturl', 'resulturl']

/** A text that is a link, or a field of a document, at most one level down. */
function shortLinkIn(text: string, asked: string): string | null {
  const plain = webAddress(text.trim(), asked)
  if (plain !== null) return plain
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return null
  }
  const all = [document, ...(isRecord(document) ? Object.values(document) : [])].filter(isRecord)
  for (const field of FIELDS)
    for (const part of all)
      for (const [key, value] of Object.entries(part)) {
        if (key.toLowerCase().replaceAll(/[-_]/g, '') !== field) continue
        const found = typeof value === 'string' ? webAddress(value, asked) : null
        if (found !== null) return found
      }
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Without anything that nobody sees; a service that only repeats the link has made none. */
function webAddress(text: string, asked: string): string | null {
  if (text.length > LINK_CHARS_MAX || /[\s\p{C}]/u.test(text)) return null
  const url = URL.parse(text)
  const isOne = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  return isOne && text !== asked ? text : null
}
