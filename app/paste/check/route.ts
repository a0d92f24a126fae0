/** Checks the source that a form hands over, and leads to its report, or back with the reason; to a script it says either. */
import { PASTE_FIELD } from '@/components/paste/paste-field'
import { ERROR_CODES, isAppError } from '@/lib/errors'
import { problemResponse } from '@/lib/http/problem'
import { limit } from '@/lib/http/rate-limit'
import { FORM_AROUND_BYTES, readForm } from '@/lib/http/read-form'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { log } from '@/lib/log'
import type { GivenSource } from '@/lib/preview/vocabulary/http-facts'
import { failureInWords } from '@/lib/preview/words/report-in-words'
import type { Visitor } from '@/lib/services/actor'
import { type RefusedScan, runScan } from '@/lib/services/scans/run-scan'
import { SOURCE_BYTES_MAX, sourceError, sourceRefusalIn } from '@/lib/services/scans/source-error'
import { reportWords } from '../../_parts/page-words'
import { seeOther } from '../../_parts/see-other'

/** A text is sent with two characters at the end of each line, whatever it had. */
const LINE_ENDS_MAX = 2

export const POST = withActor(async (request, _context, actor) => {
  const isScript = request.headers.get('accept')?.includes('application/json') ?? false
  try {
    const ended = await checked(request, actor)
    if (ended.type === 'refused') return isScript ? refusal(ended) : back(ended.failure.code)
    const href = `/scans/${ended.scanId}`
    return isScript ? Response.json({ href }, { headers: NOT_KEPT }) : seeOther(href)
  } catch (error) {
    if (isScript) return problemResponse(error)
    if (!isAppError(error)) log.error({ err: error }, 'a source could not be checked')
    return back(isAppError(error) ? (sourceRefusalIn(error.said) ?? error.code) : 'internal')
  }
})

async function checked(request: Request, actor: Visitor): ReturnType<typeof runScan> {
  await limit('scan', { address: await clientAddress(), visitorId: actor.visitorId })
  const bytesMax = SOURCE_BYTES_MAX * LINE_ENDS_MAX + FORM_AROUND_BYTES
  const form = await readForm(request, bytesMax, () => sourceError('too-large'))
  const address = form.get(PASTE_FIELD.address)
  const input = typeof address === 'string' ? address : ''
  return runScan(actor, { input, source: await sourceIn(form) })
}

/** Whoever chose a file wants that file, whatever is in the field. */
async function sourceIn(form: FormData): Promise<GivenSource> {
  const file = form.get(PASTE_FIELD.file)
  if (file instanceof File && file.size > 0)
    return { kind: 'uploaded', bytes: new Uint8Array(await file.arrayBuffer()) }
  const text = form.get(PASTE_FIELD.source)
  const typed = typeof text === 'string' ? text.replaceAll('\r\n', '\n') : ''
  return { kind: 'pasted', bytes: new TextEncoder().encode(typed) }
}

function refusal({ failure }: RefusedScan): Response {
  const { sentence, advice } = failureInWords(failure, reportWords())
  const { status } = ERROR_CODES['bad-input']
  const detail = [sentence, advice].filter(Boolean).join(' ')
  return Response.json({ detail, code: failure.code }, { status, headers: NOT_KEPT })
}

const NOT_KEPT = { 'cache-control': 'no-store' }
const back = (code: string) => seeOther(`/paste?refused=${code}`)
