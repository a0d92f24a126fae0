/** Every failure of the world in plain words: what happened, what to do about it, and the mechanism for developers. */
import type { Failure, FailureCode } from '../vocabulary/facts'
import { whatsappFailsToo } from '../vocabulary/failure-phrase'

export interface FailureWords {
  /** One sentence that names the cause. */
  sentence: string
  /** What to do. */
  advice: string
  /** The mechanism, for developers. */
  developer: string
  /** True when a phone that opens the same address fails in the same way. */
  whatsappFailsToo: boolean
}

type Words = Omit<FailureWords, 'whatsappFailsToo'>

/** `$host` stands for the host that failed, `$detail` for what was found. */
const WORDS = {
  'url-invalid': {
    sentence: 'This does not read as a web address.',
    advice: 'Paste the whole link as it stands in the address bar of the browser.',
    developer: 'The WHATWG URL parser refuses the input.',
  },
  'url-too-long': {
    sentence: 'This address is too long to be a link that people send.',
    advice: 'Shorten the link: leave out tracking parameters, or use the canonical address of the page.',
    developer: 'The input is longer than the length that is accepted here.',
  },
  'url-several': {
    sentence: 'There are several links in this text: $detail.',
    advice: 'Paste the one that you want to check.',
    developer: 'A text is read only when it holds one address; WhatsApp makes a card of the first.',
  },
  'scheme-unsupported': {
    sentence: 'Only links that begin with http:// or https:// have a preview.',
    advice: 'Paste the address of a web page, not of a mailbox, a file or an app.',
    developer: 'The scheme of the address is neither http: nor https:.',
  },
  'url-has-credentials': {
    sentence: 'This address carries a user name or a password, so it was not opened.',
    advice: 'Remove the part before the @ sign. A page that needs it cannot have a preview anyway.',
    developer: 'Userinfo in the authority part is refused, in the input as in every redirect.',
  },
  'host-invalid': {
    sentence: 'The host name in this address is not written in a valid way.',
    advice: 'Check the spelling of the domain.',
    developer: 'The host does not survive IDNA processing, or is no host name at all.',
  },
  'port-blocked': {
    sentence: 'This address uses a port that web pages do not use, so it was not opened.',
    advice: 'Serve the page on the usual port of https:// and leave the port out of the link.',
    developer:
      'Only the ports 80, 443, 8080 and 8443 are opened, so that nobody reaches other services through this site.',
  },
  'blocked-address': {
    sentence: '$host leads into a private network, so it was not opened.',
    advice: 'Put the page on a public server: people who receive the link could not open it either.',
    developer:
      'The host resolves to an address outside the public internet (loopback, private, link-local, reserved), checked before every connection and on every redirect.',
  },
  'dns-not-found': {
    sentence: '$host does not exist: the name servers know no such host.',
    advice:
      'Check the spelling. For a new domain, check its DNS records; they can take some hours to spread.',
    developer: 'NXDOMAIN, or neither an A nor an AAAA record.',
  },
  'dns-failed': {
    sentence: 'The name servers of $host gave no answer.',
    advice: 'Try again in a minute. If it stays so, the DNS of the domain needs repair.',
    developer: 'SERVFAIL, a refused query or a timeout while resolving the host.',
  },
  'connection-refused': {
    sentence: '$host refuses connections.',
    advice:
      'Check that the web server runs and that it listens on the port that the link names, 443 when it names none.',
    developer: 'The TCP connection was refused (RST on SYN).',
  },
  'connection-timed-out': {
    sentence: '$host did not accept a connection in time.',
    advice: 'Check that the server runs, and that no firewall drops visitors from abroad.',
    developer: 'No SYN-ACK within the connect timeout; the Android client waits 10 s.',
  },
  'connection-reset': {
    sentence: '$host broke the connection off.',
    advice: 'Try again. If it stays so, look for a firewall or a bot filter that cuts unknown visitors off.',
    developer: 'The connection was reset before the answer was complete.',
  },
  unreachable: {
    sentence: 'There is no way through the network to $host.',
    advice: 'Check the address records of the domain, IPv6 included.',
    developer: 'The network or the host is unreachable from here (ENETUNREACH, EHOSTUNREACH).',
  },
  'empty-response': {
    sentence: '$host closed the connection without an answer.',
    advice: 'Look into the log of the web server or of the proxy before it.',
    developer: 'The socket was closed before a status line arrived.',
  },
  'tls-invalid': {
    sentence: 'The certificate of $host is not trusted.',
    advice: 'Install a certificate of a public authority, together with its intermediate certificates.',
    developer:
      'The chain does not end at a trusted root: self-signed, unknown issuer or a missing intermediate.',
  },
  'tls-expired': {
    sentence: 'The certificate of $host has expired.',
    advice: 'Renew the certificate, and check why it was not renewed by itself.',
    developer: 'The notAfter date of a certificate in the chain lies in the past.',
  },
  'tls-not-yet-valid': {
    sentence: 'The certificate of $host is not valid yet.',
    advice: 'Check the date of the server, or wait until the certificate becomes valid.',
    developer: 'The notBefore date of a certificate in the chain lies in the future.',
  },
  'tls-name-mismatch': {
    sentence: 'The certificate of $host was issued for another host name.',
    advice: 'Issue a certificate that names exactly this host, with and without www. where both are used.',
    developer: 'No subjectAltName of the certificate matches the host.',
  },
  'tls-too-old': {
    sentence: '$host speaks only a version of TLS that is older than 1.2.',
    advice: 'Enable TLS 1.2 and TLS 1.3 on the server, or put it behind a proxy or CDN that speaks them.',
    developer:
      'The handshake ended over the protocol version: we offer TLS 1.2 and 1.3. TLS 1.0 and 1.1 are withdrawn (RFC 8996); only an old phone may still accept them.',
  },
  'tls-absent': {
    sentence: '$host answers without TLS where https:// is asked for.',
    advice:
      'Serve TLS on this port: usually the server sends plain HTTP there, because TLS is not switched on for it or a proxy passes the wrong port on.',
    developer:
      'The first bytes that came are no TLS record. In nginx the port needs “listen 443 ssl”, in Apache “SSLEngine on”.',
  },
  'tls-client-certificate': {
    sentence: '$host lets nobody in who has no certificate of their own.',
    advice: 'Serve the page, or a public page about it, without asking visitors for a certificate.',
    developer:
      'The server ended the handshake with the alert certificate_required (mutual TLS). A link preview has no client certificate to show.',
  },
  'tls-failed': {
    sentence: 'No encrypted connection to $host could be made.',
    advice: 'Check that the server offers TLS 1.2 or 1.3 on the port of the link.',
    developer:
      'The TLS handshake failed (cipher or alert). Servers that want a certificate of their visitors end a handshake of TLS 1.2 in this way too.',
  },
  'headers-timed-out': {
    sentence: '$host accepted the connection and then sent no answer in time.',
    advice: 'Make the page answer faster: cache it, or look for the slow query behind it.',
    developer: 'No response headers within the timeout; the Android client reads for 10 s at the most.',
  },
  'body-timed-out': {
    sentence: '$host stopped sending in the middle of the answer.',
    advice: 'Look into the server’s log for what stalls while the page is being written.',
    developer: 'The body stalled longer than the read timeout.',
  },
  'timed-out': {
    sentence: '$host took too long in all.',
    advice: 'Make the page answer faster; WhatsApp gives up after 10 seconds.',
    developer: 'The exchange, redirects included, went over the total time allowed.',
  },
  'headers-too-large': {
    sentence: 'The answer of $host begins with more headers than clients accept.',
    advice: 'Look for oversized cookies or security headers and cut them down.',
    developer: 'The response header block is larger than the parser’s limit.',
  },
  'protocol-error': {
    sentence: '$host sent an answer that is not valid HTTP.',
    advice: 'Check that the port serves a web site and that no proxy garbles its answers.',
    developer: 'The HTTP parser rejected the response.',
  },
  'encoding-broken': {
    sentence: 'The answer of $host is compressed, and the compressed data is damaged.',
    advice: 'Check the compression of the web server; often a page is compressed twice or cut short.',
    developer: 'Decompression failed: the body does not match its Content-Encoding.',
  },
  'encoding-unsupported': {
    sentence: 'The answer of $host is compressed in a way that was not asked for.',
    advice: 'Let the server honour Accept-Encoding: gzip is what every client reads.',
    developer: 'Content-Encoding names a coding that was not in Accept-Encoding, or too many of them.',
  },
  'too-many-redirects': {
    sentence: 'The link is redirected more than 20 times.',
    advice: 'Let the link lead straight to the page, or through one redirect.',
    developer: 'The redirect limit was reached; the Android client gives up after 20 as well.',
  },
  'redirect-loop': {
    sentence: 'The link is redirected in a circle and never reaches a page.',
    advice:
      'Check the redirect rules: often http/https or www rules undo each other, or a cookie is expected.',
    developer:
      'A hop leads back to an address that was already asked for with the same cookies. Within a chain, cookies go back to the host that set them; none is kept beyond it.',
  },
  'redirect-invalid': {
    sentence: 'The link is redirected to something that is not a web address.',
    advice: 'Correct the Location header of the redirect.',
    developer: 'A 3xx answer without Location, or with one that does not parse to an http(s) address.',
  },
  'not-html': {
    sentence: 'The link does not lead to a web page.',
    advice: 'Send a link to a page that describes the file; only pages have tags to make a card of.',
    developer: 'The body is not HTML.',
  },
  'empty-page': {
    sentence: 'The page is empty.',
    advice: 'Check what the server sends to visitors without cookies and JavaScript.',
    developer: 'The answer has no body.',
  },
  'image-undecodable': {
    sentence: 'The bytes at the image address are not a picture that can be decoded.',
    advice: 'Export the picture again as JPEG or PNG and upload it anew.',
    developer: 'No decoder accepts the bytes: damaged, cut short, or not a picture at all.',
  },
  busy: {
    sentence: 'Too many scans are under way at the moment.',
    advice: 'Try again in a minute.',
    developer: 'The limit of concurrent scans was reached; nothing was asked of the site.',
  },
  interrupted: {
    sentence: 'The scan was interrupted before it was finished.',
    advice: 'Start it again.',
    developer: 'The process ended, or the caller went away, while the scan was running.',
  },
  'fetch-failed': {
    sentence: 'The request to $host failed.',
    advice: 'Try again. If it stays so, check the web server and the network before it.',
    developer: 'A network failure without a more specific code.',
  },
} as const satisfies Record<FailureCode, Words>

/** The words for one failure, with its host filled in. */
export function failureWords({
  code,
  url,
  detail = null,
}: Pick<Failure, 'code' | 'url'> & { detail?: string | null }): FailureWords {
  const { sentence, advice, developer } = WORDS[code]
  const host = hostOf(url)
  const filled = sentence
    .replaceAll('$host', () => host ?? 'the server')
    .replaceAll('$detail', () => detail ?? 'more than one')
  return { sentence: upperFirst(filled, host), advice, developer, whatsappFailsToo: whatsappFailsToo(code) }
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname || null
}

/** A sentence may begin with a host name, which keeps its case. */
const upperFirst = (text: string, host: string | null): string =>
  host && text.startsWith(host) ? text : text.charAt(0).toUpperCase() + text.slice(1)
