/** Why a scan did not finish: stored in its row; the words are `error.interrupted.<reason>`. */
import { isDiskFull } from '@/lib/db/disk-full'

export type InterruptionReason = 'cancelled' | 'server-stopped' | 'overdue' | 'broke' | 'disk-full'

/** Of a scan that neither its reader, nor a stop, nor its deadline ended. */
export const interruptionReasonOf = (error: unknown): InterruptionReason =>
  isDiskFull(error) ? 'disk-full' : 'broke'
