/** The report holds what was found, in order, and nothing that a store or a boundary would refuse. */
import { describe, expect, it } from 'vitest'
import {
  factsOf,
  failureOf,
  headOf,
  knownFact,
  missingFact,
  PAGE_URL,
  pageOf,
  tagOf,
  tagsWith,
} from '../testing/sample-facts'
import { reportOf } from '../testing/report-of'
import { storedReportSchema } from './stored/stored-report'
import { reportSchema, RULESET_VERSION, SCHEMA_VERSION } from './schema'

const RANK = ['fail', 'warn', 'unknown', 'error', 'pass', 'not-applicable']

describe('findings', () => {
  const { findings } = reportOf(
    factsOf({ head: headOf([tagOf('og:image', '/a.jpg'), tagOf('og:title', 'A')]) }),
  )

  it('are sorted by status, and inside it by weight', () => {
    const order = findings.map(({ status, weight }) => RANK.indexOf(status) * 100 - weight)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(findings.map(({ status }) => status)).size).toBeGreaterThan(2)
  })

  it('each name their witnesses and their weight', () => {
    for (const { witness, weight } of findings) {
      expect(witness.length).toBeGreaterThan(0)
      expect(weight).toBeGreaterThan(0)
    }
    const heavy = findings.find(({ id }) => id === 'image-weight')
    expect(heavy?.witness[0]).toMatchObject({ id: 'imageBytesMax', trust: 'meta' })
    expect(heavy?.witness[0]?.disagree.length).toBeGreaterThan(0)
  })
})

it('says what each tag was used for, and by whom', () => {
  const first = tagOf('og:title', 'First')
  const { tags } = reportOf(
    factsOf({ head: headOf([first, ...tagsWith('og:title', tagOf('og:title', 'Last'))]) }),
  )
  expect(tags.find(({ value }) => value === 'First')?.usedFor).toEqual([
    { field: 'title', clients: ['whatsapp-ios'] },
  ])
  expect(tags.find(({ value }) => value === 'Last')?.usedFor).toEqual([
    { field: 'title', clients: ['whatsapp-android', 'whatsapp-web'] },
  ])
  expect(tags.find(({ key }) => key === 'og:type')?.usedFor).toEqual([])
})

it('records the exchange, the image and the thumbnails', () => {
  const report = reportOf(factsOf())
  expect(report).toMatchObject({
    schemaVersion: SCHEMA_VERSION,
    rulesetVersion: RULESET_VERSION,
    failure: null,
  })
  expect(report.fetch).toMatchObject({
    startedAt: '2026-11-22T09:00:00.000Z',
    status: 200,
    headEndByte: 5_900,
  })
  expect(report.fetch.curl).toContain(`--url '${PAGE_URL}'`)
  expect(report.image).toMatchObject({ format: 'jpeg', width: 1_200, bytes: 92_160 })
  expect(report.image?.thumbnails.small).toEqual({
    sha256: '0'.repeat(64),
    width: 140,
    height: 140,
    bytes: 2,
  })
})

it('keeps the raw input and the hops when there is no page', () => {
  const [hop] = pageOf().hops
  const failure = failureOf('redirect-loop', { hops: hop ? [{ ...hop, status: 302 }] : [] })
  const missing = missingFact(undefined, failure)
  const looped = reportOf({ ...factsOf(), page: missing, access: missing, head: missing })
  expect(looped).toMatchObject({ score: 10, finalUrl: null, failure: { code: 'redirect-loop' } })
  expect(looped.fetch).toMatchObject({ status: 302, hops: [{ status: 302 }] })

  const invalid = missingFact(undefined, failureOf('url-invalid', { url: null }))
  const nothing = reportOf({ ...factsOf(), request: invalid, page: invalid }, '  not a url  ')
  expect(nothing).toMatchObject({ url: 'not a url', fetch: { curl: '' }, verdict: { status: 'unknown' } })
  expect(reportSchema.parse(nothing)).toEqual(nothing)
})

it('keeps how long a tag is that was not kept whole, and its document passes the schema with it', () => {
  const cut = tagOf('og:title', 'x'.repeat(5_000), { valueChars: 6_000, sourceChars: 6_040 })
  const report = reportSchema.parse(reportOf(factsOf({ head: headOf([cut]) })))
  expect(report.tags).toMatchObject([{ valueChars: 6_000, sourceChars: 6_040 }])
  expect(report.findings.find(({ id }) => id === 'og-title')?.evidence[1]).toMatchObject({
    value: { code: 'evidence.characters-kept', params: { count: 6_040 } },
  })
})

it('keeps out what no store takes: NUL and lone surrogates, wherever strangers put them', () => {
  const hostile = 'a\u0000b\ud800c'
  const facts = factsOf({
    head: headOf(tagsWith('og:title', tagOf('og:title', hostile))),
    page: knownFact(pageOf({ headers: [{ name: 'server', value: hostile }], contentType: hostile })),
  })
  const text = JSON.stringify(reportOf(facts, hostile))
  expect(text).not.toContain(String.raw`\u0000`)
  expect(text).not.toContain(String.raw`\ud800`)
})

it('records each visit, without bytes', () => {
  const { visits } = reportOf(factsOf())
  expect(visits.map(({ visitor }) => visitor)).toEqual([
    'whatsapp-android',
    'browser',
    'facebook',
    'whatsapp-ios',
  ])
  expect(visits[0]).toMatchObject({
    userAgent: 'WhatsApp/2.23.20.0',
    status: 200,
    finalUrl: PAGE_URL,
    title: 'How to bake bread at home',
    chain: [{ url: PAGE_URL, status: 200 }],
  })
  expect(visits[3]).toMatchObject({ status: 206, contentRange: 'bytes 0-6399/6400' })
})

it('says no sentence: only codes, parameters and what strangers wrote', () => {
  const text = JSON.stringify(reportOf(factsOf({ head: headOf([tagOf('og:title', 'A')]) })).findings)
  expect(text).not.toMatch(/ (?:the|is|of) /)
})

it('is told from a report of a version that is not known', () => {
  const report = reportOf(factsOf())
  expect(storedReportSchema.parse(report)).toEqual(report)
  expect(storedReportSchema.safeParse({ ...report, schemaVersion: 5 }).success).toBe(false)
})
