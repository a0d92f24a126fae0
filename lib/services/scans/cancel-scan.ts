/** Cancels a scan of one's own: its requests end at once, and its row says that it was cancelled. */
import { database } from '@/lib/db/database'
import { notFound } from '@/lib/errors'
import { type Actor, permit } from '../actor'
import { serviceContext } from '../service-context'
import { parseId } from './parse-input'
import { storeInterruption } from './store-scan'

/** Resolves once the scan has ended. One that has ended already stays as it is. */
export async function cancelScan(actor: Actor, given: { scanId: string }): Promise<void> {
  const owner = permit(actor, 'scan:create')
  const id = parseId(given.scanId, 'scan')
  const found = await database().scan.findFirst({ where: { id, ...owner }, select: { status: true } })
  if (!found) throw notFound('scan')
  const context = serviceContext()
  const running = context.running.get(id)
  if (running) {
    running.cancel()
    await running.finished
  } else if (found.status === 'running') {
    // Another process works on it: nobody is kept waiting, and a report that still comes counts.
    await storeInterruption(context, id, 'cancelled')
  }
}
