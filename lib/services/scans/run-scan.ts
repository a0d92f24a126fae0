/** A whole scan for a form that waits for its end: the report's id, or why there is none. */
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { type ScanEvent, scanLink } from './scan-link'

export type RefusedScan = ScanEvent & { type: 'refused' }

export async function runScan(
  ...asked: Parameters<typeof scanLink>
): Promise<RefusedScan | { type: 'done'; scanId: string }> {
  let scanId: string | null = null
  for await (const event of scanLink(...asked)) {
    if (event.type === 'refused') return event
    if (event.type === 'started') scanId = event.scanId
  }
  if (scanId === null) throw new AppError('unavailable', phrase('error.scan-not-started', {}))
  return { type: 'done', scanId }
}
