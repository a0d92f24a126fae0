/** What to do about a secure connection that failed, by what was wrong with it. */
import type { FailureCode } from '../../vocabulary/facts'

const STEPS: Partial<Record<FailureCode, string>> = {
  'tls-too-old':
    'Enable TLS 1.2 and TLS 1.3 on the server, or put a proxy or CDN before it that speaks them.',
  'tls-absent':
    'Switch TLS on for this port, with a certificate for this host: what answers there now is no TLS, most often plain HTTP.',
  'tls-client-certificate':
    'Serve this page, or a public page about it, without asking visitors for a certificate of their own.',
  'tls-failed':
    'Let the server offer TLS 1.2 and TLS 1.3 with current ciphers, know this host name, and ask visitors for no certificate.',
}

export const tlsSteps = (code: FailureCode): string =>
  STEPS[code] ?? 'Install a certificate that is in date, names this host and comes with its full chain.'
