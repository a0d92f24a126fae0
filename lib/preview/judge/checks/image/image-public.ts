/** May anybody load the image, without a login, a cookie or a referrer? */
import type { ImageFact } from '../../../vocabulary/facts'
import { attemptOf } from '../../image/find-attempt'
import { defineCheck, fail, notApplicable, pass, unknown, type Evidence } from '../../check'
import { hopEvidence } from '../../page/hop-evidence'
import { isLoaded, isRefused } from '../../image/not-loaded'

const LOGIN_PATH =
  /\/(?:login|log-in|signin|sign-in|sso|auth|oauth2?|wp-login\.php|account\/login)(?:[/?#]|$)/i

export const imagePublic = defineCheck({
  id: 'image-public',
  group: 'image',
  needs: ['candidate', 'attempts'],
  witnesses: ['imagePublic', 'noCookies'],
  words: {
    name: 'Image public',
    marketer: 'Anybody must be able to load the picture, without logging in.',
    developer:
      'The image is asked for without cookies, without a Referer and with the user agent of WhatsApp. 401, 403, hot-link protection, bot filters and private networks end the image step.',
    howToFix: [
      'Put the picture where the public may read it: a public bucket, the public folder of the site, a CDN without access rules.',
      'Hot-link protection (Cloudflare Scrape Shield, cPanel, nginx valid_referers): allow requests without a Referer, or leave the preview pictures out of it.',
      'Bot protection: allow user agents that begin with WhatsApp/ for image paths. Addresses cannot be allow-listed, because the requests come from people’s phones.',
      'S3 and similar stores: a 403 is also the answer for an object that does not exist.',
    ],
  },
  run({ candidate, attempts }) {
    const { image, failure } = attemptOf(attempts, candidate) ?? { image: null, failure: null }
    const address: Evidence = { label: candidate.rule, value: candidate.value }
    if (!image) {
      if (failure?.code === 'blocked-address') {
        return fail({
          title: 'The image lies in a private network',
          summary: 'Phones outside that network cannot load it, so the card has no picture.',
          evidence: [address],
          fix: { steps: `Move the picture to a public server and name that address in ${candidate.rule}.` },
        })
      }
      return candidate.url === null
        ? notApplicable({
            title: 'Image public: does not apply',
            summary: 'The image address is not complete, so nobody can ask for it.',
            evidence: [address],
          })
        : unknown({
            title: 'Image public: could not tell',
            summary: 'The image address gave no answer.',
            evidence: [address],
          })
    }
    const evidence = [address, ...hopEvidence(image.hops)]
    if (isRefused(image)) {
      return fail({
        title: 'The image is not public',
        summary: `The card has no picture: the server refuses it to WhatsApp with status ${image.status}.`,
        detail: refusalDetail(image),
        evidence,
        fix: refusalFix(image),
      })
    }
    const login = loginHop(image)
    if (login) {
      return fail({
        title: 'The image asks for a login',
        summary: 'The card has no picture: the request for the image is sent to a login page.',
        evidence: [...evidence, { label: 'Login page', value: login }],
        fix: {
          steps:
            'Take the preview picture out of the protected area; everything behind a login stays unseen.',
        },
      })
    }
    if (!isLoaded(image)) {
      return unknown({
        title: 'Image public: could not tell',
        summary: `The address answers with status ${image.status}, which says nothing about who may see the image.`,
        evidence,
      })
    }
    return pass({
      title: 'The image is public',
      summary: 'It loads without a login, a cookie or a referrer.',
      evidence,
    })
  },
})

function refusalDetail({ status, headers }: ImageFact): string {
  const challenge = headers.find(({ name }) => name === 'www-authenticate')
  if (challenge) return `WWW-Authenticate: ${challenge.value}`
  if (status === 451) return 'The server withholds the image for legal reasons, often by country.'
  return 'No Referer and no cookie was sent, and the user agent was WhatsApp’s: the usual causes are hot-link protection, a bot filter or a private bucket.'
}

function refusalFix({ status, finalUrl }: ImageFact) {
  if (status === 401) return { steps: `Make ${finalUrl} readable without a password.` }
  return {
    steps: `Allow requests for ${new URL(finalUrl).pathname} without a Referer and from WhatsApp’s user agent. In nginx:`,
    code: 'valid_referers none blocked server_names;\nif ($invalid_referer) { return 403; }',
    language: 'nginx' as const,
  }
}

/** The address of the login page the request was led to; null when there was none. */
function loginHop({ hops, finalUrl, format }: ImageFact): string | null {
  if (hops.length < 2 || format !== null) return null
  const path = URL.canParse(finalUrl) ? new URL(finalUrl).pathname : ''
  return LOGIN_PATH.test(path) ? finalUrl : null
}
