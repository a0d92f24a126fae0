/** Does each fault of a secure connection get steps of its own? */
import { expect, it } from 'vitest'
import { FAILURE_CODES, isTlsFailure } from '../../vocabulary/failures'
import { tlsSteps } from './tls-steps'

it('asks for a certificate only where the certificate is at fault', () => {
  const asking = FAILURE_CODES.filter(isTlsFailure).filter(
    (code) => tlsSteps(code).code === 'advice.tls.certificate',
  )
  expect(asking).toEqual(['tls-invalid', 'tls-not-yet-valid'])
  expect(tlsSteps('tls-incomplete').code).toBe('advice.tls.chain')
  expect(tlsSteps('tls-self-signed').code).toBe('advice.tls.own-certificate')
})

it('tells an outdated server from one without TLS', () => {
  expect(tlsSteps('tls-too-old').code).toBe('advice.tls.too-old')
  expect(tlsSteps('tls-absent').code).toBe('advice.tls.no-tls')
  expect(tlsSteps('tls-client-certificate').code).toBe('advice.tls.client-certificate')
})
