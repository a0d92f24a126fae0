/** Do all checks report in order, and does one that breaks hide no other? */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineCheck, pass, runCheck } from './check'
import { CHECKS } from './checks/index'
import { accessOf, factsOf, failureOf, headOf, missingFact, pageOf, tagOf } from '../testing/sample-facts'
import { CLIENTS } from '../clients/index'
import { WHATSAPP } from '../testing/audience'
import { phrase } from '../vocabulary/message'
import { wordsOf } from '../words/languages'
import { countGraphemes } from './text/graphemes'
import { runChecks } from './run-checks'
import { LIMITS } from '../vocabulary/limits'
import type { Facts } from '../vocabulary/facts'

const ids = CHECKS.map(({ id }) => id)
const textChecks = CHECKS.filter(({ group }) => group === 'text').map(({ id }) => id)
const run = (facts: Facts) => runChecks(facts, WHATSAPP)

describe('runChecks', () => {
  it('gives one result for each check, in the order of the list', () => {
    expect(run(factsOf()).map(({ id }) => id)).toEqual(ids)
  })

  it('passes the good page', () => {
    expect(run(factsOf()).filter(({ status }) => status !== 'pass' && status !== 'not-applicable')).toEqual(
      [],
    )
  })

  it('never calls a tag missing when the page was not seen', () => {
    const gone = missingFact(phrase('missing.access.blocked', { by: 'Cloudflare', status: 403 }))
    const access = accessOf({ kind: 'blocked', status: 403, by: 'Cloudflare' })
    const facts: Partial<Facts> = { head: gone, candidate: gone, image: gone, picture: gone, attempts: gone }
    const results = run(factsOf({ ...facts, access, page: pageOf({ status: 403 }) }))
    for (const id of [
      ...textChecks,
      'head-within-limit',
      'tags-in-server-html',
      'tag-readable',
      'charset-declared',
    ]) {
      expect(
        results.find((result) => result.id === id),
        id,
      ).toMatchObject({ status: 'unknown', params: { because: gone.known ? null : gone.because } })
    }
    expect(results.find(({ id }) => id === 'page-not-blocked')?.status).toBe('fail')
  })

  it('answers whatever fact is missing', () => {
    const names = Object.keys(factsOf()) as (keyof Facts)[] // Safe: the keys of a Facts.
    const gone = missingFact(undefined, failureOf('timed-out'))
    for (const name of names) {
      for (const result of run(factsOf({ [name]: gone })))
        expect(result.status, `${result.id} without ${name}`).not.toBe('error')
    }
    const nothing = run(factsOf(Object.fromEntries(names.map((name) => [name, gone]))))
    expect(nothing.filter(({ status }) => status === 'error')).toEqual([])
    expect(nothing.find(({ id }) => id === 'og-title')?.status).toBe('unknown')
  })

  it('holds against whatever strangers write', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 })
    const key = fc.constantFrom(
      'og:title',
      'og:description',
      'og:url',
      'og:image',
      'og:site_name',
      'og:type',
      '<title>',
    )
    const reason = fc.constantFrom(null, 'value-unquoted', 'outside-head', 'inside-comment', 'overridden')
    const tag = fc.record({ key, text, reason }).map(({ key: name, text: value, reason: unreadable }) =>
      tagOf(name, value, {
        unreadable,
        readBy: unreadable === null || unreadable === 'overridden' ? CLIENTS.map(({ id }) => id) : [],
      }),
    )
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 8 }), text, (tags, source) => {
        const head = headOf(tags, { text: source, headEnd: null })
        const broke = run(factsOf({ head })).filter(({ status }) => status === 'error')
        expect(broke).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('stays quick and brief on values of 5,000 characters', () => {
    const long = [
      'a'.repeat(5_000),
      '| '.repeat(2_500),
      'Ã©'.repeat(2_500),
      'e' + '\u0301'.repeat(4_999),
      '👨‍👩‍👧 '.repeat(500),
    ]
    for (const value of long) {
      const head = headOf(
        ['og:title', 'og:description', 'og:title', 'og:site_name', 'og:url'].map((key) => tagOf(key, value)),
      )
      const began = performance.now()
      const results = run(factsOf({ head }))
      expect(performance.now() - began).toBeLessThan(1_000)
      for (const result of results) {
        const { id } = result
        const { title, summary } = wordsOf('en').finding(result)
        expect(countGraphemes(title) + countGraphemes(summary), id).toBeLessThan(800)
      }
    }
  })

  it('turns a check that throws into an error of its own', () => {
    const broken = defineCheck({
      id: 'broken',
      group: 'page',
      weight: 1,
      needs: ['head'],
      witnesses: [],
      run: () => {
        throw new Error('boom')
      },
    })
    expect(runCheck(broken, factsOf(), WHATSAPP)).toMatchObject({
      id: 'broken',
      status: 'error',
      code: 'shared.check-broke',
      params: { reason: 'boom' },
    })
    // A head whose readings are gone breaks the checks that look into them, and only those.
    const results = run(factsOf({ head: headOf(undefined, { tags: undefined }) }))
    const broke = results.filter(({ status }) => status === 'error').map(({ id }) => id)
    expect(broke).toContain('og-title-length')
    expect(results.find(({ id }) => id === 'page-reachable')?.status).toBe('pass')
    expect(results).toHaveLength(CHECKS.length)
  })

  it('hands a fact that may be missing over as Known', () => {
    const check = defineCheck({
      id: 'either',
      group: 'page',
      weight: 1,
      needs: [],
      orMissing: ['page'],
      witnesses: [],
      run: ({ page }) => pass('seen', { what: page.known ? page.value.finalUrl : page.because }),
    })
    const gone = phrase('missing.page-not-read', {})
    expect(runCheck(check, factsOf({ page: missingFact(gone) }), WHATSAPP).params).toEqual({ what: gone })
    expect(runCheck(check, factsOf(), WHATSAPP).params).toEqual({ what: expect.stringContaining('https://') })
  })
})

describe('the list of checks', () => {
  it('has each id once, with witnesses and words for each', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, witnesses } of CHECKS) {
      const said = wordsOf('en').check(id)
      expect(said?.name && said.marketer && said.developer, id).toBeTruthy()
      expect(said?.howToFix.length, id).toBeGreaterThan(0)
      expect(witnesses.length, id).toBeGreaterThan(0)
      for (const witness of witnesses) expect(LIMITS[witness], id).toBeDefined()
    }
  })
})
