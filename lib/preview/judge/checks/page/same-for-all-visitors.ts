/** Do the clients of the app, browsers and Meta's crawler get the same page? */
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import type { Evidence } from '../../../vocabulary/evidence'
import type { Visitor } from '../../../vocabulary/facts'
import { type List, listOf, type Message, phrase } from '../../../vocabulary/message'
import type { TrialFact } from '../../../vocabulary/trials'
import type { VisitFact, VisitValue } from '../../../vocabulary/visits'
import { excerpt } from '../../text/graphemes'
import { trialEvidence, trialsIn } from '../../values/trial-evidence'
import {
  changingFields,
  COMPARED,
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
  orMissing: ['trials'],
  witnesses: ['senderFetches', 'userAgent', 'iosUserAgent', 'metaServersFetch'],
  run({ visits, trials }, { client }) {
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
    if (worst)
      return (
        withoutTags(worst, { lead, differences, visits }) ?? differs(worst, { lead, differences, visits })
      )
    const inLanguages = trialsIn(trials).find(({ changed }) => changed === 'accept-language')
    return alike({ lead, differences, visits }, inLanguages ?? null)
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
    const rest = { evidence, fix: fix('same-tags-for-all', what) }
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

/** Another phone of the same app gets the page without its tags: a rule knows one form of the name only. */
function withoutTags({ visit, fields }: VisitorDifference, { lead, differences, visits }: Compared) {
  const isPhone = visit.visitor.startsWith('whatsapp-')
  if (!isPhone || !isForCards(lead.head?.title) || !visit.head || isForCards(visit.head.title)) return null
  const found = { client: visitorName(visit.visitor), lead: visitorName(lead.visitor) }
  const names = listOf(fields.map(({ field }) => fieldName(field)))
  const rest = { evidence: sideBySide(differences, visits), fix: fix('match-every-form', found) }
  return fail('client-gets-no-tags', { ...found, fields: names }, rest)
}

const isForCards = (value: VisitValue | null | undefined): boolean =>
  /^(?:og|twitter):/.test(value?.rule ?? '')

/** One answer in other languages, beside that in English. */
function byLanguage(lead: VisitFact, trial: TrialFact | null, visitors: List) {
  if (trial?.outcome.kind !== 'page' || !trial.outcome.open || !trial.outcome.head || !lead.head) return null
  const [here, there] = [lead.head, trial.outcome.head]
  const differing = COMPARED.filter((field) => here[field]?.value !== there[field]?.value)
  const evidence: Evidence[] = differing.flatMap((field) => [
    { label: phrase('evidence.in-english', { field: fieldName(field) }), value: excerpt(here[field]?.value ?? '', 300) || phrase('evidence.none', {}) },
    { label: phrase('evidence.in-other-language', { field: fieldName(field) }), value: excerpt(there[field]?.value ?? '', 300) || phrase('evidence.none', {}) },
  ])
  const found = { title: excerpt(there.title?.value ?? '', 80) || 'none', fields: listOf(differing.map(fieldName)) }
  return differing.includes('title') || differing.includes('description')
    ? warn('changes-with-language', found, { evidence: [...evidence, ...trialEvidence([trial])], fix: fix('address-per-language', {}) })
    : pass('same-in-other-language', { visitors }, { evidence: trialEvidence([trial]) })
} // prettier-ignore

function alike({ lead, differences, visits }: Compared, inLanguages: TrialFact | null) {
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
  const told = byLanguage(lead, inLanguages, visitors)
  if (told) return told
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
