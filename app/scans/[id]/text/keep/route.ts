/** Keeps the text that a plain form proposes, and leads back to it, or to the reason why not. */
import { keepProposal } from '@/lib/services/text/keep-proposal'
import { textRoute } from '../../../../_parts/text/text-form'

export const POST = textRoute(
  'share',
  { what: 'a proposed text could not be kept', keeps: false },
  async (actor, scanId, form) => {
    await keepProposal(actor, { scanId, ...form })
    return 'kept=1#done'
  },
)
