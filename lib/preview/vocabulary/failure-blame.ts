/** Whose failure it is when no page arrived: the site's, or one that says nothing about the site. */
import type { FailureCode } from './facts'

export interface Blame {
  /** `site`: WhatsApp meets the same. `ours`: the scan or the input failed, so nothing is known of the page. */
  whose: 'site' | 'ours'
  /** The state in one sentence, as a finding's title. */
  title: string
}

const site = (title: string): Blame => ({ whose: 'site', title })
const ours = (title: string): Blame => ({ whose: 'ours', title })

export const FAILURE_BLAME = {
  'url-invalid': ours('This is not a web address'),
  'url-too-long': ours('The address is too long to check'),
  'url-several': ours('The text holds several links'),
  'scheme-unsupported': ours('Only http and https addresses can be checked'),
  'url-has-credentials': ours('The address carries a user name or a password'),
  'host-invalid': ours('The host name is not a valid one'),
  'port-blocked': ours('The port in the address is not one for web pages'),
  'blocked-address': ours('The address leads into a private network, where we do not look'),
  'dns-not-found': site('The host name does not exist'),
  'dns-failed': ours('The host name could not be looked up just now'),
  'connection-refused': site('The server refuses connections'),
  'connection-timed-out': site('The server does not pick up'),
  'connection-reset': site('The server breaks the connection'),
  unreachable: site('No network path leads to the server'),
  'empty-response': site('The server hangs up without an answer'),
  'tls-invalid': site('The certificate is not trusted'),
  'tls-expired': site('The certificate has expired'),
  'tls-not-yet-valid': site('The certificate is not valid yet'),
  'tls-name-mismatch': site('The certificate belongs to another name'),
  'tls-too-old': site('The server speaks only an outdated TLS'),
  'tls-absent': site('The server answers without TLS where https is expected'),
  'tls-client-certificate': site('The server wants a certificate from its visitors'),
  'tls-failed': site('No secure connection could be made'),
  'headers-timed-out': site('The server accepts the request but does not answer in time'),
  'body-timed-out': site('The answer stops half-way'),
  'timed-out': site('The page does not answer in time'),
  'headers-too-large': site('The answer’s headers are too large'),
  'protocol-error': site('The server’s answer is not proper HTTP'),
  'encoding-broken': site('The compressed answer cannot be unpacked'),
  'encoding-unsupported': site('The answer is compressed in a way that WhatsApp does not know'),
  'too-many-redirects': site('The redirects do not come to an end'),
  'redirect-loop': site('The redirects run in a circle'),
  'redirect-invalid': site('A redirect leads to no usable address'),
  'not-html': site('There is no web page at this address'),
  'empty-page': site('The page is empty'),
  'image-undecodable': ours('The picture cannot be decoded'),
  busy: ours('We are too busy to check this page now'),
  interrupted: ours('The scan was interrupted'),
  'fetch-failed': ours('The page could not be fetched'),
} as const satisfies Record<FailureCode, Blame>

export const isTlsFailure = (code: FailureCode): boolean => code.startsWith('tls-')

const TIME_OUTS: readonly FailureCode[] = [
  'timed-out',
  'connection-timed-out',
  'headers-timed-out',
  'body-timed-out',
]
export const isTimeOut = (code: FailureCode): boolean => TIME_OUTS.includes(code)

const REDIRECT_FAILURES: readonly FailureCode[] = ['too-many-redirects', 'redirect-loop', 'redirect-invalid']
export const isRedirectFailure = (code: FailureCode): boolean => REDIRECT_FAILURES.includes(code)
