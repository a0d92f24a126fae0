/** Reads the proposal for one of the actor's own scans; null where none is kept. */
import { database } from '@/lib/db/database'
import { type Actor, permit } from '../actor'
import { kept } from '../scans/kept-scans'
import { parseId } from '../scans/parse-input'
import { type ProposalView, proposalViewOf } from './proposal-view'

export async function findProposal(
  actor: Actor,
  { scanId }: { scanId: string },
): Promise<ProposalView | null> {
  const owner = permit(actor, 'scan:read')
  const where = { scanId: parseId(scanId, 'scan'), scan: kept(owner) }
  const row = await database().proposal.findFirst({ where })
  return row && proposalViewOf(row)
}
