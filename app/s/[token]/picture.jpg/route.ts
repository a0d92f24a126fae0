/** The picture of a share page's own card; it ends when the link ends, a cache's five minutes later at most. */
import { problemResponse } from '@/lib/http/problem'
import { findSharedScan } from '@/lib/services/shares/find-shared-scan'
import { sharePicture, shareKey } from '../../../_parts/share/share-picture'
import { drawableReport } from '../../../_parts/share/drawable-report'
import { countDrawing, keptDrawing } from '../../../_parts/share/find-share'
import { pictureResponse } from '../../../_parts/share/picture-response'
import type { RouteParams } from '../../../_parts/route-props'

export async function GET(request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  try {
    const { token } = await params
    const kept = await keptDrawing(token, shareKey(token))
    if (kept) return pictureResponse(request, kept, 'image/jpeg')
    const { report, scannedAt } = await findSharedScan({ token })
    await countDrawing(shareKey(token))
    const drawn = await sharePicture(token, { report: drawableReport(report), scannedAt })
    return pictureResponse(request, drawn, 'image/jpeg')
  } catch (error) {
    return problemResponse(error)
  }
}
