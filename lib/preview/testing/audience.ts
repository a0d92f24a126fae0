/** Audiences for tests: whose card is judged. */
import { CLIENTS } from '../clients/index'
import type { Audience } from '../judge/check'

const [lead] = CLIENTS
if (!lead) throw new Error('there is no client')

/** The real profiles. */
export const WHATSAPP: Audience = { client: lead, app: CLIENTS }
