/** The words of the check on whether anybody may load the image. */
import type { imagePublic as check } from '../../../../judge/checks/image/image-public'
import { checkWords } from '../../../typed'

const REFUSED = 'The card has no picture: the server refuses it to {app} with status {status}.'

export const imagePublic = checkWords<typeof check>()({
  name: 'Image public',
  marketer: 'Anybody must be able to load the picture, without logging in.',
  developer:
    'The image is requested without cookies, without a Referer and with the user agent of WhatsApp. 401, 403, hot-link protection, bot filters and private networks end the image step.',
  howToFix: [
    'Put the picture where the public may read it: a public bucket, the public folder of the site, a CDN without access rules.',
    'Hot-link protection (Cloudflare Scrape Shield, cPanel, nginx valid_referers): allow requests without a Referer, or exempt the preview pictures.',
    'Bot protection: allow user agents that begin with WhatsApp/ for image paths. Addresses cannot be allow-listed, because the requests come from people’s phones.',
    'S3 and similar stores also respond with 403 when the object does not exist.',
  ],
  outcomes: {
    'own-machine': {
      title: 'The image address points to a developer’s own machine',
      summary:
        'The card has no picture: {host} means “this computer”, and on a phone nothing responds there.',
      detail: 'The page was built with a development address: the public address of the site is not set.',
    },
    'private-network': {
      title: 'The image is in a private network',
      summary: 'The card has no picture: phones outside that network cannot load it from {host}.',
      detail:
        'Applications behind a proxy write such addresses when they take the inner host for their own: the public address of the site is not set, or X-Forwarded-Host is ignored.',
    },
    'no-address': {
      title: '{check}: does not apply',
      summary: 'The image address is not complete, so nobody can ask for it.',
    },
    'no-response': {
      title: '{check}: could not tell',
      summary: 'Nothing came from the image address that says who may see it. {because}',
    },
    'not-fetched': { title: '{check}: could not tell', summary: 'The image was not fetched.' },
    refused: {
      title: 'The image is not public',
      summary: REFUSED,
      detail:
        'No Referer and no cookie was sent, and the user agent was that of {app}: the usual causes are hot-link protection, a bot filter or a private bucket.',
    },
    'refused-with-challenge': {
      title: 'The image is not public',
      summary: REFUSED,
      detail: 'WWW-Authenticate: {challenge}',
    },
    'withheld-by-law': {
      title: 'The image is not public',
      summary: REFUSED,
      detail: 'The server withholds the image for legal reasons, often by country.',
    },
    login: {
      title: 'The image asks for a login',
      summary: 'The card has no picture: the request for the image is sent to a login page.',
    },
    'error-status': {
      title: '{check}: could not tell',
      summary: 'The address responds with status {status}, which says nothing about who may see the image.',
    },
    public: {
      title: 'The image is public',
      summary: 'It loads without a login, a cookie or a referrer.',
    },
  },
  fixes: {
    'name-public-address':
      'Name an address in {rule} that everybody can open. If the picture is part of this site, set the site’s public address ({origin}) where addresses are built: in Next.js metadataBase, elsewhere the base or site URL.',
    'take-out-of-login':
      'Take the preview picture out of the protected area; nothing that needs a login can be seen.',
    'open-without-password': 'Make {url} readable without a password.',
    'allow-path': 'Allow requests for {path} without a Referer and from the user agent of {app}. In nginx:',
  },
})
