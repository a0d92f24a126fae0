/** Do the clients of the app, browsers and Meta's crawler get the same page? */
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import type { Evidence } from '../../../vocabulary/evidence'
import type { Visitor } from '../../../vocabulary/facts'
import { listOf, type Message, phrase } from '../../../vocabulary/message'
import type { VisitFact } from '../../../vocabulary/visits'
import { excerpt } from '../../text/graphemes'
import {
  changingFields,
  type ComparedField,
  differenceOf,
  type Elsewhere,
  type VisitorDifference,
} from '../../visits/visit-differences'
import {
  findVisit,
  responseOf,
  responseTo,
  visitEvidence,
  visitorClause,
  visitorName,
} from '../../visits/visit-evidence'

export const sameForAllVisitors = defineCheck({
  id: 'same-for-all-visitors',
  group: 'page',
  weight: 4,
  needs: ['visits'],
  witnesses: ['senderFetches', 'userAgent', 'iosUserAgent', 'metaServersFetch'],
  run({ visits }, { client }) {
    const lead = findVisit(visits, client.visitor)
    if (!lead?.head || lead.access?.kind !== 'open') {
      const response = responseTo(visits, client.visitor)
      return unknown('own-page-not-read', { response }, { evidence: visitEvidence(visits) })
    }
    const changing = changingFields(visits)
    const differences = visits
      .filter((visit) => visit !== lead)
      .map((visit) => settle(differenceOf(lead, visit), changing))
    const worst = differences.find(isCloaked) ?? differences.find(isOdd)
    return worst ? differs(worst, { lead, differences, visits }) : alike({ lead, differences, visits })
  },
})

interface Compared {
  lead: VisitFact
  differences: readonly VisitorDifference[]
  visits: readonly VisitFact[]
}

/** What changes with every visit says nothing of who comes. */
const settle = (difference: VisitorDifference, changing: ReadonlySet<ComparedField>): VisitorDifference => ({
  ...difference,
  fields: difference.fields.map((each) =>
    changing.has(each.field) ? { ...each, likeness: 'slight' } : each,
  ),
})

const clearOnes = ({ fields }: VisitorDifference): ComparedField[] =>
  fields.filter(({ likeness }) => likeness === 'clear').map(({ field }) => field)

/** Another title and another thing beside it: that is another page. Of Meta's crawler a warning is enough. */
function isCloaked(difference: VisitorDifference): boolean {
  if (difference.visit.visitor === 'facebook') return false
  const clear = clearOnes(difference)
  return clear.includes('title') && (clear.length > 1 || difference.elsewhere?.what === 'another')
}

const isOdd = (difference: VisitorDifference): boolean =>
  difference.elsewhere !== null || clearOnes(difference).length > 0 || difference.fields.length > 1

const fieldName = (field: ComparedField): Message =>
  field === 'canonical' ? phrase('visit.canonical', {}) : phrase(`field.${field}`, {})

function differs(worst: VisitorDifference, { lead, differences, visits }: Compared) {
  const { visit, elsewhere, fields } = worst
  const others = differences.filter((each) => each !== worst && isOdd(each))
  const found = {
    visitor: visitorClause(visit.visitor),
    lead: visitorName(lead.visitor),
    means: meaning(visit.visitor),
    others: listOf(others.map((each) => visitorClause(each.visit.visitor))),
    otherCount: others.length,
  }
  const what = { fields: listOf(fields.map(({ field }) => fieldName(field))), fieldCount: fields.length }
  const evidence = sideBySide(differences, visits)
  if (!elsewhere) {
    const vary = fix('same-tags-for-all', what, { language: 'http', code: 'Vary: User-Agent' })
    const rest = { evidence, fix: vary }
    return isCloaked(worst)
      ? fail('other-tags', { ...found, ...what }, rest)
      : warn('other-tags', { ...found, ...what }, rest)
  }
  if (elsewhere.stayed && lead.page?.ok) {
    const rest = { evidence, fix: fix('send-all-the-same-way', {}) }
    const sent = { ...found, ...what, to: excerpt(lead.page.value.finalUrl, 200) }
    return isCloaked(worst)
      ? fail('client-sent-elsewhere', sent, rest)
      : warn('client-sent-elsewhere', sent, rest)
  }
  const place = phrase(`visit.place.${elsewhere.what}`, {})
  const address = lead.page?.ok ? excerpt(lead.page.value.requestedUrl, 200) : 'none'
  const rest = { evidence, fix: fix('respond-with-the-page', { address, place }) }
  if (fields.length === 0) return warn('sent-elsewhere', { ...found, place }, rest)
  const both = { ...found, place, fields: what.fields }
  return isCloaked(worst)
    ? fail('sent-elsewhere-with-other-tags', both, rest)
    : warn('sent-elsewhere-with-other-tags', both, rest)
}

/** What the difference means for people, by who got something else. */
const meaning = (visitor: Visitor): Message =>
  visitor === 'browser' || visitor === 'facebook'
    ? phrase(`visit.means.${visitor}`, {})
    : phrase('visit.means.client', { client: visitorClause(visitor) })

/** Each visitor's value of what differs anywhere. */
function sideBySide(differences: readonly VisitorDifference[], visits: readonly VisitFact[]): Evidence[] {
  const fields = new Set(differences.flatMap((each) => each.fields.map(({ field }) => field)))
  const moved = differences.some(({ elsewhere }) => elsewhere !== null)
  const places = moved
    ? visits.map((visit) => ({
        label: phrase('evidence.final-address-of', { visitor: visitorName(visit.visitor) }),
        value: endOf(visit, differences.find((each) => each.visit === visit)?.elsewhere ?? null),
      }))
    : []
  const values = [...fields].flatMap((field) =>
    visits
      .filter(({ head }) => head !== null)
      .map(({ visitor, head }) => {
        const value = head?.[field]?.value
        return {
          label: phrase('evidence.value-for', { field: fieldName(field), visitor: visitorName(visitor) }),
          value: value === undefined ? phrase('evidence.none', {}) : excerpt(value, 300),
        }
      }),
  )
  return [...places, ...values]
}

function endOf(visit: VisitFact, elsewhere: Elsewhere | null): string | Message {
  if (elsewhere) return elsewhere.address
  return visit.page?.ok && visit.leadsOnTo === null && visit.page.value.status < 300
    ? visit.page.value.finalUrl
    : responseOf(visit)
}

/** The header by which a server says that it picks the page by language: all of our visitors ask in one. */
function languageInVary({ page }: VisitFact): string | null {
  const headers = page?.ok ? page.value.headers : []
  const vary = headers.filter(({ name }) => name === 'vary').map(({ value }) => value)
  return vary.find((value) => /(?:^|[\s,])accept-language(?:[\s,]|$)/i.test(value)) ?? null
}

function alike({ lead, differences, visits }: Compared) {
  const evidence = visitEvidence(visits)
  const browser = differences.find(({ visit }) => visit.visitor === 'browser')
  if (!browser?.compared)
    return unknown('browser-not-compared', { response: responseTo(visits, 'browser') }, { evidence })
  if (browser.bare) return pass('made-for-crawlers', {}, { evidence })
  const compared = differences.filter((each) => each.compared)
  const visitors = listOf([
    visitorName(lead.visitor),
    ...compared.map(({ visit }) => visitorClause(visit.visitor)),
  ])
  const vary = languageInVary(lead)
  if (vary !== null) {
    const said: Evidence = { label: 'Vary', value: excerpt(vary, 200) }
    return unknown('one-language-asked', { visitors }, { evidence: [said, ...evidence] })
  }
  const found = { visitors, slight: compared.flatMap(({ fields }) => fields)[0]?.field ?? 'none' }
  return compared.length === differences.length
    ? pass('same-for-all', found, { evidence })
    : pass('same-as-browser', found, { evidence })
}
