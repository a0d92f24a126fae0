/** Does each fault of a secure connection get steps of its own? */
import { expect, it } from 'vitest'
import { FAILURE_CODES } from '../../vocabulary/facts'
import { isTlsFailure } from '../../vocabulary/failure-blame'
import { tlsSteps } from './tls-steps'

it('asks for a certificate only where the certificate is at fault', () => {
  const asking = FAILURE_CODES.filter(isTlsFailure).filter((code) =>
    tlsSteps(code).startsWith('Install a certificate'),
  )
  expect(asking).toEqual(['tls-invalid', 'tls-expired', 'tls-not-yet-valid', 'tls-name-mismatch'])
})

it('tells an outdated server from one without TLS', () => {
  expect(tlsSteps('tls-too-old')).toContain('TLS 1.3')
  expect(tlsSteps('tls-absent')).toContain('plain HTTP')
  expect(tlsSteps('tls-client-certificate')).toContain('without asking visitors')
})
