/** Facts → report, as the pipeline makes one, for tests that need no network. */
import { CLIENTS } from '../clients/index'
import { diagnose } from '../diagnose/diagnose'
import { scoreOf } from '../diagnose/score'
import { recogniseStack } from '../extract/stack/recognise-stack'
import { layoutCard } from '../judge/layout/layout-cards'
import { runChecks } from '../judge/run-checks'
import { valuesToPaste } from '../judge/values/values-to-paste'
import { buildReport } from '../report/build-report'
import type { Report } from '../report/schema'
import type { Facts } from '../vocabulary/facts'
import { WHATSAPP } from './audience'

export function reportOf(facts: Facts, input?: string): Report {
  const results = runChecks(facts, WHATSAPP)
  const cards = CLIENTS.map((client) => layoutCard(facts, client))
  const [card] = cards
  if (!card) throw new Error('there is no client')
  const values = valuesToPaste(facts, WHATSAPP.client)
  const causes = diagnose({ results, card, values })
  const head = facts.head.known ? facts.head.value : null
  return buildReport({
    input: input ?? (facts.request.known ? facts.request.value.input : ''),
    startedAt: new Date('2026-11-22T09:00:00Z'),
    facts,
    judged: [{ audience: WHATSAPP, results }],
    cards,
    causes,
    score: scoreOf({ causes, card, isRead: facts.head.known }),
    stack: facts.page.known ? recogniseStack(facts.page.value.headers, head) : null,
    values,
  })
}
