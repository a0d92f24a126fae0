/** The name at the start of a user agent, by which rules know a visitor: "Name" of "Name/2.0 (more)". */
import type { Visitor } from '../../vocabulary/facts'
import { USER_AGENTS } from '../../vocabulary/visits'

export const agentName = (visitor: Visitor): string => USER_AGENTS[visitor].replace(/\/.*/s, '')
