/** Every failure of the world in words. */
import { phraseWords } from '../../typed'

export const failure = phraseWords<'failure'>()({
  'failure.url-invalid.title': 'This is not a web address',
  'failure.url-invalid.clause': 'this is not a web address',
  'failure.url-invalid.sentence': 'This does not read as a web address.',
  'failure.url-invalid.advice': 'Paste the whole link exactly as it is in the address bar of the browser.',
  'failure.url-invalid.developer': 'The WHATWG URL parser refuses the input.',

  'failure.url-too-long.title': 'The address is too long to check',
  'failure.url-too-long.clause': 'the address is too long',
  'failure.url-too-long.sentence': 'This address is too long to be a link that people send.',
  'failure.url-too-long.advice':
    'Shorten the link: leave out tracking parameters, or use the canonical address of the page.',
  'failure.url-too-long.developer': 'The input is longer than the length that is accepted here.',

  'failure.url-several.title': 'The text holds several links',
  'failure.url-several.clause': 'there are several links in the text',
  'failure.url-several.sentence': 'There are several links in this text: {links}.',
  'failure.url-several.advice': 'Paste the one that you want to check.',
  'failure.url-several.developer':
    'A text is read only when it holds one address; WhatsApp makes a card of the first.',

  'failure.scheme-unsupported.title': 'Only http and https addresses can be checked',
  'failure.scheme-unsupported.clause': 'the address does not begin with http:// or https://',
  'failure.scheme-unsupported.sentence': 'Only links that begin with http:// or https:// have a preview.',
  'failure.scheme-unsupported.advice': 'Paste the address of a web page, not of a mailbox, a file or an app.',
  'failure.scheme-unsupported.developer': 'The scheme of the address is neither http: nor https:.',

  'failure.url-has-credentials.title': 'The address carries a user name or a password',
  'failure.url-has-credentials.clause': 'the address carries a user name or a password',
  'failure.url-has-credentials.sentence':
    'This address carries a user name or a password, so it was not opened.',
  'failure.url-has-credentials.advice':
    'Remove the part before the @ sign. A page that needs it cannot have a preview anyway.',
  'failure.url-has-credentials.developer':
    'Userinfo in the authority part is refused, in the input as in every redirect.',

  'failure.host-invalid.title': 'The host name is not a valid one',
  'failure.host-invalid.clause': 'the host name is not written in a valid way',
  'failure.host-invalid.sentence': 'The host name in this address is not written in a valid way.',
  'failure.host-invalid.advice': 'Check the spelling of the domain.',
  'failure.host-invalid.developer': 'The host does not survive IDNA processing, or is no host name at all.',

  'failure.port-blocked.title': 'The port in the address is not one for web pages',
  'failure.port-blocked.clause': 'the port is not one for web pages',
  'failure.port-blocked.sentence':
    'This address uses a port that web pages do not use, so it was not opened.',
  'failure.port-blocked.advice':
    'Serve the page on the usual port of https:// and leave the port out of the link.',
  'failure.port-blocked.developer':
    'Only the ports 80, 443, 8080 and 8443 are opened, so that nobody reaches other services through this site.',

  'failure.blocked-address.title': 'The address leads into a private network, where we do not look',
  'failure.blocked-address.clause': 'the address belongs to a private network',
  'failure.blocked-address.sentence':
    '{host, select, none {The server} other {{host}}} leads into a private network, so it was not opened.',
  'failure.blocked-address.advice':
    'Put the page on a public server: people who receive the link could not open it either.',
  'failure.blocked-address.developer':
    'The host resolves to an address outside the public internet (loopback, private, link-local, reserved), checked before every connection and on every redirect.',

  'failure.dns-not-found.title': 'The host name does not exist',
  'failure.dns-not-found.clause': 'the host name does not exist',
  'failure.dns-not-found.sentence':
    '{host, select, none {The server} other {{host}}} does not exist: the name servers know no such host.',
  'failure.dns-not-found.advice':
    'Check the spelling. For a new domain, check its DNS records; they can take some hours to spread.',
  'failure.dns-not-found.developer': 'NXDOMAIN, or neither an A nor an AAAA record.',

  'failure.dns-failed.title': 'The host name could not be looked up just now',
  'failure.dns-failed.clause': 'the name servers did not respond',
  'failure.dns-failed.sentence':
    'The name servers of {host, select, none {the server} other {{host}}} did not respond.',
  'failure.dns-failed.advice': 'Try again in a minute. If it stays so, the DNS of the domain needs repair.',
  'failure.dns-failed.developer': 'SERVFAIL, a refused query or a timeout while resolving the host.',

  'failure.connection-refused.title': 'The server refuses connections',
  'failure.connection-refused.clause': 'the server refuses connections',
  'failure.connection-refused.sentence':
    '{host, select, none {The server} other {{host}}} refuses connections.',
  'failure.connection-refused.advice':
    'Check that the web server runs and that it listens on the port that the link names, 443 when it names none.',
  'failure.connection-refused.developer': 'The TCP connection was refused (RST on SYN).',

  'failure.connection-timed-out.title': 'The server does not pick up',
  'failure.connection-timed-out.clause': 'the server did not accept a connection in time',
  'failure.connection-timed-out.sentence':
    '{host, select, none {The server} other {{host}}} did not accept a connection in time.',
  'failure.connection-timed-out.advice':
    'Check that the server runs, and that no firewall drops visitors from abroad.',
  'failure.connection-timed-out.developer':
    'No SYN-ACK within the connect timeout; the Android client waits 10 s.',

  'failure.connection-reset.title': 'The server breaks the connection',
  'failure.connection-reset.clause': 'the server broke the connection off',
  'failure.connection-reset.sentence':
    '{host, select, none {The server} other {{host}}} broke the connection off.',
  'failure.connection-reset.advice':
    'Try again. If it stays so, look for a firewall or a bot filter that cuts unknown visitors off.',
  'failure.connection-reset.developer': 'The connection was reset before the response was complete.',

  'failure.unreachable.title': 'No network path leads to the server',
  'failure.unreachable.clause': 'there is no way through the network to the server',
  'failure.unreachable.sentence':
    'There is no way through the network to {host, select, none {the server} other {{host}}}.',
  'failure.unreachable.advice': 'Check the address records of the domain, IPv6 included.',
  'failure.unreachable.developer':
    'The network or the host is unreachable from here (ENETUNREACH, EHOSTUNREACH).',

  'failure.family-unreachable.title': 'This machine can’t reach the server',
  'failure.family-unreachable.clause':
    'the server can only be reached over an IP version that this machine does not have',
  'failure.family-unreachable.sentence':
    '{host, select, none {The server} other {{host}}} only has {family, select, IPv4 {IPv4} other {IPv6}} addresses, and this machine has no {family, select, IPv4 {IPv4} other {IPv6}}; phones mostly do.',
  'failure.family-unreachable.advice':
    'Run the scan on a machine that has it, or open the link on a phone: the page may well be fine.',
  'failure.family-unreachable.developer':
    'No address of the host is of a family that this machine has a route for (ENETUNREACH, EADDRNOTAVAIL or EAFNOSUPPORT from connect, or no global IPv6 address).',

  'failure.empty-response.title': 'The server closes the connection without a response',
  'failure.empty-response.clause': 'the server closed the connection without a response',
  'failure.empty-response.sentence':
    '{host, select, none {The server} other {{host}}} closed the connection without a response.',
  'failure.empty-response.advice': 'Look into the log of the web server or of the proxy before it.',
  'failure.empty-response.developer': 'The socket was closed before a status line arrived.',

  'failure.tls-invalid.title': 'The certificate is not trusted',
  'failure.tls-invalid.clause': 'the certificate is not trusted',
  'failure.tls-invalid.sentence':
    'The certificate of {host, select, none {the server} other {{host}}} is not trusted.',
  'failure.tls-invalid.advice':
    'Install a certificate of a public authority, together with its intermediate certificates.',
  'failure.tls-invalid.developer':
    'The chain does not end at a trusted root: self-signed, unknown issuer or a missing intermediate.',

  'failure.tls-expired.title': 'The certificate has expired',
  'failure.tls-expired.clause': 'the certificate has expired',
  'failure.tls-expired.sentence':
    'The certificate of {host, select, none {the server} other {{host}}} has expired.',
  'failure.tls-expired.advice': 'Renew the certificate, and check why it was not renewed by itself.',
  'failure.tls-expired.developer': 'The notAfter date of a certificate in the chain lies in the past.',

  'failure.tls-not-yet-valid.title': 'The certificate is not valid yet',
  'failure.tls-not-yet-valid.clause': 'the certificate is not valid yet',
  'failure.tls-not-yet-valid.sentence':
    'The certificate of {host, select, none {the server} other {{host}}} is not valid yet.',
  'failure.tls-not-yet-valid.advice':
    'Check the date of the server, or wait until the certificate becomes valid.',
  'failure.tls-not-yet-valid.developer':
    'The notBefore date of a certificate in the chain lies in the future.',

  'failure.tls-name-mismatch.title': 'The certificate belongs to another name',
  'failure.tls-name-mismatch.clause': 'the certificate belongs to another host name',
  'failure.tls-name-mismatch.sentence':
    'The certificate of {host, select, none {the server} other {{host}}} was issued for another host name.',
  'failure.tls-name-mismatch.advice':
    'Issue a certificate that names exactly this host, with and without www. where both are used.',
  'failure.tls-name-mismatch.developer': 'No subjectAltName of the certificate matches the host.',

  'failure.tls-too-old.title': 'The server speaks only an outdated TLS',
  'failure.tls-too-old.clause': 'the server speaks only an outdated TLS',
  'failure.tls-too-old.sentence':
    '{host, select, none {The server} other {{host}}} speaks only a version of TLS that is older than 1.2.',
  'failure.tls-too-old.advice':
    'Enable TLS 1.2 and TLS 1.3 on the server, or put it behind a proxy or CDN that speaks them.',
  'failure.tls-too-old.developer':
    'The handshake ended over the protocol version: we offer TLS 1.2 and 1.3. TLS 1.0 and 1.1 are withdrawn (RFC 8996); only an old phone may still accept them.',

  'failure.tls-absent.title': 'The server responds without TLS where https is expected',
  'failure.tls-absent.clause': 'the server responds without TLS where https is expected',
  'failure.tls-absent.sentence':
    '{host, select, none {The server} other {{host}}} responds without TLS where https:// is asked for.',
  'failure.tls-absent.advice':
    'Serve TLS on this port: usually the server sends plain HTTP there, because TLS is not switched on for it or a proxy passes the wrong port on.',
  'failure.tls-absent.developer':
    'The first bytes that came are no TLS record. In nginx the port needs “listen 443 ssl”, in Apache “SSLEngine on”.',

  'failure.tls-client-certificate.title': 'The server wants a certificate from its visitors',
  'failure.tls-client-certificate.clause': 'the server wants a certificate from its visitors',
  'failure.tls-client-certificate.sentence':
    '{host, select, none {The server} other {{host}}} lets nobody in who has no certificate of their own.',
  'failure.tls-client-certificate.advice':
    'Serve the page, or a public page about it, without asking visitors for a certificate.',
  'failure.tls-client-certificate.developer':
    'The server ended the handshake with the alert certificate_required (mutual TLS). A link preview has no client certificate to show.',

  'failure.tls-failed.title': 'No secure connection could be made',
  'failure.tls-failed.clause': 'no encrypted connection could be made',
  'failure.tls-failed.sentence':
    'No encrypted connection to {host, select, none {the server} other {{host}}} could be made.',
  'failure.tls-failed.advice': 'Check that the server offers TLS 1.2 or 1.3 on the port of the link.',
  'failure.tls-failed.developer':
    'The TLS handshake failed (cipher or alert). Servers that want a certificate of their visitors end a handshake of TLS 1.2 in this way too.',

  'failure.headers-timed-out.title': 'The server accepts the request but doesn’t respond in time',
  'failure.headers-timed-out.clause': 'the server did not respond in time',
  'failure.headers-timed-out.sentence':
    '{host, select, none {The server} other {{host}}} accepted the connection, then did not respond in time.',
  'failure.headers-timed-out.advice': 'Make the page respond faster: cache it, or look for a slow query.',
  'failure.headers-timed-out.developer':
    'No response headers within the timeout; the Android client reads for 10 s at the most.',

  'failure.body-timed-out.title': 'The response stops halfway',
  'failure.body-timed-out.clause': 'the server stopped sending in the middle of the response',
  'failure.body-timed-out.sentence':
    '{host, select, none {The server} other {{host}}} stopped sending in the middle of the response.',
  'failure.body-timed-out.advice':
    'Look into the server’s log for what stalls while the page is being written.',
  'failure.body-timed-out.developer': 'The body stalled longer than the read timeout.',

  'failure.timed-out.title': 'The page doesn’t respond in time',
  'failure.timed-out.clause': 'the whole exchange took too long',
  'failure.timed-out.sentence': '{host, select, none {The server} other {{host}}} took too long in all.',
  'failure.timed-out.advice': 'Make the page respond faster; a preview is not waited for.',
  'failure.timed-out.developer': 'The exchange, redirects included, went over the total time allowed.',

  'failure.headers-too-large.title': 'The response headers are too large',
  'failure.headers-too-large.clause': 'the response headers are too large',
  'failure.headers-too-large.sentence':
    'The response of {host, select, none {the server} other {{host}}} begins with more headers than clients accept.',
  'failure.headers-too-large.advice': 'Look for oversized cookies or security headers and cut them down.',
  'failure.headers-too-large.developer': 'The response header block is larger than the parser’s limit.',

  'failure.protocol-error.title': 'The server’s response is not valid HTTP',
  'failure.protocol-error.clause': 'the response is not valid HTTP',
  'failure.protocol-error.sentence':
    '{host, select, none {The server} other {{host}}} sent a response that is not valid HTTP.',
  'failure.protocol-error.advice':
    'Check that the port serves a web site and that no proxy garbles its responses.',
  'failure.protocol-error.developer': 'The HTTP parser rejected the response.',

  'failure.encoding-broken.title': 'The response cannot be unpacked',
  'failure.encoding-broken.clause': 'the response is not what its Content-Encoding says, or damaged',
  'failure.encoding-broken.sentence':
    'The response of {host, select, none {the server} other {{host}}} says that it is compressed, and what came cannot be unpacked.',
  'failure.encoding-broken.advice':
    'Check the compression of the web server; often a page is called compressed and is not, is compressed twice, or is cut short.',
  'failure.encoding-broken.developer': 'Decompression failed: the body does not match its Content-Encoding.',

  'failure.encoding-undeclared.title': 'The page is compressed, and the response does not say so',
  'failure.encoding-undeclared.clause': 'the page is compressed and the response does not say so',
  'failure.encoding-undeclared.sentence':
    'The response of {host, select, none {the server} other {{host}}} holds gzip bytes and has no Content-Encoding: phones take them for the page’s text and find no tags.',
  'failure.encoding-undeclared.advice':
    'Send Content-Encoding: gzip with pages that are stored or cached in compressed form.',
  'failure.encoding-undeclared.developer':
    'The body begins with the bytes 1f 8b, and the response has no Content-Encoding. Apache: AddEncoding gzip .gz; nginx: gzip_static on; object stores: set the Content-Encoding of the object.',

  'failure.encoding-unsupported.title': 'The response is compressed in a way that was not asked for',
  'failure.encoding-unsupported.clause': 'the response is compressed in a way that was not asked for',
  'failure.encoding-unsupported.sentence':
    'The response of {host, select, none {the server} other {{host}}} is compressed in a way that was not asked for.',
  'failure.encoding-unsupported.advice':
    'Let the server honour Accept-Encoding: gzip is what every client reads.',
  'failure.encoding-unsupported.developer':
    'Content-Encoding names a coding that was not in Accept-Encoding, or too many of them.',

  'failure.too-many-redirects.title': 'The redirects do not come to an end',
  'failure.too-many-redirects.clause': 'there are too many redirects',
  'failure.too-many-redirects.sentence': 'The link is redirected more than 20 times.',
  'failure.too-many-redirects.advice': 'Let the link lead straight to the page, or through one redirect.',
  'failure.too-many-redirects.developer':
    'The redirect limit was reached; the Android client gives up after 20 as well.',

  'failure.redirect-loop.title': 'The redirects run in a circle',
  'failure.redirect-loop.clause': 'the redirects run in a circle',
  'failure.redirect-loop.sentence': 'The link is redirected in a circle and never reaches a page.',
  'failure.redirect-loop.advice':
    'Check the redirect rules: often http/https or www rules undo each other, or a cookie is expected.',
  'failure.redirect-loop.developer':
    'A hop leads back to an address that was already asked for with the same cookies. Within a chain, cookies go back to the host that set them; none is kept beyond it.',

  'failure.redirect-invalid.title': 'A redirect leads to no usable address',
  'failure.redirect-invalid.clause': 'a redirect leads to no usable address',
  'failure.redirect-invalid.sentence': 'The link is redirected to something that is not a web address.',
  'failure.redirect-invalid.advice': 'Correct the Location header of the redirect.',
  'failure.redirect-invalid.developer':
    'A 3xx response without Location, or with one that does not parse to an http(s) address.',

  'failure.not-html.title': 'There is no web page at this address',
  'failure.not-html.clause': 'the address leads to something other than a web page',
  'failure.not-html.sentence': 'The link does not lead to a web page.',
  'failure.not-html.advice':
    'Send a link to a page that describes the file; only pages have tags to make a card of.',
  'failure.not-html.developer': 'The body is not HTML.',

  'failure.empty-page.title': 'The page is empty',
  'failure.empty-page.clause': 'the page is empty',
  'failure.empty-page.sentence': 'The page is empty.',
  'failure.empty-page.advice': 'Check what the server sends to visitors without cookies and JavaScript.',
  'failure.empty-page.developer': 'The response has no body.',

  'failure.image-undecodable.title': 'The picture cannot be decoded',
  'failure.image-undecodable.clause': 'the bytes are not a picture that can be decoded',
  'failure.image-undecodable.sentence':
    'The bytes at the image address are not a picture that can be decoded.',
  'failure.image-undecodable.advice': 'Export the picture again as JPEG or PNG and upload it anew.',
  'failure.image-undecodable.developer':
    'No decoder accepts the bytes: damaged, cut short, or not a picture at all.',

  'failure.image-decode-out-of-memory.title': 'The picture needs too much memory to be decoded here',
  'failure.image-decode-out-of-memory.clause': 'the picture needs too much memory to be decoded here',
  'failure.image-decode-out-of-memory.sentence': 'The picture needs too much memory to be decoded here.',
  'failure.image-decode-out-of-memory.advice':
    'Export the picture at 1200 × 630 px; a card needs no more, and then it can be decoded here too.',
  'failure.image-decode-out-of-memory.developer':
    'The decoder is a process of its own; it was stopped when its memory passed our limit.',

  'failure.image-decode-timed-out.title': 'The picture takes too long to be decoded here',
  'failure.image-decode-timed-out.clause': 'the picture takes too long to be decoded here',
  'failure.image-decode-timed-out.sentence': 'The picture takes too long to be decoded here.',
  'failure.image-decode-timed-out.advice':
    'Export the picture at 1200 × 630 px; a card needs no more, and then it can be decoded here too.',
  'failure.image-decode-timed-out.developer':
    'The decoder is a process of its own; it was stopped when our time for one picture was over.',

  'failure.image-decoder-failed.title': 'Our decoder failed on the picture',
  'failure.image-decoder-failed.clause': 'our decoder failed on the picture',
  'failure.image-decoder-failed.sentence': 'Our decoder failed on the picture.',
  'failure.image-decoder-failed.advice':
    'Try again. If it fails again, export the picture anew as JPEG or PNG and upload it.',
  'failure.image-decoder-failed.developer':
    'The decoder is a process of its own; it did not start, stopped in the middle, or gave back something other than a picture.',

  'failure.image-format-not-decoded.title': 'The picture has a format that is not decoded here',
  'failure.image-format-not-decoded.clause': 'the picture has a format that is not decoded here',
  'failure.image-format-not-decoded.sentence': 'The picture has a format that is not decoded here.',
  'failure.image-format-not-decoded.advice': 'Export the picture as JPEG or PNG.',
  'failure.image-format-not-decoded.developer':
    'The first bytes name the format; only JPEG, PNG, WebP, GIF and AVIF are decoded here.',

  'failure.image-too-large-to-read.title': 'The picture is too large to be read here',
  'failure.image-too-large-to-read.clause': 'the picture is too large to be read here',
  'failure.image-too-large-to-read.sentence': 'The picture is too large to be read to its end here.',
  'failure.image-too-large-to-read.advice':
    'Export the picture at 1200 × 630 px as JPEG; a card needs no more.',
  'failure.image-too-large-to-read.developer':
    'Reading stopped at our limit for one image, or did not begin because the announced length is beyond it.',

  'failure.image-too-many-pixels.title': 'The picture has too many pixels to be decoded here',
  'failure.image-too-many-pixels.clause': 'the picture has too many pixels to be decoded here',
  'failure.image-too-many-pixels.sentence': 'The picture has too many pixels to be decoded here.',
  'failure.image-too-many-pixels.advice':
    'Export the picture at 1200 × 630 px; a card needs no more, and then it can be decoded here too.',
  'failure.image-too-many-pixels.developer':
    'The header announces more pixels than are decoded here, so no pixel was read.',

  'failure.busy.title': 'We are too busy to check this page now',
  'failure.busy.clause': 'too many scans were under way',
  'failure.busy.sentence': 'Too many scans are under way at the moment.',
  'failure.busy.advice': 'Try again in a minute.',
  'failure.busy.developer': 'The limit of concurrent scans was reached; nothing was asked of the site.',

  'failure.interrupted.title': 'The scan was interrupted',
  'failure.interrupted.clause': 'the scan was interrupted',
  'failure.interrupted.sentence': 'The scan was interrupted before it was finished.',
  'failure.interrupted.advice': 'Start it again.',
  'failure.interrupted.developer': 'The process ended, or the caller went away, while the scan was running.',

  'failure.fetch-failed.title': 'The page could not be fetched',
  'failure.fetch-failed.clause': 'the request failed',
  'failure.fetch-failed.sentence': 'The request to {host, select, none {the server} other {{host}}} failed.',
  'failure.fetch-failed.advice': 'Try again. If it stays so, check the web server and the network before it.',
  'failure.fetch-failed.developer': 'A network failure without a more specific code.',
})
