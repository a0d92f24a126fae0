/** Does the page survive the Range header with which iPhones ask? */
import { defineCheck, fail, pass, unknown, warn, type Evidence } from '../../check'
import { faultOfPart, headerOf } from '../../page/content-range'
import { FAILURE_PHRASE } from '../../../vocabulary/failure-phrase'
import { integer } from '../../text/figures'
import { answerWords, findVisit } from '../../visits/visit-evidence'
import type { FailureCode, PageFact } from '../../../vocabulary/facts'
import { IOS_RANGE, type VisitFact } from '../../../vocabulary/visits'

const ASKED = { label: 'Asked for', value: `Range: ${IOS_RANGE}` }
const GARBAGE: Partial<Record<FailureCode, string>> = {
  'encoding-broken': 'its compressed bytes cannot be unpacked',
  'not-html': 'its bytes are no page',
  'empty-page': 'it is empty',
}
const PLAIN_ANSWER = {
  steps:
    'Let pages that are made on request ignore Range and answer 200 with the whole, as HTTP allows. Where files are served in parts, the part must be the first bytes and its Content-Range must say which.',
  code: 'HTTP/1.1 200 OK\nAccept-Ranges: none',
  language: 'http',
} as const

export const rangeHandled = defineCheck({
  id: 'range-handled',
  group: 'page',
  needs: ['visits'],
  witnesses: ['iosRange', 'iosUserAgent'],
  words: {
    name: 'Range requests',
    marketer:
      'iPhones ask for the first part of a page only. A server that stumbles over such a request gives messages from iPhones no card.',
    developer:
      'The page is asked for as WhatsApp on iPhone with Range: bytes=0-1024000; which range phones really send is not known. Right answers are 200 with the whole page, and 206 with the first bytes and a Content-Range that says so. Wrong are 416, a part that ends before the head does, one that begins elsewhere, and a part cut out of compressed bytes.',
    howToFix: [
      'Repeat the request: curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I" with the address, and expect 200 or 206 with the whole head.',
      '416 comes from code that compares the range with the length of the page and refuses what is longer; a range that begins inside the page must be answered up to its end.',
      'nginx: max_ranges 0; in the location of the pages switches ranges off. Apache: Header unset Accept-Ranges together with RequestHeader unset Range (mod_headers). Varnish: unset req.http.Range in vcl_recv for pages.',
      'Compression must come before the range is cut, or not at all: switch ranges off where gzip is made on the fly. Cloudflare and CloudFront do this right by themselves; look at a worker or function of your own.',
      'Next.js and other frameworks ignore Range for pages; look at the cache or the proxy in front.',
    ],
  },
  run({ visits }) {
    const android = findVisit(visits, 'whatsapp-android')
    const ios = findVisit(visits, 'whatsapp-ios')
    const subject = 'Could not tell how the page takes a Range request'
    if (!android?.head || android.access?.kind !== 'open') {
      return unknown({ title: subject, summary: 'The page was not read without a Range either.' })
    }
    if (!ios?.page) {
      return unknown({
        title: subject,
        summary: `It was ${ios?.notAsked ?? 'not asked'}.`,
        evidence: [ASKED],
      })
    }
    if (!ios.page.ok) {
      const { code } = ios.page.failure
      const evidence = [ASKED, { label: 'Answer', value: answerWords(ios) }]
      // The same page without a Range reads well: the part was cut out of the compressed bytes, or is none.
      const garbage = GARBAGE[code]
      if (garbage) return broken('Range requests get bytes that cannot be read', garbage, evidence)
      return unknown({
        title: subject,
        summary: `There was no answer to it: ${FAILURE_PHRASE[code]}.`,
        evidence,
      })
    }
    const page = ios.page.value
    const evidence = evidenceOf(page)
    if (page.status === 416) {
      return fail({
        title: 'Range requests are refused',
        summary:
          'Messages from iPhones may show the bare link: the server answers their Range request with 416, though the range begins inside the page.',
        detail:
          'A range that is longer than the page must be answered up to the page’s end (RFC 9110, 14.1.2); 416 is for ranges that begin behind it.',
        evidence,
        fix: PLAIN_ANSWER,
      })
    }
    if (ios.leadsOnTo !== null || page.status < 200 || page.status > 299 || ios.access?.kind !== 'open') {
      return unknown({
        title: subject,
        summary: `It got ${answerWords(ios)}, which is no answer to a range.`,
        evidence,
      })
    }
    return ofPage(ios, page, android.head.whole, evidence)
  },
})

function ofPage(ios: VisitFact, page: PageFact, wholeWithout: boolean, evidence: Evidence[]) {
  const headIsShort = wholeWithout && ios.head?.whole === false
  const isPart = page.status === 206
  if (headIsShort && (isPart || page.stoppedBecause === 'cut-off')) {
    return broken(
      'Range requests get a head that is cut short',
      `${integer(page.bytesDecoded)} bytes came, and the head goes on behind them`,
      evidence,
    )
  }
  const fault = isPart ? faultOfPart(page.headers) : null
  if (fault?.serious) return broken('Range requests get another part of the page', fault.what, evidence)
  if (fault) {
    return warn({
      title: 'The answer to a Range request contradicts itself',
      summary: `The head arrives whole, but the part is described wrongly: ${fault.what}. A strict client or a cache drops such an answer.`,
      evidence,
      fix: PLAIN_ANSWER,
    })
  }
  return pass({
    title: 'Range requests get the whole head',
    summary: isPart
      ? 'Asked for the first part of the page, the server sends it and says rightly which bytes it is.'
      : `The server answers with status ${page.status} and the whole page, as it may.`,
    evidence,
  })
}

const broken = (title: string, what: string, evidence: Evidence[]) =>
  fail({
    title,
    summary: `Messages from iPhones may go without a card: they ask for a part of the page, and the answer is of no use, because ${what}.`,
    detail: 'Without a Range the same page arrives whole, so it is the handling of Range that breaks it.',
    evidence,
    fix: PLAIN_ANSWER,
  })

function evidenceOf(page: PageFact): Evidence[] {
  const range = headerOf(page.headers, 'content-range')
  const coding = headerOf(page.headers, 'content-encoding')
  return [
    ASKED,
    { label: 'Status', value: String(page.status) },
    { label: 'Content-Range', value: range ?? 'none' },
    ...(coding === null ? [] : [{ label: 'Content-Encoding', value: coding }]),
    {
      label: 'Bytes read',
      value: `${integer(page.bytesDecoded)}${page.headEndByte === null ? ', no end of the head among them' : `, the head ends at ${integer(page.headEndByte)}`}`,
    },
  ]
}
