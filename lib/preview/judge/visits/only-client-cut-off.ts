/** WhatsApp got no answer at all: is it the only one? */
import type { Facts } from '../../vocabulary/facts'
import type { VisitFact } from '../../vocabulary/visits'
import { allowRuleFor } from './allow-rules'
import { fail, unknown, type Outcome } from '../check'
import { FAILURE_PHRASE } from '../../vocabulary/failure-phrase'
import { hopEvidence } from '../page/hop-evidence'
import { receptionOf, type Reception } from './reception'
import { findVisit, visitEvidence } from './visit-evidence'

type MissingPage = Extract<Facts['page'], { known: false }>

/** A cold start looks like this too: only when the name WhatsApp meets the same again, or is cut off, it is a block. */
export function cutOffAlone({ failure, because }: MissingPage, visits: readonly VisitFact[]): Outcome {
  const [android, ios, browser] = (['whatsapp-android', 'whatsapp-ios', 'browser'] as const).map((visitor) =>
    findVisit(visits, visitor),
  )
  const met = android ? metBy(android) : 'not-asked'
  const again = ios ? metBy(ios) : 'not-asked'
  const browserGetsIn = browser != null && receptionOf(browser) === 'let-in'
  const title = 'Could not tell whether WhatsApp is blocked'
  if (!failure || !browserGetsIn || (met !== 'cut-off' && met !== 'late'))
    return unknown({ title, summary: because })

  const evidence = [...visitEvidence(visits), ...hopEvidence(failure.hops)]
  if (again === 'let-in' || (met === 'late' && again !== 'late' && again !== 'cut-off')) {
    return unknown({
      title,
      summary: `WhatsApp’s own visit failed (${FAILURE_PHRASE[failure.code]}), and a browser got in right after it. ${
        again === 'let-in'
          ? 'So did a second visit under WhatsApp’s name, so it was chance or a slow start, not a rule.'
          : 'That may be a slow start as well as a rule against WhatsApp; check the link again.'
      }`,
      evidence,
    })
  }
  const { fix } = allowRuleFor(null, browser.access?.through ?? [])
  return fail({
    noCard: true,
    title:
      failure.code === 'empty-page'
        ? 'Only WhatsApp gets an empty page'
        : met === 'cut-off'
          ? 'Only WhatsApp is cut off'
          : 'Only WhatsApp waits in vain',
    summary: `WhatsApp will show the bare link: ${FAILURE_PHRASE[failure.code]}, while a browser gets status ${browser.access?.status ?? 200}. Somebody in front of the page drops this user agent.`,
    detail: `Failure ${failure.code}. Firewalls that drop a connection instead of answering leave no name behind; look at those between the internet and the server first. The browser was sent from the same address, seconds later.`,
    evidence,
    fix,
  })
}

/** Some protections send nothing with a friendly status. */
const metBy = (visit: VisitFact): Reception =>
  visit.page?.ok === false && visit.page.failure.code === 'empty-page' ? 'cut-off' : receptionOf(visit)
