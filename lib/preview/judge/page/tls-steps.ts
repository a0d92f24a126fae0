/** What to do about a secure connection that failed, by what was wrong with it. */
import type { FailureCode } from '../../vocabulary/failures'
import { phrase } from '../../vocabulary/message'

export function tlsSteps(code: FailureCode) {
  switch (code) {
    case 'tls-too-old':
      return phrase('advice.tls.too-old', {})
    case 'tls-absent':
      return phrase('advice.tls.no-tls', {})
    case 'tls-client-certificate':
      return phrase('advice.tls.client-certificate', {})
    case 'tls-failed':
      return phrase('advice.tls.settings', {})
    case 'tls-incomplete':
      return phrase('advice.tls.chain', {})
    case 'tls-self-signed':
      return phrase('advice.tls.own-certificate', {})
    case 'tls-expired':
      return phrase('advice.tls.renew', {})
    case 'tls-name-mismatch':
      return phrase('advice.tls.right-name', {})
    default:
      return phrase('advice.tls.certificate', {})
  }
}
