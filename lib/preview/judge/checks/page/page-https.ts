/** Is the page served over https, from the link to the last hop? */
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import { FAILURE_BLAME, isTlsFailure } from '../../../vocabulary/failure-blame'
import { hopEvidence } from '../../page/hop-evidence'
import { tlsSteps } from '../../page/tls-steps'
import type { HopFact } from '../../../vocabulary/facts'

export const pageHttps = defineCheck({
  id: 'page-https',
  group: 'page',
  needs: ['request'],
  orMissing: ['page'],
  witnesses: ['httpsPage', 'tlsValid'],
  words: {
    name: 'HTTPS',
    marketer:
      'The link must start with https://. For plain http:// pages WhatsApp makes no card, or asks for the secure page instead.',
    developer:
      'Published guidance: no preview for http:// pages. Android since late 2023 rewrites http:// to https:// for the page, its redirects and its image, so a host without a valid certificate gives no card.',
    howToFix: [
      'Share the https:// address, and redirect http:// to https:// with one permanent redirect.',
      'nginx: server { listen 80; return 301 https://$host$request_uri; }. A free certificate comes from Let’s Encrypt with certbot or acme.sh.',
      'Cloudflare: SSL/TLS → Full (strict), and Edge Certificates → Always Use HTTPS.',
      'WordPress: set both addresses under Settings → General to https://, then search and replace http:// in the content. Shopify: Settings → Domains shows whether the certificate is ready.',
      'Next.js, Vercel and Netlify serve https by default; check that canonical and og:url are written with https:// too.',
    ],
  },
  run({ request, page }) {
    const address = { label: 'Link', value: request.url }
    const httpsUrl = request.url.replace(/^http:/, 'https:')
    if (request.scheme === 'http') {
      const failure = page.known ? page.value.upgradeFailure : page.failure
      const upgraded = page.known && page.value.upgradedToHttps && !failure
      return fail({
        ...(upgraded ? {} : { noCard: true }),
        title: upgraded ? 'The link is http, although https works' : 'The link is http',
        summary: upgraded
          ? 'Recent Android phones ask for https:// by themselves and show a card; other clients may show the bare link. Share the https:// address.'
          : `WhatsApp will show the bare link: it asks for https:// instead, and ${
              failure
                ? `that did not work (${FAILURE_BLAME[failure.code].title.toLowerCase()})`
                : 'no secure page was seen'
            }.`,
        detail:
          'http:// is rewritten to https:// by Android since late 2023; older clients and the published guide refuse http://.',
        evidence: [address, ...(page.known ? hopEvidence(page.value.hops) : [])],
        fix: { steps: `Share ${httpsUrl} and redirect http:// to it.`, code: httpsUrl, language: 'text' },
      })
    }
    if (!page.known) {
      if (page.failure && isTlsFailure(page.failure.code)) {
        return fail({
          noCard: true,
          title: FAILURE_BLAME[page.failure.code].title,
          summary: `WhatsApp will show the bare link: a phone gets no secure connection to it. ${page.because}`,
          detail: page.failure.detail ?? page.failure.code,
          evidence: [address],
          fix: {
            steps: tlsSteps(page.failure.code),
            code: `openssl s_client -connect ${request.host}:443 -servername ${request.host} </dev/null`,
            language: 'shell',
          },
        })
      }
      const hops = page.failure?.hops ?? []
      if (hops.length > 0 && hops.every(isSecure)) {
        return pass({
          title: 'The link is https',
          summary: 'What answered was https throughout; what came back is the subject of another finding.',
          evidence: hopEvidence(hops),
        })
      }
      return unknown({
        title: 'Could not tell whether https works',
        summary: page.because,
        evidence: [address],
      })
    }
    const { hops, finalUrl } = page.value
    const evidence = hopEvidence(hops)
    if (finalUrl.startsWith('http:')) {
      return fail({
        title: 'The link ends on an http page',
        summary: `The link starts secure, but is redirected to ${finalUrl}. Clients that do not ask for https:// by themselves show the bare link.`,
        evidence,
        fix: {
          steps: `Redirect to ${finalUrl.replace(/^http:/, 'https:')} instead.`,
          code: finalUrl.replace(/^http:/, 'https:'),
          language: 'text',
        },
      })
    }
    const plain = hops.find((hop) => !isSecure(hop))
    if (plain) {
      return warn({
        title: 'One redirect leads through http',
        summary:
          'The page itself is secure, but a redirect on the way points to http://. Older clients stop there.',
        evidence,
        fix: { steps: `Let ${plain.url} redirect to the https address directly.` },
      })
    }
    return pass({
      title: 'The page is https',
      summary: 'The link and every redirect are https.',
      evidence: [address],
    })
  },
})

const isSecure = ({ url, location }: HopFact): boolean =>
  url.startsWith('https:') && location?.startsWith('http:') !== true
