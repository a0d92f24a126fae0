/** Does the link answer with a web page that WhatsApp accepts? */
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import { codingNotOffered } from '../../page/coding-not-offered'
import { FAILURE_BLAME, isTlsFailure } from '../../../vocabulary/failure-blame'
import { hopEvidence } from '../../page/hop-evidence'
import { tlsSteps } from '../../page/tls-steps'
import type { FailureCode } from '../../../vocabulary/facts'

export const pageReachable = defineCheck({
  id: 'page-reachable',
  group: 'page',
  needs: [],
  orMissing: ['page', 'access'],
  witnesses: ['status2xx', 'tlsValid'],
  words: {
    name: 'Page answers',
    marketer:
      'The link must open a page. If the address is wrong, gone or out of order, WhatsApp shows the bare link.',
    developer:
      'The final answer after redirects must have a status from 200 to 299, over a TLS connection whose chain, dates and name a phone accepts, and its body must be HTML with a head.',
    howToFix: [
      'Open the link in a private browser window on a phone that uses mobile data. If it fails there too, the address or the server is at fault, not WhatsApp.',
      '404 or 410: correct the link, or redirect the old address to the new one with a 301. WordPress: save the permalinks once more. Shopify: Online Store → Navigation → URL redirects.',
      '5xx: read the server’s own log at the time of the request. Many sites answer an unknown user agent with an exception; repeat the request with curl and the user agent WhatsApp/2.23.20.0.',
      'Host not found: check the DNS records (A, AAAA or CNAME) of exactly this name, with and without www.',
      'Certificate: renew it, include every host name, and serve the full chain. nginx: ssl_certificate must point to fullchain.pem, not cert.pem. Desktop browsers repair a missing intermediate by themselves; phones do not.',
      'Compression: answer in gzip, or in none, when the request offers only gzip, as WhatsApp’s does; send Vary: Accept-Encoding so that caches keep the variants apart.',
      'A file such as a PDF has no title to show. Share a page that describes the file and links to it.',
    ],
  },
  run({ page, access }) {
    if (!page.known) {
      const blame = page.failure ? FAILURE_BLAME[page.failure.code] : null
      if (!page.failure || blame?.whose !== 'site') {
        return unknown({
          title: blame?.title ?? 'Could not tell whether the page answers',
          summary: page.because,
        })
      }
      const { code, url, detail, hops } = page.failure
      return fail({
        noCard: true,
        title: blame.title,
        summary: `WhatsApp will show the bare link without a card. ${page.because}`,
        detail: `Failure ${code}${detail ? `: ${detail}` : ''}. ${code === 'tls-too-old' ? AN_OLD_PHONE : 'The phone makes the same request and meets the same failure.'}`,
        evidence: [...(url ? [{ label: 'Address', value: url }] : []), ...hopEvidence(hops)],
        fix: { steps: stepsFor(code) },
      })
    }
    const { status, finalUrl, hops, contentType } = page.value
    const evidence = hopEvidence(hops)
    if (access.known && access.value.refusedToAll) {
      return unknown({
        title: 'We were refused, so we cannot tell whether the page answers',
        summary: `Every visitor we sent was refused (status ${status}). A phone elsewhere may get the page.`,
        evidence,
      })
    }
    if (status < 200 || status > 299) {
      return fail({
        noCard: true,
        title: `The page answers with status ${status}`,
        summary: `WhatsApp will show the bare link without a card: it accepts only answers from 200 to 299, and this one is ${status}.`,
        detail: `The final answer of ${finalUrl} to the user agent WhatsApp/2.23.20.0 had status ${status}.`,
        evidence,
        fix: { steps: stepsForStatus(status) },
      })
    }
    const kind = access.known ? access.value.kind : 'open'
    if (kind === 'not-html' || kind === 'empty') {
      const what = contentType ?? 'a body without a content type'
      return fail({
        noCard: true,
        title: kind === 'empty' ? 'The page is empty' : 'There is no web page at this address',
        summary:
          kind === 'empty'
            ? 'WhatsApp will show the bare link without a card: the answer has no content to read a title from.'
            : `WhatsApp will show the bare link without a card: the address delivers ${what}, which has no title to show.`,
        evidence: [...evidence, ...(access.known ? [{ label: 'Seen', value: access.value.evidence }] : [])],
        fix: {
          steps:
            kind === 'empty'
              ? 'Make the server send the HTML of the page with its head to the user agent WhatsApp/2.23.20.0.'
              : 'Share a web page that describes the file and links to it, with its own og:title and og:image.',
        },
      })
    }
    if (kind === 'blocked') {
      return unknown({
        title: 'A protection answered instead of the page',
        summary: `The address answers with status ${status}, but what came is a block page, so we cannot say that the page itself answers.`,
        evidence,
      })
    }
    const coding = codingNotOffered(page.value.headers)
    if (coding !== null) {
      return warn({
        title: `The page comes compressed as ${coding}, which WhatsApp did not ask for`,
        summary: `The address answers with status ${status}, but packed in a way that the phone did not offer to unpack. It asks for gzip only; a phone that cannot read ${coding} finds no tags and shows the bare link.`,
        detail: `The request said Accept-Encoding: gzip, the answer says Content-Encoding: ${coding}. We unpacked it to look at the tags. What each phone does with it has not been observed.`,
        evidence: [
          { label: 'Asked for', value: 'Accept-Encoding: gzip' },
          { label: 'Answered', value: `Content-Encoding: ${coding}` },
          ...evidence,
        ],
        fix: {
          steps:
            'Make the server or the CDN honour Accept-Encoding and send gzip or nothing when gzip is all that is asked for. A cache in front of it must tell the variants apart.',
          code: 'Vary: Accept-Encoding',
          language: 'http',
        },
      })
    }
    return pass({
      title: 'The page answers',
      summary: `The address answers with status ${status}; WhatsApp accepts 200 to 299.`,
      evidence,
    })
  },
})

/** The phone's own system decides which versions it takes. */
const AN_OLD_PHONE =
  'Current browsers refuse TLS before 1.2, as we do; a phone whose system is old enough may still accept it.'

function stepsFor(code: FailureCode): string {
  if (code === 'dns-not-found')
    return 'Check the spelling of the host name, and its DNS records with and without www.'
  if (isTlsFailure(code)) return `${tlsSteps(code)} Then check the link again.`
  if (code.includes('redirect'))
    return 'Send the link to its final address with one redirect whose Location is an absolute https address.'
  if (code.includes('timed-out'))
    return 'Find out why the server does not answer within 10 s: a cold start, an overloaded database, or a firewall that drops the request silently.'
  if (code === 'not-html') return 'Share a web page that describes the file and links to it.'
  if (code === 'empty-page')
    return 'Make the server send the page’s HTML, head included, in its first answer.'
  return 'Check that the server runs, listens on this port and lets requests from phones through; then check the link again.'
}

function stepsForStatus(status: number): string {
  if (status === 401 || status === 407)
    return 'Serve this page, or a public page about it, without asking for a password.'
  if (status === 403 || status === 406 || status === 429)
    return 'Let requests through whose user agent starts with WhatsApp/; the finding on blocking says what was seen.'
  if (status === 404 || status === 410)
    return 'Correct the link, or redirect this address to the page that replaces it with a 301.'
  if (status >= 500)
    return 'Repair the server’s fault: its log names the exception at the time of this request.'
  if (status >= 300 && status < 400)
    return 'The redirect has no Location that can be followed: send an absolute https address.'
  return 'Make the server answer this address with status 200 and the page’s HTML.'
}
