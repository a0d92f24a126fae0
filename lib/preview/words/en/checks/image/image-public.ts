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
        'The card has no picture: {host} means “this computer”, and on a phone nothing responds there. The page was built with a development address in place of {origin}.',
      detail:
        'The public address of the site is not set where addresses are built: metadataBase in Next.js, site in Astro, baseURL in Hugo, APP_URL in Laravel.',
    },
    'private-network': {
      title: 'The image is in a private network',
      summary:
        'The card has no picture: phones outside that network cannot load it from {host}. The page itself is at {origin}.',
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
        'No Referer and no cookie was sent, and the user agent was that of {app}. Nothing in the response says what refused it.',
    },
    'refused-by-protection': {
      title: '{by} keeps the image from {app}',
      summary:
        'The card has no picture: {by} responds to {app} with status {status} in its place. The page itself is let through, the address of the image is not.',
    },
    'refused-by-store': {
      title: 'The image is not public in its store',
      summary:
        'The card has no picture: {store, select, s3 {Amazon S3} gcs {Google Cloud Storage} azure {Azure Blob Storage} r2 {Cloudflare R2} other {the store of files}} refuses it with status {status}. The file is private there, or it does not exist.',
      detail: 'Stores respond so to a file that is missing, too, when the list of files is not public.',
    },
    'signature-refused': {
      title: 'The signature of the image address has expired',
      summary:
        'The card has no picture: the address that the request ends at carries {parameters}, and the server refuses it with status {status}. Such addresses work for a while only.',
    },
    'refused-without-referer': {
      title: 'Hot-link protection keeps the image from {app}',
      summary:
        'The card has no picture: the server refuses it with status {status}, and sends it as soon as the request names your page as its Referer. {app} sends none.',
    },
    'refused-by-agent': {
      title: 'The image is kept from {app}',
      summary:
        'The card has no picture: the server refuses it with status {status}, and sends it as soon as the same request calls itself a browser.',
    },
    'address-refused': {
      title:
        'The image address is {fault, select, twice {encoded twice} signs {one that the server does not know in full} two {two addresses in one} other {broken by blanks}}',
      summary:
        'The card has no picture: the server refuses the address as it is written with status {status}, and the picture is at {fault, select, twice {the address that is decoded once} other {another form of it}}.',
      detail:
        'Encode an address once, where it is put together; a second encoding turns each % into %25 and each & into &amp;amp;.',
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
      'Name an address in {rule} that everybody can open. If the picture is part of this site, set the site’s public address ({origin}) where addresses are built: in Next.js metadataBase, elsewhere the base or site URL. The tag must read:',
    'take-out-of-login':
      'Take the preview picture out of the protected area; nothing that needs a login can be seen.',
    'open-without-password': 'Make {url} readable without a password.',
    'allow-path':
      'Let requests for {path} in that come from {app}, without a Referer and without a cookie. Look from the outside in: CDN, firewall, plugins, the web server’s own rules.',
    'allow-without-referer':
      'Let requests for {path} without a Referer in{server, select, Cloudflare {: in Cloudflare leave this path out of Hotlink Protection with a configuration rule} nginx {: give it a location of its own, without valid_referers} Apache {: put this condition, which leaves it out, before the rule that refuses} LiteSpeed {: put this condition, which leaves it out, before the rule that refuses} other {: look for hot-link protection in the CDN, the hosting panel and the web server}}.',
    'name-permanent-address':
      'Put the picture where it is public for good, and name an address without {parameters}.',
    'open-object':
      'Make {path} readable for everybody, and only that{store, select, s3 {: add this statement to the policy of the bucket, and leave the rest of the bucket closed. Block Public Access must allow bucket policies} gcs {. Where access is uniform, use a bucket for public pictures} azure {: move it to a container for public pictures, whose public access is “Blob”: that opens every file in it} r2 {: connect a domain to the bucket, or serve this path through a Worker} other {}}. Check first that the file is there:',
  },
})
