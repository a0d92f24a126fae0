/** What the page of one's own scan says beside its tags: from the source that was kept, or from the page, asked for once more. */
import { database } from '@/lib/db/database'
import { AppError, notFound } from '@/lib/errors'
import { addressOf, pageTexts, type PageTexts, sourceOf } from '@/lib/preview/page-texts'
import { phrase } from '@/lib/preview/vocabulary/message'
import { redactStrings } from '@/lib/preview/vocabulary/redact-text'
import { type Actor, permit } from '../actor'
import { kept } from '../scans/kept-scans'
import { parseId } from '../scans/parse-input'
import { type ScanView, sourceOf as givenSourceOf } from '../scans/scan-view'
import { serviceContext } from '../service-context'
import type { FoundTexts } from './text-shelf'

export type { PageTexts }

const READ_MS_MAX = 15_000
/** As the report's own request first; a server that refuses it shows its text to a browser. */
const VISITORS = ['whatsapp-android', 'browser'] as const

/** Of the head that was kept, or of the whole page where it was read since. */
export const keptPageTexts = ({ id, headText }: Pick<ScanView, 'id' | 'headText'>): PageTexts =>
  serviceContext().texts.find(id).texts ?? redactStrings(pageTexts(headText ?? ''))

/** Of the last hour. */
export const foundTexts = ({ id }: Pick<ScanView, 'id'>): FoundTexts => serviceContext().texts.find(id)

/** Through the same guarded door as the scan. A page that was handed over is asked for nothing. */
export async function readPageTexts(actor: Actor, { scanId }: { scanId: string }): Promise<PageTexts> {
  const owner = permit(actor, 'text:write')
  const id = parseId(scanId, 'scan')
  // As it was typed: what is secret in an address never leaves the services, and the page may need it.
  const row = await database().scan.findFirst({
    where: { id, ...kept(owner) },
    select: { input: true, source: true },
  })
  if (!row) throw notFound('scan')
  const { network, stopping, policy, texts } = serviceContext()
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(READ_MS_MAX)])
  const url = givenSourceOf(row.source) === null ? addressOf(row.input, policy) : null
  for (const visitor of VISITORS) {
    if (url === null || signal.aborted) break
    const fetched = await network.fetchPage(url, { visitor, read: 'text', signal, onStep: () => {} })
    if (!fetched.ok || fetched.value.status !== 200) continue
    const found = redactStrings(pageTexts(sourceOf(fetched.value)))
    texts.put(id, { texts: found })
    return found
  }
  throw new AppError('unavailable', phrase('error.text.page-not-read', {}))
}
