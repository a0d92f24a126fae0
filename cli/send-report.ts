/** Sends a report, with the thumbnails that its card shows, to the server of whoever asks. */
import { z } from 'zod'
import type { ScanResult } from '@/lib/preview/pipeline'
import { placeOfHost } from '@/lib/preview/vocabulary/places'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { WrongArguments } from './command'

const SEND_MS_MAX = 60_000
/** What a server takes; the source of a long page is then left out. */
const BYTES_MAX = 2_000_000
const REASON_CHARS_MAX = 200

const takenSchema = z.object({ url: z.url({ protocol: /^https?$/ }), expiresAt: z.string() })
const refusedSchema = z.object({ detail: z.string() })
export type Taken = z.infer<typeof takenSchema>

export interface Recipient {
  server: URL
  key: string
}

/** It did not arrive, or was not taken; said in one sentence. */
export class NotSent extends Error {}

export function recipientOf(
  given: { server: string | null; key: string | null },
  { t }: ScreenWords,
): Recipient {
  const { server, key } = given
  if (server === null) throw new WrongArguments(t('cli.no-server'))
  if (key === null) throw new WrongArguments(t('cli.no-key'))
  const url = URL.parse(server)
  if (!url || !/^https?:$/.test(url.protocol)) throw new WrongArguments(t('cli.server-invalid', { server }))
  if (url.protocol === 'http:' && placeOfHost(url.hostname) !== 'own-machine')
    throw new WrongArguments(t('cli.server-plain'))
  return { server: url, key }
}

export async function sendReport(
  result: ScanResult,
  { server, key }: Recipient,
  words: Pick<ScreenWords, 't' | 'language'>,
): Promise<Taken> {
  const { t, language } = words
  const to = new URL('/api/v1/reports', server)
  const name = server.host
  // The one address that is not a stranger's: the server that its user named.
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(to, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'accept-language': language,
    },
    body: documentOf(result, language),
    // A key is for one server only.
    redirect: 'error',
    signal: AbortSignal.timeout(SEND_MS_MAX),
  }).catch((error: unknown) => {
    throw new NotSent(t('cli.push-lost', { server: name, reason: codeOf(error) }))
  })
  const said: unknown = await response.json().catch(() => null)
  const taken = takenSchema.safeParse(said)
  if (response.ok && taken.success) return taken.data
  const refused = refusedSchema.safeParse(said)
  const sentence = refused.success ? printable(refused.data.detail) : t('cli.push-strange')
  throw new NotSent(t('cli.push-refused', { server: name, status: response.status, sentence }))
}

function documentOf({ report, headText, thumbnails }: ScanResult, language: string): string {
  const shown = [report.image?.thumbnails.small, report.image?.thumbnails.large].flatMap((ref) => {
    const made = ref && thumbnails.find(({ sha256 }) => sha256 === ref.sha256)
    return made ? [{ sha256: made.sha256, jpeg: Buffer.from(made.jpeg).toString('base64') }] : []
  })
  const pictures = [...new Map(shown.map((one) => [one.sha256, one])).values()]
  const whole = JSON.stringify({ report, headText, pictures, language })
  return Buffer.byteLength(whole) <= BYTES_MAX
    ? whole
    : JSON.stringify({ report, headText: null, pictures, language })
}

/** What a server says is a stranger's text to a terminal. */
const printable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, REASON_CHARS_MAX)

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.name
  return 'fetch'
}
