/** Takes the reports that command lines send, from whoever has one of this server's keys. */
import { readPushKey } from '@/lib/auth/push-key'
import { env } from '@/lib/env'
import { AppError, isAppError } from '@/lib/errors'
import { problemResponse } from '@/lib/http/problem'
import { limit } from '@/lib/http/rate-limit'
import { readBytes } from '@/lib/http/read-bytes'
import { baseUrl, clientAddress } from '@/lib/http/request-facts'
import { log } from '@/lib/log'
import type { Report } from '@/lib/preview/report/schema'
import { phrase } from '@/lib/preview/vocabulary/message'
import { reportToText } from '@/lib/preview/words/text/to-text'
import { pushReport } from '@/lib/services/pushed/push-report'
import { PUSH_BYTES_MAX } from '@/lib/services/pushed/pushed-document'
import { reportWords } from '../../../_parts/page-words'
import { reportShown } from '../../../_parts/report/report-shown'

export async function POST(request: Request): Promise<Response> {
  try {
    const { pushKeys } = env()
    if (pushKeys.length === 0) throw new AppError('forbidden', phrase('error.push.closed', {}))
    // Before the key is looked at: it bounds how fast keys can be tried.
    await limit('push', { address: await clientAddress() })
    const name = readPushKey(request.headers.get('authorization'), pushKeys)
    if (name === null) throw new AppError('unauthorized', phrase('error.push.key', {}))
    const tooLarge = () =>
      new AppError('too-large', phrase('error.push.too-large', { limit: { bytes: PUSH_BYTES_MAX } }))
    const body = await readBytes(request, PUSH_BYTES_MAX, tooLarge)
    const idempotencyKey = request.headers.get('idempotency-key')
    const { token, expiresAt, isNew } = await pushReport(
      { kind: 'apiKey', name },
      { body, idempotencyKey, isSayable },
    )
    const url = `${await baseUrl()}/s/${token}`
    const headers = { location: url, 'cache-control': 'no-store' }
    return Response.json({ url, expiresAt }, { status: isNew ? 201 : 200, headers })
  } catch (error) {
    const response = problemResponse(error)
    if (isAppError(error) && error.code === 'unauthorized') response.headers.set('www-authenticate', 'Bearer')
    return response
  }
}

/** A page that shows it never meets a code that this version has no words for. */
function isSayable(report: Report): boolean {
  try {
    return reportToText(reportShown(report).report, reportWords()).length > 0
  } catch (error) {
    log.info({ err: error }, 'a pushed report says what this version has no words for')
    return false
  }
}
