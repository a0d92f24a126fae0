/** The words of the check on whether there is a page at all. */
import type { pageReachable as check } from '../../../../judge/checks/page/page-reachable'
import { checkWords } from '../../../typed'

export const pageReachable = checkWords<typeof check>()({
  name: 'Page responds',
  marketer:
    'The link must open a page. If the address is wrong, gone or out of order, WhatsApp shows the bare link.',
  developer:
    'The final response after redirects must have a status from 200 to 299, over a TLS connection whose chain, dates and name a phone accepts, and its body must be HTML with a head.',
  howToFix: [
    'Open the link in a private browser window on a phone that uses mobile data. If it fails there too, the address or the server is at fault, not WhatsApp.',
    '404 or 410: correct the link, or redirect the old address to the new one with a 301. WordPress: save the permalinks once more. Shopify: Online Store → Navigation → URL redirects.',
    '5xx: read the server’s own log at the time of the request. Many sites respond to an unknown user agent with an exception; repeat the request with curl and the user agent WhatsApp/2.23.20.0.',
    'Host not found: check the DNS records (A, AAAA or CNAME) of exactly this name, with and without www.',
    'Certificate: renew it, include every host name, and serve the full chain. nginx: ssl_certificate must point to fullchain.pem, not cert.pem. Desktop browsers repair a missing intermediate by themselves; phones do not.',
    'Compression: respond with gzip, or with none, when the request offers only gzip, as WhatsApp’s does; send Vary: Accept-Encoding so that caches keep the variants apart.',
    'A file such as a PDF has no title to show. Share a page that describes the file and links to it.',
  ],
  outcomes: {
    'not-known': { title: 'Could not tell whether the page responds', summary: '{because}' },
    'could-not-look': { title: '{problem}', summary: '{because}' },
    failure: {
      title: '{problem}',
      summary: '{app} will show the bare link without a card. {because}',
      detail:
        'Failure {failure}{reason, select, none {} other {: {reason}}}. The phone makes the same request and fails in the same way.',
    },
    'outdated-tls': {
      title: '{problem}',
      summary: '{app} will show the bare link without a card. {because}',
      detail:
        'Failure {failure}{reason, select, none {} other {: {reason}}}. Current browsers refuse TLS before 1.2, as we do; a phone whose system is old enough may still accept it.',
    },
    refused: {
      title: 'We were refused, so we cannot tell whether the page responds',
      summary:
        'Every visitor we sent was refused (status {status}). A phone somewhere else may get the page.',
    },
    'error-status': {
      title: 'The page responds with status {status}',
      summary:
        '{app} will show the bare link without a card: it accepts only a status from 200 to 299, and this one is {status}.',
      detail: 'The final response of {url} to the user agent {userAgent} had status {status}.',
    },
    'client-refused': {
      title: '{check}: the server is there, and turns {app} away',
      summary: 'A browser gets the page at the same address; see whether {app} is blocked.',
    },
    'asks-for-login': {
      title: '{check}: it asks for a login first',
      summary: 'The address responds with status {status}; see whether the page is public.',
    },
    'no-secure-connection': {
      title: '{check}: there is no secure connection to it',
      summary: '{because} See HTTPS.',
    },
    maintenance: {
      title: 'The site is closed for maintenance',
      summary:
        '{app} will show the bare link without a card: the server responds with status {status} and asks to come back in {minutes, plural, one {# minute} other {# minutes}}. A page that opens soon, or that is being worked on, answers so.',
    },
    'maintenance-until': {
      title: 'The site is closed for maintenance',
      summary:
        '{app} will show the bare link without a card: the server responds with status {status} and asks to come back on {date}.',
    },
    'cached-error': {
      title: 'A cache keeps an old error, and the page itself responds',
      summary:
        '{app} will show the bare link without a card: it gets status {status} out of a cache. With a parameter that no cache knows, the server sends the page.',
    },
    'other-slash': {
      title: 'The page opens only with the slash at the end of the address added or removed',
      summary:
        '{app} will show the bare link without a card: this address responds with status {status}, and {url} with the page.',
    },
    'application-under-404': {
      title: 'The page is there, but its status says that it is not',
      summary:
        '{app} will show the bare link without a card: the server sends the application with status {status}. A browser runs it all the same, and a link preview stops at the status.',
    },
    'block-page': {
      title: 'A block page came instead of the page',
      summary:
        'The address responds with status {status}, but what came is a block page of a protection, so we cannot say whether the page itself responds.',
    },
    empty: {
      title: 'The page is empty',
      summary:
        '{app} will show the bare link without a card: the response has no content to read a title from.',
    },
    'not-a-page': {
      title: 'There is no web page at this address',
      summary:
        '{app} will show the bare link without a card: the address delivers {contentType}, which has no title to show.',
    },
    'not-a-page-untyped': {
      title: 'There is no web page at this address',
      summary:
        '{app} will show the bare link without a card: the address delivers a body without a content type, and it has no title to show.',
    },
    'packed-unsaid': {
      title: 'The page is compressed as {coding}, and the response does not say so',
      summary:
        '{app} will show the bare link without a card: it takes the compressed bytes for text. Your tags are there: unpacked, the page has {keys}. What must change is the header, not the page.',
    },
    'packed-unsaid-without-tags': {
      title: 'The page is compressed as {coding}, and the response does not say so',
      summary:
        '{app} will show the bare link without a card: it takes the compressed bytes for text. Unpacked, the page has no Open Graph tags either.',
    },
    'coding-not-offered': {
      title: 'The page is compressed as {coding}, which {app} did not ask for',
      summary:
        'A phone that cannot read {coding} finds no tags and shows the bare link. {app} asks for {offered} only; the page responds with status {status}, compressed in a way the phone did not offer to unpack.',
      detail:
        'The request said Accept-Encoding: {accepted}; the response says Content-Encoding: {coding}. We unpacked it to look at the tags. What each phone does with it has not been observed.',
    },
    responds: {
      title: 'The page responds',
      summary: 'The address responds with status {status}; {app} accepts 200 to 299.',
    },
  },
  fixes: {
    'check-host-name': 'Check the spelling of the host name, and its DNS records with and without www.',
    'repair-tls': '{steps} Then check the link again.',
    'redirect-once':
      'Send the link to its final address with one redirect whose Location is an absolute https address.',
    'find-the-delay':
      'Find out why the server does not respond in time: a cold start, an overloaded database, or a firewall that drops the request silently.',
    'clear-cache':
      'Clear this address in every cache before the page (the CDN, the host’s cache, a caching plugin), then check the link again. If the old copy comes back, a rule keeps a copy of its own for each user agent, or for too long.',
    'say-the-coding':
      'Make Content-Encoding and the bytes agree: send the header with compressed pages, and leave it out with plain ones. Look at what compresses twice or not at all: the application, the web server, the cache.',
    'share-a-page':
      'Share a web page that describes the file and links to it, with its own og:title and og:image.',
    'send-html':
      'Make the server send the page’s HTML, head included, in its first response, also to user agents that begin with {app}/.',
    'let-phones-through':
      'Check that the server runs, listens on this port and lets requests from phones through; then check the link again.',
    'open-first':
      'Send the link once the site is open again. A landing page that is meant to be shared answers with status 200 in place of {status}: most maintenance plugins have a “coming soon” mode that does. Search engines then take it for the page itself.',
    'share-other-slash': 'Share this address, or let the other one redirect to it with a 301:',
    'send-application-with-200':
      'Let the server answer addresses of the application with index.html and status 200{through, select, nginx {: try_files $uri /index.html; in place of error_page 404 /index.html} Apache {: FallbackResource /index.html in place of ErrorDocument 404} other {, not with a page for errors: a rewrite, not a 404 document}}. Addresses that nothing knows keep their 404.',
    'let-client-through':
      'Let requests through whose user agent starts with {app}/; the finding on blocking says what was seen.',
    'correct-the-link': 'Correct the link, or redirect this address to the page that replaces it with a 301.',
    'repair-the-server':
      'Repair the server’s fault: its log names the exception at the time of this request.',
    'send-location': 'The redirect has no Location that can be followed: send an absolute https address.',
    'respond-with-200': 'Make the server respond to this address with status 200 and the page’s HTML.',
    'honour-accept-encoding':
      'Make the server or the CDN honour Accept-Encoding and send gzip or nothing when gzip is all that is asked for. A cache in front of it must tell the variants apart.',
  },
})
