/** The closed table: known codes have their row, unknown errors tell nothing. */
import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '../vocabulary/facts'
import { abortError, CrawlError, toFailure } from './crawl-error'

const coded = (code: string, message = 'connect 10.0.0.7:443 failed', more = {}) =>
  Object.assign(new Error(message), { code, ...more })
const URL_ASKED = 'https://example.com/'

describe('toFailure', () => {
  it.each([
    [coded('ECONNREFUSED'), 'connection-refused'],
    [coded('EHOSTUNREACH'), 'unreachable'],
    [coded('ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE'), 'tls-failed'],
    [coded('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'), 'tls-too-old'],
    [coded('ERR_SSL_UNSUPPORTED_PROTOCOL'), 'tls-too-old'],
    [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls-absent'],
    [coded('ERR_SSL_PACKET_LENGTH_TOO_LONG'), 'tls-absent'],
    [coded('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), 'tls-client-certificate'],
    [coded('ERR_SSL_NO_SHARED_CIPHER'), 'tls-failed'],
    [coded('CERT_HAS_EXPIRED'), 'tls-expired'],
    [coded('HPE_INVALID_CONSTANT'), 'protocol-error'],
    [coded('Z_DATA_ERROR'), 'encoding-broken'],
    [coded('ERR__ERROR_FORMAT_PADDING_1'), 'encoding-broken'],
    [coded('ZSTD_error_prefix_unknown'), 'encoding-broken'],
    [coded('UND_ERR_SOCKET', 'other side closed'), 'connection-reset'],
    [coded('UND_ERR_SOCKET', 'bad upgrade'), 'protocol-error'],
    [coded('UND_ERR_INFO', 'HTTP/2: "stream error" received - code 8'), 'connection-reset'],
    [new AggregateError([coded('ENETUNREACH'), coded('ECONNREFUSED')]), 'unreachable'],
    [new Error('wrapped', { cause: coded('ECONNRESET') }), 'connection-reset'],
    [new DOMException('too late', 'TimeoutError'), 'timed-out'],
    [new TypeError('undefined is not a function'), 'fetch-failed'],
    [coded('SOMETHING_NEW'), 'fetch-failed'],
    ['a string', 'fetch-failed'],
    [undefined, 'fetch-failed'],
  ])('%s is %s', (error, code) => {
    const failure = toFailure(error, URL_ASKED)
    expect(failure).toMatchObject({ code, url: URL_ASKED, hops: [] })
    expect(FAILURE_CODES).toContain(failure.code)
    expect(JSON.stringify(failure)).not.toMatch(/10\.0\.0\.7| at /)
  })

  it('keeps what the crawl itself recognised', () => {
    expect(toFailure(new CrawlError('not-html', 'application/pdf'), null)).toEqual({
      code: 'not-html',
      detail: 'application/pdf',
      url: null,
      hops: [],
    })
  })

  it('tells a deadline from a person who stops', () => {
    expect(abortError(AbortSignal.abort(new DOMException('', 'TimeoutError'))).failureCode).toBe('timed-out')
    expect(abortError(AbortSignal.abort()).failureCode).toBe('interrupted')
    expect(abortError(AbortSignal.abort('enough')).failureCode).toBe('interrupted')
  })
})
