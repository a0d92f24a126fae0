/** The picture of a share page's own card; it ends when the link ends, a cache's five minutes later at most. */
import { problemResponse } from '@/lib/http/problem'
import { openShare } from '@/lib/services/open-share'
import { sharePicture, shareKey } from '../../../_parts/share-picture'
import { countDrawing } from '../../../_parts/opened-share'
import { pictureResponse } from '../../../_parts/picture-response'
import type { RouteParams } from '../../../_parts/route-props'

export async function GET(request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  try {
    const { token } = await params
    const shared = await openShare({ token })
    await countDrawing(shareKey(token))
    return pictureResponse(request, await sharePicture(token, shared), 'image/jpeg')
  } catch (error) {
    return problemResponse(error)
  }
}
