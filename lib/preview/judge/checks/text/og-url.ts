/** Does og:url give the page's one canonical address? */
import { readingOf } from '../../../vocabulary/client'
import type { RequestFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, type Evidence, pass, type Snippet, unknown, warn } from '../../check'
import { isSamePage, isSameSite, readAddress, withoutTracking } from '../../page/canonical-address'
import { metaTag } from '../../tags/meta-tag'
import { readOg, tagEvidence } from '../../tags/og-reading'
import { absentTag } from '../../text/absent-tag'
import { excerpt } from '../../text/graphemes'
import { hostShown } from '../../text/host-shown'

const KEY = 'og:url'
const KEYS_NAMED_MAX = 4

export const ogUrl = defineCheck({
  id: 'og-url',
  group: 'text',
  weight: 3,
  needs: ['page', 'head', 'request'],
  witnesses: ['ogUrlRequired', 'ogUrlCanonical'],
  run({ page, head, request }, { client }) {
    const reading = readOg(head, page, KEY, client)
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    const code = metaTag(KEY, withoutTracking(page.finalUrl))
    if (reading.state !== 'read') {
      const found = { instead: readingOf(head, client).url?.rule ?? 'none' }
      const { steps } = putIntoHead(code)
      const absence = { key: KEY, status: 'warn', found, code, steps, disputed: ['ogUrlRequired'] } as const
      return absentTag(reading, absence, { head, page, client })
    }
    const evidence = [
      ...tagEvidence(head, reading.index, KEY),
      { label: phrase('evidence.address-of-page', {}), value: page.finalUrl },
    ]
    return judgeAddress(reading.tag.value, { finalUrl: page.finalUrl, request, code, evidence })
  },
})

interface OwnAddress {
  finalUrl: string
  request: RequestFact
  /** The tag with the page's own address. */
  code: string
  evidence: Evidence[]
}

function judgeAddress(value: string, { finalUrl, request, code, evidence }: OwnAddress) {
  const address = readAddress(value)
  const rest = { evidence, fix: putIntoHead(code) }
  if (!address) return warn('not-absolute', { value: excerpt(value) }, rest)
  const own = readAddress(finalUrl)
  if (own && !isSameSite(address.host, own.host)) {
    const ownHost = own.host === request.host ? hostShown(request) : own.host
    return warn('another-site', { host: address.host, own: ownHost }, rest)
  }
  const { trackingKeys } = address
  if (trackingKeys.length > 0) {
    const fix = putIntoHead(metaTag(KEY, withoutTracking(value)))
    return warn('tracking', { keys: listOf(trackingKeys.slice(0, KEYS_NAMED_MAX)) }, { evidence, fix })
  }
  if (own && address.pathname === '/' && own.pathname !== '/') return warn('home-page', {}, rest)
  if (own && !isSamePage(address.pathname, own.pathname))
    return warn('another-page', { value: excerpt(value) }, rest)
  return address.protocol === 'http:'
    ? pass('insecure', {}, rest)
    : pass('set', { value: excerpt(value) }, { evidence })
}

function putIntoHead(code: string) {
  const snippet: Snippet = { language: 'html', code }
  return { steps: phrase('advice.put-tag-into-head', {}), snippet }
}
