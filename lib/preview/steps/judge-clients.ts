/** What was gathered → findings for each app, and a card for each client. */
import type { Audience, Judged } from '../judge/check'
import { layoutCard } from '../judge/layout/layout-cards'
import { runChecks } from '../judge/run-checks'
import type { CardModel } from '../vocabulary/card'
import type { ClientProfile } from '../vocabulary/client'
import type { Facts } from '../vocabulary/facts'
import { type Gathered, gatherFacts } from './gather-facts'

export interface Judgement {
  /** What the leading client was shown. */
  facts: Facts
  /** One per app, in the order of the list. */
  judged: [Judged, ...Judged[]]
  /** One per client, the leading one first. */
  cards: [CardModel, ...CardModel[]]
}

/** Throws when there is no client: a bug. */
export function judgeClients(gathered: Gathered, clients: readonly ClientProfile[]): Judgement {
  const audiences = audiencesOf(clients)
  const [lead, ...others] = audiences
  if (!lead) throw new Error('there is no client to judge for')
  // A login or consent page gets a card, but its tags say nothing about the page behind it.
  const own =
    gathered.access?.kind === 'open' ? gathered : { ...gathered, head: null, attempts: null, rendered: null }
  const judge = (audience: Audience): Judged => ({
    audience,
    results: runChecks(gatherFacts(own, audience.client), audience),
  })
  const draw = (client: ClientProfile) => layoutCard(gatherFacts(gathered, client), client)
  return {
    facts: gatherFacts(gathered, lead.client),
    judged: [judge(lead), ...others.map(judge)],
    cards: [draw(lead.client), ...clients.filter((client) => client !== lead.client).map(draw)],
  }
}

/** Clients by app; the first of an app leads it. */
function audiencesOf(clients: readonly ClientProfile[]): Audience[] {
  return [...Map.groupBy(clients, ({ app }) => app).values()].flatMap((app) => {
    const [client] = app
    return client ? [{ client, app }] : []
  })
}
