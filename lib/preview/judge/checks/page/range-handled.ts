/** Does the page survive the Range header with which a client of the app asks? */
import type { ClientProfile } from '../../../vocabulary/client'
import type { Evidence } from '../../../vocabulary/evidence'
import { failureClause } from '../../../vocabulary/failure-message'
import type { FailureCode } from '../../../vocabulary/failures'
import type { PageFact } from '../../../vocabulary/facts'
import { type Message, phrase } from '../../../vocabulary/message'
import { refusesRange } from '../../../vocabulary/statuses'
import { IOS_RANGE, type VisitFact } from '../../../vocabulary/visits'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { faultOfPart, headerOf } from '../../page/content-range'
import { findVisit, otherAsker, responseOf, responseTo, visitorName } from '../../visits/visit-evidence'

const ASKED: Evidence = { label: phrase('evidence.request', {}), value: `Range: ${IOS_RANGE}` }
/** The same page without a Range reads well: the part was cut out of the compressed bytes, or is not a page. */
const GARBAGE: readonly FailureCode[] = ['encoding-broken', 'not-html', 'empty-page']

export const rangeHandled = defineCheck({
  id: 'range-handled',
  group: 'page',
  weight: 4,
  needs: ['visits'],
  witnesses: ['iosRange', 'iosUserAgent'],
  run({ visits }, audience) {
    const { client } = audience
    const whole = findVisit(visits, client.visitor)
    const asker = otherAsker(audience) ?? client
    const ranged = findVisit(visits, asker.visitor)
    if (!whole?.head || whole.access?.kind !== 'open') return unknown('page-not-read', {})
    if (!ranged?.page)
      return unknown('not-asked', { response: responseTo(visits, asker.visitor) }, { evidence: [ASKED] })
    if (!ranged.page.ok) {
      const { code } = ranged.page.failure
      const failed = failureClause(code)
      const evidence = [ASKED, { label: phrase('evidence.response', {}), value: failed }]
      if (GARBAGE.includes(code)) return fail('garbage', about(asker, { failed }), broken(evidence))
      return unknown('no-response', { failed }, { evidence })
    }
    const page = ranged.page.value
    const evidence = evidenceOf(page)
    if (refusesRange(page.status)) return fail('refused', about(asker, {}), broken(evidence))
    const hasResponse = ranged.leadsOnTo === null && page.status >= 200 && page.status <= 299
    if (!hasResponse || ranged.access?.kind !== 'open')
      return unknown('other-response', { response: responseOf(ranged) }, { evidence })
    return ofPage(ranged, page, { asker, client, wholeWithout: whole.head.whole, evidence })
  },
})

interface Seen {
  asker: ClientProfile
  client: ClientProfile
  wholeWithout: boolean
  evidence: Evidence[]
}

function ofPage(visit: VisitFact, page: PageFact, { asker, client, wholeWithout, evidence }: Seen) {
  const headIsShort = wholeWithout && visit.head?.whole === false
  const isPart = page.status === 206
  if (headIsShort && (isPart || page.stoppedBecause === 'cut-off'))
    return fail('head-cut-short', about(asker, { bytes: page.bytesDecoded }), broken(evidence))
  const fault = isPart ? faultOfPart(page.headers, client) : null
  if (fault?.serious) return fail('another-part', about(asker, { because: fault.what }), broken(evidence))
  if (fault) return warn('contradicts-itself', { because: fault.what }, broken(evidence))
  return isPart ? pass('part', {}, { evidence }) : pass('whole', { status: page.status }, { evidence })
}

const about = <P extends object>({ visitor }: ClientProfile, params: P): P & { client: Message } => ({
  ...params,
  client: visitorName(visitor),
})

const broken = (evidence: Evidence[]) => ({
  evidence,
  disputed: ['iosRange'] as const,
  fix: fix('ignore-range', {}, { language: 'http', code: 'HTTP/1.1 200 OK\nAccept-Ranges: none' }),
})

function evidenceOf({ status, headers, bytesDecoded: bytes, headEndByte: headEnd }: PageFact): Evidence[] {
  const range = headerOf(headers, 'content-range')
  const coding = headerOf(headers, 'content-encoding')
  return [
    ASKED,
    { label: phrase('evidence.status', {}), value: String(status) },
    { label: 'Content-Range', value: range ?? phrase('evidence.none', {}) },
    ...(coding === null ? [] : [{ label: 'Content-Encoding', value: coding }]),
    {
      label: phrase('evidence.bytes-read', {}),
      value:
        headEnd === null
          ? phrase('evidence.bytes-without-head-end', { bytes })
          : phrase('evidence.bytes-with-head-end', { bytes, headEnd }),
    },
  ]
}
