/** Do WhatsApp, browsers, iPhones and Meta's crawler get the same page? */
import { defineCheck, fail, pass, unknown, warn, type Evidence, type Outcome } from '../../check'
import { listed } from '../../text/figures'
import { excerpt } from '../../text/graphemes'
import { answerWords, findVisit, VISITOR_NAMES, visitEvidence } from '../../visits/visit-evidence'
import {
  changingFields,
  differenceOf,
  type ComparedField,
  type Elsewhere,
  type VisitorDifference,
} from '../../visits/visit-differences'
import type { VisitFact } from '../../../vocabulary/visits'

export const sameForAllVisitors = defineCheck({
  id: 'same-for-all-visitors',
  group: 'page',
  needs: ['visits'],
  witnesses: ['senderFetches', 'userAgent', 'iosUserAgent', 'metaServersFetch'],
  words: {
    name: 'Same for all visitors',
    marketer:
      'The card is made from what your server tells the sender’s phone. When it tells browsers or other phones something else, the card promises what the link does not keep.',
    developer:
      'The page is asked for as WhatsApp on Android, as a browser, as facebookexternalhit and as WhatsApp on iPhone, from one address and in one language. og:title, og:description, og:image, og:url or canonical, and the final address are compared. Cache-busters, signatures, clocks, counters and spacing are left out of account.',
    howToFix: [
      'Let the server decide by the address alone, and not by User-Agent. What must differ by device belongs into CSS or behind the page’s head.',
      'Prerendering and dynamic rendering (Prerender.io, Rendertron, a CDN worker): let the version for crawlers carry the same tags as the page that people get, and refresh it when the page changes.',
      'Caches and CDNs: when answers differ by User-Agent, send Vary: User-Agent; without it one visitor’s version is served to the next. Cloudflare and Varnish ignore or need configuring for this header.',
      'Mobile sites and app links: answer the shared address with the page, and offer the app or m. address from there. Redirects to app stores, consent pages and country sites should leave out user agents that begin with WhatsApp/.',
      'A/B tests (Optimizely, VWO, Vercel flags): keep title, description and picture out of them, or give visitors without cookies the original.',
    ],
  },
  run({ visits }) {
    const android = findVisit(visits, 'whatsapp-android')
    if (!android?.head || android.access?.kind !== 'open') {
      return unknown({
        title: 'Could not compare the visitors',
        summary: `WhatsApp’s own visit brought no page to compare with: ${android ? answerWords(android) : 'not asked'}.`,
        evidence: visitEvidence(visits),
      })
    }
    const changing = changingFields(visits)
    const differences = visits
      .filter((visit) => visit !== android)
      .map((visit) => settle(differenceOf(android, visit), changing))
    const worst = differences.find(isCloaked) ?? differences.find(isOdd)
    if (worst) return differs(worst, differences, visits)
    return alike(differences, visits)
  },
})

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

const PLACES = {
  consent: 'a consent page',
  login: 'a login page',
  'app-store': 'an app store',
  app: 'an app',
  mobile: 'the mobile address',
  another: 'another address',
} as const satisfies Record<Elsewhere['what'], string>

const FIELD_NAMES = {
  title: 'title',
  description: 'description',
  image: 'picture',
  canonical: 'canonical address',
} as const satisfies Record<ComparedField, string>

/** What the difference means for people, by who got something else. */
const MEANS = {
  browser: 'Whoever opens the link meets another page than the card shows',
  'whatsapp-ios': 'The card looks different when the link is sent from an iPhone',
  facebook: 'Cards that Meta’s servers build, in channels and business messages, look different',
  'whatsapp-android': '',
} as const satisfies Record<VisitFact['visitor'], string>

function differs(
  worst: VisitorDifference,
  differences: readonly VisitorDifference[],
  visits: readonly VisitFact[],
): Outcome {
  const { visit, elsewhere, fields } = worst
  const name = VISITOR_NAMES[visit.visitor]
  const what = listed(fields.map(({ field }) => FIELD_NAMES[field]))
  const sent = elsewhere ? `is sent to ${PLACES[elsewhere.what]}` : null
  const given = what === '' ? null : `gets another ${what}`
  const others = differences.filter((each) => each !== worst && isOdd(each))
  const rest = {
    title: elsewhere ? `${name} ${sent}, WhatsApp is not` : `${name} gets another ${what} than WhatsApp`,
    summary: `${name} ${listed([sent, given].filter((part) => part !== null))}${given ? ' than WhatsApp on Android' : ', while WhatsApp on Android gets the page'}. ${MEANS[visit.visitor]}.${
      others.length > 0
        ? ` So it is for ${listed(others.map((each) => VISITOR_NAMES[each.visit.visitor].replace(/^A /, 'a ')))}.`
        : ''
    }`,
    detail:
      'All were sent from one address and asked for English, within seconds: what differs is the user agent, and chance. Compare the values below; an experiment or a page that changes by the minute looks like this too.',
    evidence: sideBySide(differences, visits),
    fix: {
      steps: elsewhere
        ? `Answer ${excerpt(addressOf(visits), 200)} with the same page for all, and offer the way to ${PLACES[elsewhere.what]} from there.`
        : `Give all visitors the same ${what}: decide by the address, not by the user agent. When the difference is wanted, tell caches of it:`,
      ...(elsewhere ? {} : { code: 'Vary: User-Agent', language: 'http' as const }),
    },
  }
  return isCloaked(worst) ? fail(rest) : warn(rest)
}

function addressOf(visits: readonly VisitFact[]): string {
  const page = findVisit(visits, 'whatsapp-android')?.page
  return page?.ok ? page.value.requestedUrl : 'the link'
}

/** Each visitor's value of what differs anywhere. */
function sideBySide(differences: readonly VisitorDifference[], visits: readonly VisitFact[]): Evidence[] {
  const fields = new Set(differences.flatMap((each) => each.fields.map(({ field }) => field)))
  const moved = differences.some(({ elsewhere }) => elsewhere !== null)
  const places = moved
    ? visits.map((visit) => ({
        label: `Final address, ${VISITOR_NAMES[visit.visitor]}`,
        value: placeWords(visit, differences.find((each) => each.visit === visit)?.elsewhere ?? null),
      }))
    : []
  const values = [...fields].flatMap((field) =>
    visits
      .filter(({ head }) => head !== null)
      .map(({ visitor, head }) => ({
        label: `${FIELD_NAMES[field]}, ${VISITOR_NAMES[visitor]}`.replace(/^./, (letter) =>
          letter.toUpperCase(),
        ),
        value: excerpt(head?.[field]?.value ?? 'none', 300),
      })),
  )
  return [...places, ...values]
}

function placeWords(visit: VisitFact, elsewhere: Elsewhere | null): string {
  if (elsewhere) return elsewhere.address
  return visit.page?.ok && visit.leadsOnTo === null && visit.page.value.status < 300
    ? visit.page.value.finalUrl
    : answerWords(visit)
}

function alike(differences: readonly VisitorDifference[], visits: readonly VisitFact[]): Outcome {
  const evidence = visitEvidence(visits)
  const browser = differences.find(({ visit }) => visit.visitor === 'browser')
  if (!browser?.compared) {
    return unknown({
      title: 'Could not compare WhatsApp with a browser',
      summary: `The visit as a browser brought nothing to compare: ${browser ? answerWords(browser.visit) : 'not asked'}.`,
      evidence,
    })
  }
  if (browser.bare) {
    return pass({
      title: 'WhatsApp gets the tags that it needs',
      summary:
        'The page that a browser gets carries no tags for cards, and the one for WhatsApp does: it seems to be made for crawlers. Keep both saying the same.',
      evidence,
    })
  }
  const compared = differences.filter((each) => each.compared)
  const noise = differences.flatMap(({ fields }) => fields.map(({ field }) => FIELD_NAMES[field]))
  const names = compared.map(({ visit }) => VISITOR_NAMES[visit.visitor].replace(/^A /, 'a '))
  return pass({
    title:
      compared.length === differences.length
        ? 'All visitors get the same page'
        : 'WhatsApp and a browser get the same page',
    summary: `WhatsApp on Android, ${listed(names)} end at the same address and get the same title, description and picture.${
      noise.length > 0 ? ` Only the ${noise[0]} is worded a little differently.` : ''
    }`,
    evidence,
  })
}
