/** Can the link be sent as it is? */
import type { Effect } from '../vocabulary/causes'
import type { ReportCause } from './schema'

type Judged = Pick<ReportCause, 'status'> & { effect: Effect | null }

/** True where the card is as it was meant for nearly everybody; a report of before there were effects tells too little. */
export const isReadyToSend = (causes: readonly Judged[]): boolean =>
  causes.every(({ status, effect }) => status === 'warn' && (effect === 'risk' || effect === 'polish'))
