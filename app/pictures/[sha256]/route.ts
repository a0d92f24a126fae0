/** A stored thumbnail: our own JPEG under the hash of its bytes, so it never changes and never acts. */
import { problemResponse } from '@/lib/http/problem'
import { readPicture } from '@/lib/services/pictures/read-picture'
import { isKnown } from '../../_parts/share/picture-response'
import type { RouteParams } from '../../_parts/route-props'

export async function GET(request: Request, { params }: RouteParams<{ sha256: string }>): Promise<Response> {
  try {
    const { sha256 } = await params
    const headers = {
      etag: `"${sha256}"`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    }
    // Whoever has bytes of this name has the picture, also when we have lost it since.
    if (isKnown(request, headers.etag)) return new Response(null, { status: 304, headers })
    const jpeg = await readPicture({ sha256 })
    return new Response(jpeg, {
      headers: { ...headers, 'content-type': 'image/jpeg', 'content-length': String(jpeg.byteLength) },
    })
  } catch (error) {
    return problemResponse(error)
  }
}
