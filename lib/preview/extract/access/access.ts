/** Decides whether a response may be taken for the page at all; says what was seen, and does not guess. */
import type { AccessFact, PageFact } from '../../vocabulary/facts'
import { type DecodedPage, decodePage } from '../source/charset'
import { consentByAddress, consentByPage } from './consent-signs'
import { gateByAddress, loginByAddress, loginByPage } from './login-signs'
import { moveOf } from './move'
import { phrase } from '../../vocabulary/message'
import { asksForPassword, isSentByProtections, refusesByItself } from '../../vocabulary/statuses'
import { findChallenge, findRefusal, serversOnPath } from './protections'
import type { HttpResponse } from './protections'
import { allSigns, QUOTED_CHARS_MAX, type Sign } from './signs'
import { stripMarkup, valueOfText } from '../markup/tag-value'

/** Of one response alone; `compare-visitor-access.ts` sees it beside the responses to other visitors. */
export function readAccess(page: PageFact, { text }: DecodedPage = decodePage(page)): AccessFact {
  const { status } = page
  const response: HttpResponse = { headers: headersOf(page), title: titleOf(text), text }
  const say = (kind: AccessFact['kind'], signs: readonly Sign[], by: string | null = null): AccessFact => ({
    kind,
    status,
    by,
    through: serversOnPath(response),
    evidence: allSigns(signs),
    browserStatus: null,
    browserGetsIn: false,
    refusedToAll: false,
  })

  const challenge = findChallenge(response)
  if (challenge) return say('blocked', [statusSign(status), ...challenge.signs], challenge.by)
  if (asksForPassword(status))
    return say('login', [statusSign(status), ...headerSign(response, 'www-authenticate')])
  if (status < 200 || status > 299) return say(...refusalOf(status, response))

  const move = moveOf(page.requestedUrl, page.finalUrl)
  const login = move && loginByAddress(move, response.title, text)
  if (login) return say('login', login)
  const consent = move && consentByAddress(move, response.title, text)
  if (consent) return say('consent', consent.signs, consent.by)
  const gate = move && gateByAddress(move)
  if (gate) return say('login', gate)
  if (status === 204 || status === 205) return say('empty', [phrase('sign.no-content', { status })])
  if (text.trim() === '') return say('empty', [phrase('sign.no-text', { status, count: page.body.length })])
  const foreign = notHtml(page, text)
  if (foreign) return say('not-html', [foreign])
  const form = loginByPage(page.requestedUrl, response.title, text)
  if (form) return say('login', form)
  const question = consentByPage(response.title, text)
  if (question) return say('consent', question.signs, question.by)
  return say('open', [statusSign(status), phrase('sign.type', { type: typeOf(page) })])
}

/** Phones take a login or consent page that is sent with 2xx for the page. */
export const isReadByPhones = ({ kind, status }: AccessFact): boolean =>
  kind === 'open' || ((kind === 'login' || kind === 'consent') && status >= 200 && status <= 299)

type Said = [kind: AccessFact['kind'], signs: Sign[], by: string | null]

const statusSign = (status: number): Sign => phrase('sign.status', { status })

function refusalOf(status: number, response: HttpResponse): Said {
  const refusal = isSentByProtections(status) ? findRefusal(response) : null
  if (refusal) return ['blocked', [statusSign(status), ...refusal.signs], refusal.by]
  return refusesByItself(status)
    ? ['blocked', [statusSign(status), ...headerSign(response, 'retry-after')], null]
    : ['http-error', [statusSign(status)], null]
}

function headerSign({ headers }: HttpResponse, name: string): Sign[] {
  const value = headers.get(name)
  return value === undefined ? [] : [phrase('sign.header', { name, value: value.slice(0, QUOTED_CHARS_MAX) })]
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

const typeOf = ({ contentType }: PageFact): string => contentType?.slice(0, QUOTED_CHARS_MAX) ?? 'none'

/** Why the response is surely no HTML page; null when it is or may be one. Android itself does not look at the Content-Type. */
function notHtml(page: PageFact, text: string): Sign | null {
  const { contentType, body } = page
  const type = typeOf(page)
  const signature = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => body[at] === byte))
  if (signature) return phrase('sign.type-and-bytes', { type, format: signature[0] })
  const essence = (contentType?.split(/[;,]/, 1)[0] ?? '').trim().toLowerCase()
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return null
  const start = text.trimStart().replace(/^<\?xml[^>]{0,300}>\s{0,100}/, '')
  if (HTML_START.test(start) && !essence.startsWith('image/')) return null
  return essence === '' ? phrase('sign.not-like-html', { type }) : phrase('sign.type', { type })
}
