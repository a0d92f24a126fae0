/** The picture of a share page's own card; it ends when the link ends, a cache's five minutes later at most. */
import { problemResponse } from '@/lib/http/problem'
import { openShare } from '@/lib/services/open-share'
import { sharePicture } from '../../../_drawing/share-picture'
import type { RouteParams } from '../../../_parts/route-props'

export async function GET(_request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  try {
    const jpeg = await sharePicture(await openShare(await params))
    return new Response(new Uint8Array(jpeg), {
      headers: {
        'content-type': 'image/jpeg',
        'content-length': String(jpeg.byteLength),
        'cache-control': 'private, max-age=300',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
        'referrer-policy': 'no-referrer',
      },
    })
  } catch (error) {
    return problemResponse(error)
  }
}
