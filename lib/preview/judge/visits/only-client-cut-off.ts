/** The client got no response at all: is it the only one? */
import type { Facts } from '../../vocabulary/facts'
import { failureClause } from '../../vocabulary/failure-message'
import type { VisitFact } from '../../vocabulary/visits'
import { type Audience, fail, unknown } from '../check'
import { hopEvidence } from '../page/hop-evidence'
import { allowRuleFor } from './allow-rules'
import { type Reception, receptionOf } from './reception'
import { findVisit, otherAsker, visitEvidence } from './visit-evidence'

type MissingPage = Extract<Facts['page'], { known: false }>

/** A cold start looks like this too: it is a block only when the client meets the same again, or is cut off. */
export function onlyClientCutOff(
  { failure, because }: MissingPage,
  visits: readonly VisitFact[],
  audience: Audience,
) {
  const { client } = audience
  const own = findVisit(visits, client.visitor)
  const second = findVisit(visits, otherAsker(audience)?.visitor ?? client.visitor)
  const browser = findVisit(visits, 'browser')
  const met = own ? metBy(own) : 'not-asked'
  const again = second && second !== own ? metBy(second) : 'not-asked'
  const browserGetsIn = browser !== null && receptionOf(browser) === 'let-in'
  if (!failure || !browserGetsIn || (met !== 'cut-off' && met !== 'late'))
    return unknown('shared.fact-missing', { because })

  const evidence = [...visitEvidence(visits), ...hopEvidence(failure.hops)]
  const failed = failureClause(failure.code)
  if (again === 'let-in') return unknown('failed-once', { failed }, { evidence })
  if (met === 'late' && again !== 'late' && again !== 'cut-off')
    return unknown('slow-or-blocked', { failed }, { evidence })

  const { fix } = allowRuleFor(null, browser.access?.through ?? [], client)
  const found = { failed, browserStatus: browser.access?.status ?? 200, failure: failure.code }
  const rest = { noCard: true, evidence, fix }
  if (failure.code === 'empty-page') return fail('only-client-gets-nothing', found, rest)
  return met === 'cut-off'
    ? fail('only-client-cut-off', found, rest)
    : fail('only-client-times-out', found, rest)
}

/** Some protections send nothing with a friendly status. */
const metBy = (visit: VisitFact): Reception =>
  visit.page?.ok === false && visit.page.failure.code === 'empty-page' ? 'cut-off' : receptionOf(visit)
