/** Decides whether an answer may be taken for the page at all; says what was seen, and does not guess. */
import type { AccessFact, PageFact } from '../vocabulary/facts'
import { type DecodedPage, decodePage } from './charset'
import { consentByAddress, consentByPage } from './consent-signs'
import { loginByAddress, loginByPage } from './login-signs'
import { findChallenge, findRefusal, serversOnTheWay } from './protections'
import type { Answer } from './protections'
import { stripMarkup, valueOfText } from './tag-value'

/** Statuses by which servers turn a visitor away; 999 is LinkedIn's. */
const REFUSING = new Set([403, 405, 406, 409, 418, 429, 503, 999])

/** Of one answer alone; `beside-others.ts` sees it beside the answers to other visitors. */
export function readAccess(page: PageFact, { text }: DecodedPage = decodePage(page)): AccessFact {
  const { status } = page
  const answer: Answer = { headers: headersOf(page), title: titleOf(text), text }
  const say = (kind: AccessFact['kind'], evidence: string, by: string | null = null): AccessFact => ({
    kind,
    status,
    by,
    through: serversOnTheWay(answer),
    evidence,
    browserStatus: null,
    browserGetsIn: false,
    refusedToAll: false,
  })

  const challenge = findChallenge(answer)
  if (challenge) return say('blocked', `status ${status}, ${challenge.evidence}`, challenge.by)
  if (status === 401) return say('login', withHeader('status 401', answer, 'www-authenticate'))
  if (status < 200 || status > 299) return say(...refusalOf(status, answer))

  const login = loginByAddress(page.requestedUrl, page.finalUrl, answer.title, text)
  if (login) return say('login', login)
  const consent = consentByAddress(page.requestedUrl, page.finalUrl, answer.title, text)
  if (consent) return say('consent', consent.evidence, consent.by)
  if (status === 204 || status === 205) return say('empty', `status ${status}, which has no content`)
  if (text.trim() === '') return say('empty', `status ${status}, ${page.body.length} bytes without any text`)
  const foreign = notHtml(page, text)
  if (foreign) return say('not-html', foreign)
  const form = loginByPage(page.requestedUrl, answer.title, text)
  if (form) return say('login', form)
  const question = consentByPage(answer.title, text)
  if (question) return say('consent', question.evidence, question.by)
  return say('open', `status ${status}, ${page.contentType?.slice(0, 100) ?? 'no Content-Type'}`)
}

/** Phones take a login or consent page that answers 2xx for the page. */
export const isReadByPhones = ({ kind, status }: AccessFact): boolean =>
  kind === 'open' || ((kind === 'login' || kind === 'consent') && status >= 200 && status <= 299)

type Said = [kind: AccessFact['kind'], evidence: string, by: string | null]

function refusalOf(status: number, answer: Answer): Said {
  const refusal = REFUSING.has(status) ? findRefusal(answer) : null
  if (refusal) return ['blocked', `status ${status}, ${refusal.evidence}`, refusal.by]
  if (status === 429)
    return ['blocked', withHeader('status 429 (too many requests)', answer, 'retry-after'), null]
  if (status === 999) return ['blocked', 'status 999 (request denied)', null]
  return ['http-error', `status ${status}`, null]
}

function withHeader(said: string, { headers }: Answer, name: string): string {
  const value = headers.get(name)
  return value === undefined ? said : `${said}, ${name}: ${value.slice(0, 100)}`
}

function headersOf({ headers }: PageFact): Map<string, string> {
  const map = new Map<string, string>()
  for (const { name, value } of headers) {
    const key = name.toLowerCase()
    const before = map.get(key)
    map.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return map
}

function titleOf(text: string): string {
  const open = /<title[\s>]/i.exec(text)
  const from = open ? text.indexOf('>', open.index) + 1 : 0
  const to = from > 0 ? text.slice(from, from + 2_000).search(/<\/title/i) : -1
  return to === -1 ? '' : valueOfText(stripMarkup(text.slice(from, from + to)), 'collapse')
}

const HTML_START = /^<(!doctype html|!--|html|head|meta|title|link|script|body|style|base)/i
const SIGNATURES: readonly [name: string, bytes: readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b, 0x08]],
]

/** Why the answer is surely no HTML page; null when it is or may be one. Android itself does not look at the Content-Type. */
function notHtml({ contentType, body }: PageFact, text: string): string | null {
  const type = contentType?.slice(0, 100) ?? 'no Content-Type'
  const signature = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => body[at] === byte))
  if (signature) return `${type}, the bytes are ${signature[0]}`
  const essence = (contentType?.split(/[;,]/, 1)[0] ?? '').trim().toLowerCase()
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return null
  const start = text.trimStart().replace(/^<\?xml[^>]{0,300}>\s{0,100}/, '')
  if (HTML_START.test(start) && !essence.startsWith('image/')) return null
  return essence === '' ? `${type}, and the text does not begin like HTML` : `Content-Type ${type}`
}
