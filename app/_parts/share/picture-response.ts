/** A drawn picture as a response: it may be kept for five minutes, so a link that ends is gone from caches soon after. */
import type { Drawn } from '@/lib/drawing/render/drawing-cache'

const KEPT_S = 300

export function pictureResponse(
  request: Request,
  { bytes, etag }: Drawn,
  contentType: 'image/jpeg' | 'image/png' | 'image/svg+xml',
  status = 200,
): Response {
  const headers = {
    etag,
    'cache-control': status === 200 ? `public, max-age=${KEPT_S}` : 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    // Made to be shown on other sites, also on those that isolate themselves.
    'cross-origin-resource-policy': 'cross-origin',
  }
  if (status === 200 && isKnown(request, etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(bytes, {
    status,
    headers: { ...headers, 'content-type': contentType, 'content-length': String(bytes.byteLength) },
  })
}

/** True when the asker has it already. Proxies that compress mark the tag as weak; the picture is the same. */
export function isKnown(request: Request, etag: string): boolean {
  const asked = request.headers.get('if-none-match') ?? ''
  return asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
