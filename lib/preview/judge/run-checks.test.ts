/** Do all checks answer in order, and does one that breaks hide no other? */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineCheck, pass, runCheck } from './check'
import { CHECKS } from './checks/index'
import { accessOf, factsOf, failureOf, headOf, missingFact, pageOf, tagOf } from '../testing/facts'
import { countGraphemes } from './text/graphemes'
import { runChecks } from './run-checks'
import { LIMITS } from '../vocabulary/limits'
import type { Facts } from '../vocabulary/facts'

const ids = CHECKS.map(({ id }) => id)
const textChecks = CHECKS.filter(({ group }) => group === 'text').map(({ id }) => id)
const words = { name: 'Broken', marketer: '', developer: '', howToFix: [] }

describe('runChecks', () => {
  it('gives one result for each check, in the order of the list', () => {
    expect(runChecks(factsOf()).map(({ id }) => id)).toEqual(ids)
  })

  it('passes the good page', () => {
    expect(
      runChecks(factsOf()).filter(({ status }) => status !== 'pass' && status !== 'not-applicable'),
    ).toEqual([])
  })

  it('never calls a tag missing when the page was not seen', () => {
    const gone = missingFact('We were blocked by Cloudflare (status 403).')
    const access = accessOf({ kind: 'blocked', status: 403, by: 'Cloudflare' })
    const facts: Partial<Facts> = { head: gone, candidate: gone, image: gone, picture: gone, attempts: gone }
    const results = runChecks(factsOf({ ...facts, access, page: pageOf({ status: 403 }) }))
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
      ).toMatchObject({ status: 'unknown', summary: gone.known ? '' : gone.because })
    }
    expect(results.find(({ id }) => id === 'page-not-blocked')?.status).toBe('fail')
  })

  it('answers whatever fact is missing', () => {
    const names = Object.keys(factsOf()) as (keyof Facts)[] // Safe: the keys of a Facts.
    const gone = missingFact('Not seen.', failureOf('timed-out'))
    for (const name of names) {
      for (const result of runChecks(factsOf({ [name]: gone })))
        expect(result.status, `${result.id} without ${name}`).not.toBe('error')
    }
    const nothing = runChecks(factsOf(Object.fromEntries(names.map((name) => [name, gone]))))
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
    const tag = fc
      .record({ key, text, reason })
      .map(({ key: name, text: value, reason: unreadable }) =>
        tagOf(name, value, { unreadable, readByAndroid: unreadable === null || unreadable === 'overridden' }),
      )
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 8 }), text, (tags, source) => {
        const head = headOf(tags, { text: source, headEnd: null })
        const broke = runChecks(factsOf({ head })).filter(({ status }) => status === 'error')
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
      const results = runChecks(factsOf({ head }))
      expect(performance.now() - began).toBeLessThan(1_000)
      for (const { id, title, summary } of results) {
        expect(countGraphemes(title) + countGraphemes(summary), id).toBeLessThan(800)
      }
    }
  })

  it('turns a check that throws into an error of its own', () => {
    const broken = defineCheck({
      id: 'broken',
      group: 'page',
      needs: ['head'],
      witnesses: [],
      words,
      run: () => {
        throw new Error('boom')
      },
    })
    expect(runCheck(broken, factsOf())).toMatchObject({ id: 'broken', status: 'error', detail: 'boom' })
    // A head whose readings are gone breaks the checks that look into them, and only those.
    const results = runChecks(factsOf({ head: headOf(undefined, { android: undefined }) }))
    const broke = results.filter(({ status }) => status === 'error').map(({ id }) => id)
    expect(broke).toContain('og-title-length')
    expect(results.find(({ id }) => id === 'page-reachable')?.status).toBe('pass')
    expect(results).toHaveLength(CHECKS.length)
  })

  it('hands a fact that may be missing over as Known', () => {
    const check = defineCheck({
      id: 'either',
      group: 'page',
      needs: [],
      orMissing: ['page'],
      witnesses: [],
      words,
      run: ({ page }) => pass({ title: page.known ? page.value.finalUrl : page.because, summary: '' }),
    })
    expect(runCheck(check, factsOf({ page: missingFact('Gone.') })).title).toBe('Gone.')
    expect(runCheck(check, factsOf()).title).toContain('https://')
  })
})

describe('the list of checks', () => {
  it('has each id once, and words, witnesses and a way to put it right for each', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, words: said, witnesses } of CHECKS) {
      expect(said.name && said.marketer && said.developer, id).toBeTruthy()
      expect(said.howToFix.length, id).toBeGreaterThan(0)
      expect(witnesses.length, id).toBeGreaterThan(0)
      for (const witness of witnesses) expect(LIMITS[witness], id).toBeDefined()
    }
  })
})
