/** Is the page served over https, from the link to the last hop? */
import type { Evidence } from '../../../vocabulary/evidence'
import { failureClause, failureTitle } from '../../../vocabulary/failure-message'
import { isTlsFailure } from '../../../vocabulary/failures'
import type { Failure, HopFact, Known, PageFact, RequestFact } from '../../../vocabulary/facts'
import { listOf, type Message, phrase } from '../../../vocabulary/message'
import { type Audience, defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { hopEvidence } from '../../page/hop-evidence'
import { tlsSteps } from '../../page/tls-steps'

export const pageHttps = defineCheck({
  id: 'page-https',
  group: 'page',
  weight: 9,
  needs: ['request', 'published'],
  orMissing: ['page'],
  witnesses: ['httpsPage', 'tlsValid'],
  run({ request, page }, audience) {
    if (request.scheme === 'http') return httpLink(request, page, audience)
    if (!page.known) return noPage(request, page)
    const { hops, finalUrl } = page.value
    const evidence = hopEvidence(hops)
    if (finalUrl.startsWith('http:')) {
      const url = withHttps(finalUrl)
      return fail(
        'ends-on-http',
        { url: finalUrl },
        {
          evidence,
          fix: fix('redirect-to-https', { url }, { language: 'text', code: url }),
        },
      )
    }
    const plain = hops.find((hop) => !isSecure(hop))
    if (plain)
      return warn('redirect-through-http', {}, { evidence, fix: fix('skip-http-hop', { url: plain.url }) })
    return pass('https', {}, { evidence: [linkEvidence(request)] })
  },
})

function httpLink(request: RequestFact, page: Known<PageFact>, { client }: Audience) {
  const failure = page.known ? page.value.upgradeFailure : page.failure
  const url = withHttps(request.url)
  const rest = {
    evidence: [linkEvidence(request), ...(page.known ? hopEvidence(page.value.hops) : [])],
    fix: fix('share-https', { url }, { language: 'text', code: url }),
  }
  const named = { client: client.name }
  // An address that was seen to fail is not one to share.
  const serve = fix('serve-https', { host: request.displayHost, url })
  if (failure)
    return fail(
      'http-and-https-fails',
      { ...named, because: failureClause(failure.code) },
      { ...rest, fix: serve, noCard: true },
    )
  return page.known && page.value.upgradedToHttps
    ? fail('http-though-https-works', named, { ...rest, disputed: ['httpsPage'] })
    : fail('http-and-no-https', named, { ...rest, fix: serve, noCard: true })
}

function noPage(request: RequestFact, { because, failure }: Exclude<Known<PageFact>, { known: true }>) {
  const evidence = [linkEvidence(request)]
  if (failure && isTlsFailure(failure.code)) {
    const { code, detail } = failure
    // A redirect may have led to another host, and a link may name a port.
    const { hostname, port } = new URL(failure.url ?? request.url)
    const command = `openssl s_client -connect ${hostname}:${port || '443'} -servername ${hostname} -showcerts </dev/null`
    return fail(
      'tls-failure',
      {
        problem: failureTitle(code),
        because,
        reason: detail ?? code,
        seen: failure.certificate ? 'yes' : 'no',
        shown: shownBy(failure),
      },
      {
        noCard: true,
        evidence: [...evidence, ...certificateEvidence(failure)],
        fix: fix('show-certificate', { steps: tlsSteps(code) }, { language: 'shell', code: command }),
      },
    )
  }
  const hops = failure?.hops ?? []
  return hops.length > 0 && hops.every(isSecure)
    ? pass('https-throughout', {}, { evidence: hopEvidence(hops) })
    : unknown('not-known', { because }, { evidence })
}

/** A sentence on the certificate. */
const shownBy = ({ certificate }: Failure): Message | '' =>
  certificate
    ? phrase('evidence.certificate-shown', {
        names: listOf(certificate.names.slice(0, 3)),
        issuer: certificate.issuer,
        until: { date: certificate.until },
      })
    : ''

function certificateEvidence({ certificate }: Failure): Evidence[] {
  if (!certificate) return []
  const { names, issuer, from, until, alone } = certificate
  return [
    { label: phrase('evidence.certificate-names', {}), value: names.join(', ') },
    { label: phrase('evidence.certificate-issuer', {}), value: issuer },
    { label: phrase('evidence.certificate-from', {}), value: from.replace('.000Z', 'Z') },
    { label: phrase('evidence.certificate-until', {}), value: until.replace('.000Z', 'Z') },
    ...(alone
      ? [{ label: phrase('evidence.certificate-sent-with', {}), value: phrase('evidence.none', {}) }]
      : []),
  ]
}

const linkEvidence = ({ url }: RequestFact): Evidence => ({ label: phrase('evidence.link', {}), value: url })

const withHttps = (url: string): string => url.replace(/^http:/, 'https:')

const isSecure = ({ url, location }: HopFact): boolean =>
  url.startsWith('https:') && location?.startsWith('http:') !== true
