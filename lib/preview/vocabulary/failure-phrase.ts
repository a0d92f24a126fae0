/** Each failure of the world as a clause that can stand in a sentence: "…: the host name does not exist". */
import type { FailureCode } from './facts'
import { FAILURE_BLAME } from './failure-blame'

export const FAILURE_PHRASE = {
  'url-invalid': 'this is not a web address',
  'url-too-long': 'the address is too long',
  'url-several': 'there are several links in the text',
  'scheme-unsupported': 'the address does not begin with http:// or https://',
  'url-has-credentials': 'the address carries a user name or a password',
  'host-invalid': 'the host name is not written in a valid way',
  'port-blocked': 'the port is not one for web pages',
  'blocked-address': 'the address belongs to a private network',
  'dns-not-found': 'the host name does not exist',
  'dns-failed': 'the name servers gave no answer',
  'connection-refused': 'the server refuses connections',
  'connection-timed-out': 'the server did not accept a connection in time',
  'connection-reset': 'the server broke the connection off',
  unreachable: 'there is no way through the network to the server',
  'empty-response': 'the server closed the connection without an answer',
  'tls-invalid': 'the certificate is not trusted',
  'tls-expired': 'the certificate has expired',
  'tls-not-yet-valid': 'the certificate is not valid yet',
  'tls-name-mismatch': 'the certificate belongs to another host name',
  'tls-too-old': 'the server speaks only an outdated TLS',
  'tls-absent': 'the server answers without TLS where https is expected',
  'tls-client-certificate': 'the server wants a certificate from its visitors',
  'tls-failed': 'no encrypted connection could be made',
  'headers-timed-out': 'the server sent no answer in time',
  'body-timed-out': 'the server stopped sending in the middle of the answer',
  'timed-out': 'the whole exchange took too long',
  'headers-too-large': 'the response headers are too large',
  'protocol-error': 'the answer is not valid HTTP',
  'encoding-broken': 'the compressed answer is damaged',
  'encoding-unsupported': 'the answer is compressed in a way the client does not read',
  'too-many-redirects': 'there are too many redirects',
  'redirect-loop': 'the redirects run in a circle',
  'redirect-invalid': 'a redirect leads to no usable address',
  'not-html': 'the address answers with something other than a web page',
  'empty-page': 'the page is empty',
  'image-undecodable': 'the bytes are not a picture that can be decoded',
  busy: 'too many scans were under way',
  interrupted: 'the scan was interrupted',
  'fetch-failed': 'the request failed',
} as const satisfies Record<FailureCode, string>

/** True when a phone that asks in the same way fails in the same way. */
export const whatsappFailsToo = (code: FailureCode): boolean => FAILURE_BLAME[code].whose === 'site'
