/** Turns whatever went wrong while reaching a stranger into one row of the closed table. Never a stack, never a resolved address. */
import type { CertificateFact, Failure, FailureCode, HopFact } from '../vocabulary/facts'
import type { Place } from '../vocabulary/places'

/** A failure that was recognised where it happened. */
export class CrawlError extends Error {
  readonly failureCode: FailureCode
  readonly detail: string | null
  /** Of an address that may not be asked for. */
  readonly place: Place | null
  constructor(failureCode: FailureCode, detail: string | null = null, place: Place | null = null) {
    super(detail === null ? failureCode : `${failureCode}: ${detail}`)
    this.name = 'CrawlError'
    this.failureCode = failureCode
    this.detail = detail
    this.place = place
  }
}

/** A certificate that is not believed, by OpenSSL's or Node's code. */
export class CertificateError extends Error {
  readonly code: string
  readonly certificate: CertificateFact | null
  constructor(code: string, certificate: CertificateFact | null) {
    super(code)
    this.name = 'CertificateError'
    this.code = code
    this.certificate = certificate
  }
}

/** Codes of Node, OpenSSL, c-ares and undici. */
const BY_CODE: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: 'dns-not-found',
  ENODATA: 'dns-not-found',
  ENONAME: 'dns-not-found',
  ESERVFAIL: 'dns-failed',
  EREFUSED: 'dns-failed',
  EFORMERR: 'dns-failed',
  EBADRESP: 'dns-failed',
  EBADNAME: 'dns-failed',
  ENOTIMP: 'dns-failed',
  ETIMEOUT: 'dns-failed',
  ECANCELLED: 'dns-failed',
  EAI_AGAIN: 'dns-failed',
  ECONNREFUSED: 'connection-refused',
  ETIMEDOUT: 'connection-timed-out',
  UND_ERR_CONNECT_TIMEOUT: 'connection-timed-out',
  ECONNRESET: 'connection-reset',
  EPIPE: 'connection-reset',
  ECONNABORTED: 'connection-reset',
  ERR_STREAM_PREMATURE_CLOSE: 'connection-reset',
  ERR_HTTP2_STREAM_ERROR: 'connection-reset',
  ERR_HTTP2_SESSION_ERROR: 'connection-reset',
  UND_ERR_SOCKET: 'connection-reset',
  // What undici calls a stream or a connection that the server took back (HTTP/2).
  UND_ERR_INFO: 'connection-reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-invalid',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-incomplete',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-invalid',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-invalid',
  CERT_SIGNATURE_FAILURE: 'tls-invalid',
  CERT_UNTRUSTED: 'tls-invalid',
  CERT_REJECTED: 'tls-invalid',
  CERT_REVOKED: 'tls-invalid',
  CERT_CHAIN_TOO_LONG: 'tls-invalid',
  INVALID_CA: 'tls-invalid',
  INVALID_PURPOSE: 'tls-invalid',
  PATH_LENGTH_EXCEEDED: 'tls-invalid',
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 'tls-invalid',
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 'tls-invalid',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'tls-invalid',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'tls-invalid',
  // What Node calls every other refusal of a certificate, such as a key that is too short.
  UNSPECIFIED: 'tls-invalid',
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name-mismatch',
  HOSTNAME_MISMATCH: 'tls-name-mismatch',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tls-too-old',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'tls-too-old',
  ERR_SSL_VERSION_TOO_LOW: 'tls-too-old',
  // What OpenSSL makes of a greeting that is no TLS at all.
  ERR_SSL_WRONG_VERSION_NUMBER: 'tls-absent',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'tls-absent',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'tls-client-certificate',
  EPROTO: 'tls-failed',
  UND_ERR_HEADERS_TIMEOUT: 'headers-timed-out',
  UND_ERR_BODY_TIMEOUT: 'body-timed-out',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'protocol-error',
  ERR_ASSERTION: 'protocol-error',
  ERR_HTTP2_ERROR: 'protocol-error',
}

/** `url` is the address that was being asked; `hops` are those that did response before. */
export function toFailure(error: unknown, url: string | null, hops: readonly HopFact[] = []): Failure {
  const certificate = certificateIn(error)
  return { ...classify(error), url, hops: [...hops], ...(certificate && { certificate }) }
}

function classify(error: unknown): Pick<Failure, 'code' | 'detail' | 'place'> {
  if (error instanceof CrawlError) {
    const { failureCode: code, detail, place } = error
    return { code, detail, ...(place && { place }) }
  }
  if (!(error instanceof Error)) return { code: 'fetch-failed', detail: null }
  if (error.name === 'TimeoutError') return { code: 'timed-out', detail: null }
  if (error.name === 'HTTPParserError') return { code: 'protocol-error', detail: codeOf(error) ?? null }
  const code = codeOf(error)
  if (code === null) return { code: 'fetch-failed', detail: null }
  const known = BY_CODE[code]
  // undici has one code for every socket that closed; its own words tell a refused upgrade from silence.
  if (code === 'UND_ERR_SOCKET' && /upgrade/i.test(error.message))
    return { code: 'protocol-error', detail: code }
  if (known) return { code: known, detail: code }
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) return { code: 'tls-failed', detail: code }
  if (code.startsWith('HPE_')) return { code: 'protocol-error', detail: code }
  if (code.startsWith('ERR_HTTP2')) return { code: 'protocol-error', detail: code }
  if (/^Z_|^ZSTD_|^ERR__ERROR_|BROTLI/.test(code)) return { code: 'encoding-broken', detail: code }
  return { code: 'fetch-failed', detail: code }
}

/** A deadline that passed is the site's doing; any other abort is ours. */
export function abortError(signal: AbortSignal): CrawlError {
  const reason: unknown = signal.reason
  if (reason instanceof CrawlError) return reason
  const timedOut = reason instanceof Error && reason.name === 'TimeoutError'
  return new CrawlError(timedOut ? 'timed-out' : 'interrupted')
}

function certificateIn(error: unknown): CertificateFact | null {
  if (error instanceof CertificateError) return error.certificate
  return error instanceof Error && error.cause !== undefined ? certificateIn(error.cause) : null
}

function codeOf(error: Error): string | null {
  const code: unknown = 'code' in error ? error.code : null
  if (typeof code === 'string' && code !== '') return code
  // Every attempted address failed: the first failure stands for them.
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0])
  return error.cause instanceof Error ? codeOf(error.cause) : null
}
