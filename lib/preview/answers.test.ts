/** From the top of each recorded report alone: what is shown, why, what to do, and who does it; and no two places name different causes. */
import { afterAll, describe, expect, it } from 'vitest'
import { type LoadedCase, loadSite } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import { scan } from './pipeline'
import { CLIENTS } from './clients/index'
import type { Report } from './report/schema'
import { expectOneFixEach } from './testing/one-fix-each'
import { wordsOf } from './words/languages'
import { reportInWords } from './words/report-in-words'

const cases = loadSite()
const network = createRecordedNetwork(cases, { browser: true })
afterAll(() => network.close())

const scanned = new Map<string, Promise<Awaited<ReturnType<typeof scan>>>>()
function reportOf({ name, url }: LoadedCase) {
  const found = scanned.get(name) ?? scan(url, network)
  scanned.set(name, found)
  return found.then(({ report }) => report)
}

/** What is seen on the card, so that its caption has to give the reason of the verdict. */
const SEEN = new Set(['no-card', 'another-page', 'no-picture', 'small-picture'])

describe.each(cases)('$name', (site) => {
  it('answers the four questions', async () => {
    const { cards, causes } = await reportOf(site)
    const [first] = causes
    expect({
      shown: cards[0]?.layout,
      why: first?.code ?? null,
      effect: first?.effect ?? null,
      do: first?.fix?.steps.code ?? null,
      who: first?.mender ?? null,
    }).toEqual(site.answers)
  })

  it('names one cause in headline, caption, list and share text', async () => {
    const report = await reportOf(site)
    const { verdict, causes, cards } = reportInWords(report, wordsOf('en'))
    const [first] = causes
    if (!first) return
    expect(verdict.sentence).toContain(first.title)
    const [lead] = cards
    if (lead && SEEN.has(first.effect ?? ''))
      for (const card of cards) if (card.layout === lead.layout) expect(card.reason).toBe(`${first.title}.`)
  })

  it('asks nobody to do one thing twice', async () => expectOneFixEach(await reportOf(site)))

  it('explains each fault once, and gives each cause one fix or none', async () => {
    const { findings, causes } = await reportOf(site)
    const app = CLIENTS[0]?.app
    const open = findings.filter(
      (finding) => finding.app === app && (finding.status === 'fail' || finding.status === 'warn'),
    )
    const explained = causes.flatMap((cause) => cause.findings)
    expect(explained).toHaveLength(new Set(explained).size)
    for (const { id } of open) expect(explained).toContain(id)
    for (const { findings: ids } of causes)
      expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  })
})

/** What people see on each surface, and what some of them lose: polish, and who mends it, are left out. */
const seenOf = ({ cards, causes }: Report): string =>
  JSON.stringify({
    layouts: cards.map(({ layout }) => layout),
    another: causes[0]?.effect === 'another-page',
    lost: causes
      .filter(({ effect }) => effect === 'risk' || effect === 'poorer-text')
      .map(({ code, effect, status }) => `${effect} ${code} ${status}`)
      .toSorted(),
  })

it('scores pages with the same cards on all surfaces and the same risks within 10 of each other', async () => {
  const reports = await Promise.all(
    cases.map(async (site) => ({ name: site.name, ...(await reportOf(site)) })),
  )
  const alike = [...Map.groupBy(reports, seenOf).values()]
    .map((group) => group.flatMap(({ name, score }) => (score === null ? [] : [{ name, score }])))
    .filter((group) => group.length > 1)
  expect(alike.length).toBeGreaterThanOrEqual(5)
  expect(alike.some((group) => new Set(group.map(({ score }) => score)).size > 1)).toBe(true)
  for (const group of alike) {
    const scores = group.map(({ score }) => score)
    const named = group.map(({ name, score }) => `${name} ${score}`).join(', ')
    expect(Math.max(...scores) - Math.min(...scores), named).toBeLessThanOrEqual(10)
  }
})
