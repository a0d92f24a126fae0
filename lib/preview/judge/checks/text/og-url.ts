/** Does og:url give the page's one canonical address? */
import { readingOf } from '../../../vocabulary/client'
import { failureClause } from '../../../vocabulary/failure-message'
import { phonesFailToo } from '../../../vocabulary/failures'
import type { RequestFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import { placeOfHost } from '../../../vocabulary/places'
import { hasNothingThere } from '../../../vocabulary/statuses'
import type { TrialFact } from '../../../vocabulary/trials'
import { defineCheck, type Evidence, pass, type Snippet, unknown, warn } from '../../check'
import { isSamePage, isSameSite, readAddress, withoutTracking } from '../../page/canonical-address'
import { unpublishedHost } from '../../page/unpublished-host'
import { metaTag } from '../../tags/meta-tag'
import { readOg, tagEvidence } from '../../tags/og-reading'
import { absentTag } from '../../text/absent-tag'
import { excerpt } from '../../text/graphemes'
import { hostShown } from '../../text/host-shown'
import { gap } from '../../values/gaps'
import { trialEvidence, trialsIn } from '../../values/trial-evidence'

const KEY = 'og:url'
const KEYS_NAMED_MAX = 4

export const ogUrl = defineCheck({
  id: 'og-url',
  group: 'text',
  weight: 3,
  needs: ['page', 'head', 'request'],
  orMissing: ['trials'],
  witnesses: ['ogUrlRequired', 'ogUrlCanonical'],
  run({ page, head, request, trials }, { client }) {
    const reading = readOg(head, page, KEY, client)
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    const isLocal = placeOfHost(URL.parse(page.finalUrl)?.hostname ?? '') !== null
    const code = metaTag(KEY, isLocal ? gap('url') : withoutTracking(page.finalUrl))
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
    const asked = trialsIn(trials).find(({ changed }) => changed === 'stated-address') ?? null
    return judgeAddress(reading.tag.value, { finalUrl: page.finalUrl, request, code, evidence, asked })
  },
})

interface OwnAddress {
  finalUrl: string
  request: RequestFact
  /** The tag with the page's own address. */
  code: string
  evidence: Evidence[]
  /** What came when the stated address was asked for. */
  asked: TrialFact | null
}

function judgeAddress(value: string, { finalUrl, request, code, evidence: seen, asked }: OwnAddress) {
  const evidence = asked ? [...seen, ...trialEvidence([asked])] : seen
  const address = readAddress(value)
  const rest = { evidence, fix: putIntoHead(code) }
  if (!address) return warn('not-absolute', { value: excerpt(value) }, rest)
  const own = readAddress(finalUrl)
  const place = placeOfHost(URL.parse(value)?.hostname ?? '')
  if (place && own && placeOfHost(URL.parse(finalUrl)?.hostname ?? '') === null)
    return warn(
      'not-public',
      { host: address.host, own: own.host, place: place === 'own-machine' ? 'machine' : 'network' },
      rest,
    )
  const unpublished = unpublishedHost(value, finalUrl)
  if (unpublished && own) return warn('unpublished-host', { ...unpublished, own: own.host }, rest)
  const dead = asked ? deadEnd(asked) : null
  if (dead)
    return dead.status === null
      ? warn('does-not-answer', { value: excerpt(value), because: dead.because }, rest)
      : warn('answers-with-error', { value: excerpt(value), status: dead.status }, rest)
  // On somebody's own machine a page names the site where it will be.
  const isLocal = placeOfHost(URL.parse(finalUrl)?.hostname ?? '') !== null
  if (own && !isLocal && !isSameSite(address.host, own.host)) {
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

/** The stated address answers with no page, and that is not our doing. */
function deadEnd({ outcome }: TrialFact) {
  if (outcome.kind === 'failure')
    return phonesFailToo(outcome.code) ? { status: null, because: failureClause(outcome.code) } : null
  return outcome.kind === 'page' && (hasNothingThere(outcome.status) || outcome.status >= 500)
    ? { status: outcome.status, because: null }
    : null
}

function putIntoHead(code: string) {
  const snippet: Snippet = { language: 'html', code }
  return { steps: phrase('advice.put-tag-into-head', {}), snippet }
}
