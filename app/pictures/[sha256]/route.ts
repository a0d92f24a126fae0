/** A stored thumbnail: our own JPEG under the hash of its bytes, so it never changes and never acts. */
import { problemResponse } from '@/lib/http/problem'
import { readPicture } from '@/lib/services/read-picture'
import type { RouteParams } from '../../_parts/route-props'

export async function GET(_request: Request, { params }: RouteParams<{ sha256: string }>): Promise<Response> {
  try {
    const jpeg = await readPicture(await params)
    return new Response(jpeg, {
      headers: {
        'content-type': 'image/jpeg',
        'content-length': String(jpeg.byteLength),
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return problemResponse(error)
  }
}
