/** Failures: certificates and TLS. */
export const tlsFailures = {
  'failure.tls-invalid.title': 'The certificate is not trusted',
  'failure.tls-invalid.clause': 'the certificate is not trusted',
  'failure.tls-invalid.sentence':
    'The certificate of {host, select, none {the server} other {{host}}} is not trusted.',
  'failure.tls-invalid.advice':
    'Install a certificate of a public authority, together with its intermediate certificates.',
  'failure.tls-invalid.developer':
    'The chain does not end at a trusted root: self-signed, unknown issuer or a missing intermediate.',

  'failure.tls-self-signed.title': 'The certificate is of the server’s own making',
  'failure.tls-self-signed.clause': 'the certificate is self-signed',
  'failure.tls-self-signed.sentence':
    'The certificate of {host, select, none {the server} other {{host}}} is self-signed: no authority has signed it.',
  'failure.tls-self-signed.advice':
    'Install a certificate of a public authority; Let’s Encrypt issues free ones.',
  'failure.tls-self-signed.developer': 'The certificate names itself as its issuer.',

  'failure.tls-incomplete.title': 'The server does not send its intermediate certificate',
  'failure.tls-incomplete.clause': 'the intermediate certificate is missing',
  'failure.tls-incomplete.sentence':
    '{host, select, none {The server} other {{host}}} sends its own certificate without the one of its issuer: phones cannot verify it, while many browsers remember the missing one from elsewhere.',
  'failure.tls-incomplete.advice':
    'Serve the whole chain: the file is usually called fullchain.pem, not cert.pem.',
  'failure.tls-incomplete.developer':
    'One certificate was sent, and its issuer is no trusted root. Browsers fill the gap from a cache or by downloading the issuer; a phone’s TLS library does not. A private authority that nobody trusts looks the same.',

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
} as const
