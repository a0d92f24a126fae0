/** Every way the world can keep us from a page or an image, one row each. Bugs throw; these are returned. */

export interface FailureRow {
  /** `site`: a phone meets the same. `ours`: the input, the scan or this machine failed, so nothing is known of the page. */
  blame: 'site' | 'ours'
  kind: 'address' | 'name' | 'connection' | 'tls' | 'time' | 'response' | 'redirect' | 'content' | 'scan'
  /** Another visitor may fare better; the others come before the server can know who asks. */
  mayDependOnVisitor: boolean
  /** How a visitor who meets it was received: broken off, kept waiting, or nothing that says who was meant. */
  seenAs: 'cut-off' | 'late' | 'unclear'
  /** A phone that asks for an image there fails too, though we did not try. */
  imageFailsToo: boolean
}

const row = (
  blame: FailureRow['blame'],
  kind: FailureRow['kind'],
  more: Partial<Omit<FailureRow, 'blame' | 'kind'>> = {},
): FailureRow => ({
  blame,
  kind,
  mayDependOnVisitor: false,
  seenAs: 'unclear',
  imageFailsToo: blame === 'site',
  ...more,
})

/** A new failure needs a row here and its five texts in each language; neither can be forgotten. */
export const FAILURES = {
  'url-invalid': row('ours', 'address'),
  'url-too-long': row('ours', 'address'),
  'url-several': row('ours', 'address'),
  'scheme-unsupported': row('ours', 'address'),
  'url-has-credentials': row('ours', 'address'),
  'host-invalid': row('ours', 'address'),
  'port-blocked': row('ours', 'address'),
  'blocked-address': row('ours', 'address', { imageFailsToo: true }),
  'dns-not-found': row('site', 'name'),
  'dns-failed': row('ours', 'name'),
  'connection-refused': row('site', 'connection'),
  'connection-timed-out': row('site', 'time', { seenAs: 'late' }),
  'connection-reset': row('site', 'connection', { mayDependOnVisitor: true, seenAs: 'cut-off' }),
  unreachable: row('site', 'connection'),
  /** This machine lacks the only address family of the server: our limit. */
  'family-unreachable': row('ours', 'connection'),
  'empty-response': row('site', 'connection', { mayDependOnVisitor: true, seenAs: 'cut-off' }),
  'tls-invalid': row('site', 'tls'),
  'tls-self-signed': row('site', 'tls'),
  /** One certificate was sent, and nothing that leads from it to an authority. */
  'tls-incomplete': row('site', 'tls'),
  'tls-expired': row('site', 'tls'),
  'tls-not-yet-valid': row('site', 'tls'),
  'tls-name-mismatch': row('site', 'tls'),
  'tls-too-old': row('site', 'tls'),
  'tls-absent': row('site', 'tls'),
  'tls-client-certificate': row('site', 'tls'),
  'tls-failed': row('site', 'tls'),
  'headers-timed-out': row('site', 'time', { mayDependOnVisitor: true, seenAs: 'late' }),
  'body-timed-out': row('site', 'time', { mayDependOnVisitor: true, seenAs: 'late' }),
  'timed-out': row('site', 'time', { mayDependOnVisitor: true, seenAs: 'late' }),
  'headers-too-large': row('site', 'response', { mayDependOnVisitor: true }),
  'protocol-error': row('site', 'response', { mayDependOnVisitor: true, seenAs: 'cut-off' }),
  'encoding-broken': row('site', 'response', { mayDependOnVisitor: true }),
  /** Compressed bytes that the response does not call compressed: nobody unpacks them. */
  'encoding-undeclared': row('site', 'response', { mayDependOnVisitor: true }),
  'encoding-unsupported': row('site', 'response', { mayDependOnVisitor: true }),
  'too-many-redirects': row('site', 'redirect', { mayDependOnVisitor: true }),
  'redirect-loop': row('site', 'redirect', { mayDependOnVisitor: true }),
  'redirect-invalid': row('site', 'redirect', { mayDependOnVisitor: true }),
  'not-html': row('site', 'content', { mayDependOnVisitor: true }),
  'empty-page': row('site', 'content', { mayDependOnVisitor: true }),
  // The bytes of an image are there, and no decoder makes a picture of them.
  'image-undecodable': row('site', 'content'),
  // It went undecoded through our own doing: it may be sound, and what phones make of it is not known.
  'image-decode-out-of-memory': row('ours', 'scan'),
  'image-decode-timed-out': row('ours', 'scan'),
  'image-decoder-failed': row('ours', 'scan'),
  'image-format-not-decoded': row('ours', 'scan'),
  'image-too-large-to-read': row('ours', 'scan'),
  'image-too-many-pixels': row('ours', 'scan'),
  busy: row('ours', 'scan'),
  interrupted: row('ours', 'scan'),
  'fetch-failed': row('ours', 'scan'),
} as const satisfies Record<string, FailureRow>

export type FailureCode = keyof typeof FAILURES
// Safe: these are the table's own keys.
export const FAILURE_CODES = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]]

/** Failures whose sentence names no host: they are about the link or about us. */
export const HOSTLESS = [
  'url-invalid', 'url-too-long', 'url-several', 'scheme-unsupported', 'url-has-credentials', 'host-invalid', 'port-blocked',
  'too-many-redirects', 'redirect-loop', 'redirect-invalid', 'not-html', 'empty-page', 'image-undecodable', 'image-decode-out-of-memory', 'image-decode-timed-out',
  'image-decoder-failed', 'image-format-not-decoded', 'image-too-large-to-read', 'image-too-many-pixels', 'busy', 'interrupted',
] as const satisfies readonly FailureCode[] // prettier-ignore
export type HostlessFailure = (typeof HOSTLESS)[number]

const isOf =
  (kind: FailureRow['kind']) =>
  (code: FailureCode): boolean =>
    FAILURES[code].kind === kind

export const isTlsFailure = isOf('tls')
export const isTimeOut = isOf('time')
export const isRedirectFailure = isOf('redirect')

/** True when a phone that asks in the same way fails in the same way. */
export const phonesFailToo = (code: FailureCode): boolean => FAILURES[code].blame === 'site'
