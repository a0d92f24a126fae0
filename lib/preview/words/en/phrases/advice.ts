/** The words of steps that several checks hand out. */
import { phraseWords } from '../../typed'

export const advice = phraseWords<'advice'>()({
  // tags
  'advice.fill-in-tag': 'Fill in the empty tag in line {line, number}:',
  'advice.move-tags-up':
    'Move {count, plural, one {this tag} other {these tags}} up, right after <meta charset> and before every style and script:',
  'advice.put-tag-into-head': 'Put this tag into the head:',
  'advice.replace-tag': 'Replace the tag in line {line, number} with this one, in the head:',
  // TLS
  'advice.tls.certificate':
    'Install a certificate that is in date, covers this host name and comes with its full chain.',
  'advice.tls.chain':
    'Let the server send the whole chain: its certificate followed by that of the issuer. In nginx ssl_certificate names fullchain.pem, in Apache 2.4 SSLCertificateFile does, in HAProxy the .pem file holds both.',
  'advice.tls.own-certificate':
    'Replace the self-signed certificate by one of a public authority, with its chain.',
  'advice.tls.renew':
    'Renew the certificate, and look why it was not renewed by itself (certbot renew --dry-run, or the log of the hosting).',
  'advice.tls.right-name':
    'Install a certificate that covers this host name, with and without www. where both are used.',
  'advice.tls.client-certificate':
    'Serve this page, or a public page about it, without asking visitors for a certificate of their own.',
  'advice.tls.no-tls':
    'Turn on TLS for this port, with a certificate for this host: what responds there now is not TLS, most often plain HTTP.',
  'advice.tls.settings':
    'Make the server offer TLS 1.2 and TLS 1.3 with current ciphers, recognise this host name, and ask visitors for no certificate.',
  'advice.tls.too-old':
    'Enable TLS 1.2 and TLS 1.3 on the server, or put a proxy or CDN that supports them in front of it.',
})
