/** The headers that every response carries. The script policy has a nonce per request; Next reads it from the request. */

export interface HeaderOptions {
  nonce: string
  https: boolean
  dev: boolean
  pathname: string
}

/**
 * Only scripts with this request's nonce run. A page that was rendered at build time has none, so the root layout must be
 * rendered per request. Styles may be inline: React and the charts set them, and they run no code.
 */
export function contentSecurityPolicy({ nonce, https, dev }: HeaderOptions): string {
  const rules = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws: wss:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ]
  return [...rules, ...(https ? ['upgrade-insecure-requests'] : [])].join('; ')
}

/** Pictures that we made, from strangers' pictures and words: nothing in them may ever act, also when one is opened by itself. */
const PICTURE =
  /^\/pictures\/|^\/s\/[^/]+\/(picture\.jpg|card\.svg|card\.png)$|^\/scans\/[^/]+\/(?:image|phone|template)\/.+\.(jpg|zip|tsx)$/
const PICTURE_POLICY = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox`

/** The one page that other sites may show in a frame. It has a picture and a link, and can do nothing but follow that link. */
const EMBEDDED = /^\/s\/[^/]+\/card$/
const EMBEDDED_POLICY = [
  `default-src 'none'`,
  `img-src 'self'`,
  `style-src 'unsafe-inline'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors *`,
  `sandbox allow-popups allow-popups-to-escape-sandbox`,
].join('; ')

function policyFor(options: HeaderOptions): string {
  if (PICTURE.test(options.pathname)) return PICTURE_POLICY
  if (EMBEDDED.test(options.pathname)) return EMBEDDED_POLICY
  return contentSecurityPolicy(options)
}

export function securityHeaders(options: HeaderOptions): Record<string, string> {
  // A share link is a secret: it must not leave in a Referer.
  const isShared = options.pathname.startsWith('/s/')
  return {
    'content-security-policy': policyFor(options),
    'x-content-type-options': 'nosniff',
    ...(EMBEDDED.test(options.pathname) ? {} : { 'x-frame-options': 'DENY' }),
    'referrer-policy': isShared ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    // Made from a stranger's picture for our own pages; drawn cards say for themselves that others may show them.
    ...(/^\/(pictures|scans)\//.test(options.pathname)
      ? { 'cross-origin-resource-policy': 'same-origin' }
      : {}),
    ...(isShared ? { 'x-robots-tag': 'noindex' } : {}),
    ...(options.https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}
