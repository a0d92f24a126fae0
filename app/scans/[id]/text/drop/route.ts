/** Drops the text that was proposed; what is typed stays in the fields. */
import { dropProposal } from '@/lib/services/text/keep-proposal'
import { textRoute } from '../../../../_parts/text/text-form'

export const POST = textRoute(
  'share',
  { what: 'a proposed text could not be dropped', keeps: true },
  async (actor, scanId) => {
    await dropProposal(actor, { scanId })
    return 'dropped=1#done'
  },
)
