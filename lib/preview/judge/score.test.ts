/** Does the score follow its rule, with no card above its ceiling? */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../vocabulary/facts'
import type { CheckResult, CheckStatus } from './check'
import { CHECKS } from './checks/index'
import { accessOf, factsOf, failureOf, headOf, missingFact, pageOf } from '../testing/sample-facts'
import { rankOf, WEIGHT_IN_ALL, weightOf } from './policy'
import { WHATSAPP } from '../testing/audience'
import { runChecks } from './run-checks'
import { FAULT_SCORE_MAX, NO_CARD_SCORE_MAX, scoreOf } from './score'

const result = (id: string, status: CheckStatus): CheckResult => ({
  id,
  status,
  code: 'fine',
  params: {},
})
const all = (status: CheckStatus) => CHECKS.map(({ id }) => result(id, status))
const allBut = (id: string, status: CheckStatus) =>
  CHECKS.map((check) => result(check.id, check.id === id ? status : 'pass'))

const run = (facts: Facts) => runChecks(facts, WHATSAPP)

describe('scoreOf', () => {
  it('gives 100 for passes only, 50 for warnings, 0 for faults', () => {
    expect(scoreOf(all('pass'))).toBe(100)
    expect(scoreOf(all('warn'))).toBe(50)
    expect(scoreOf(all('fail'))).toBe(0)
  })

  it('takes off a fault’s weight, and half of a warning’s', () => {
    const percent = (points: number) => Math.round((100 * (WEIGHT_IN_ALL - points)) / WEIGHT_IN_ALL)
    expect(scoreOf(allBut('og-title', 'warn'))).toBe(percent(weightOf('og-title') / 2))
    const faults = ['og-title', 'og-description', 'head-within-limit', 'page-fast']
    const lost = faults.reduce((sum, id) => sum + weightOf(id), 0)
    const results = CHECKS.map(({ id }) => result(id, faults.includes(id) ? 'fail' : 'pass'))
    expect(percent(lost)).toBeLessThan(FAULT_SCORE_MAX)
    expect(scoreOf(results)).toBe(percent(lost))
  })

  it('keeps a page with a single fault below 90', () => {
    expect(scoreOf(allBut('og-type', 'fail'))).toBe(FAULT_SCORE_MAX)
  })

  it('keeps a page that loses its picture or its text well below', () => {
    expect(scoreOf(allBut('image-weight', 'fail'))).toBe(69)
    expect(scoreOf(allBut('image-weight', 'warn'))).toBeGreaterThan(90)
    expect(scoreOf(allBut('tags-in-server-html', 'fail'))).toBe(49)
    const pictureOnly = { ...result('tags-in-server-html', 'fail'), keepsText: true as const }
    const others = all('pass').filter(({ id }) => id !== pictureOnly.id)
    expect(scoreOf([...others, pictureOnly])).toBe(69)
  })

  it('never rounds a flaw up to 100', () => {
    expect(scoreOf(allBut('og-type', 'warn'))).toBe(99)
  })

  it('leaves out what could not tell, does not apply or broke', () => {
    for (const status of ['unknown', 'not-applicable', 'error'] as const) {
      expect(scoreOf(allBut('og-title', status)), status).toBe(100)
    }
  })

  it('is null when less than a third of the weight is known', () => {
    expect(scoreOf([])).toBeNull()
    expect(scoreOf(all('unknown'))).toBeNull()
    const some = [...CHECKS].sort((a, b) => weightOf(b.id) - weightOf(a.id))
    let weight = 0
    const known = some.filter(({ id }) => {
      const more = weight < WEIGHT_IN_ALL / 3
      if (more) weight += weightOf(id)
      return more
    })
    expect(scoreOf(known.map(({ id }) => result(id, 'pass')))).toBe(100)
    expect(scoreOf(known.slice(1).map(({ id }) => result(id, 'pass')))).toBeNull()
  })

  it('keeps a page without a card at or below 40', () => {
    const [first, ...rest] = all('pass')
    expect(scoreOf([{ ...result(first?.id ?? '', 'fail'), noCard: true }, ...rest])).toBe(NO_CARD_SCORE_MAX)
  })

  it('scores the good page 100, a page without any text low, a page that was not seen not at all', () => {
    expect(scoreOf(run(factsOf()))).toBe(100)
    expect(scoreOf(run(factsOf({ head: headOf([]) })))).toBeLessThanOrEqual(NO_CARD_SCORE_MAX)
    const gone = missingFact(undefined, failureOf('dns-not-found'))
    const none = {
      page: gone,
      access: gone,
      head: gone,
      candidate: gone,
      image: gone,
      picture: gone,
      attempts: gone,
      robots: gone,
    }
    expect(scoreOf(run(factsOf(none)))).toBeNull()
    const access = accessOf({ kind: 'blocked', status: 403 })
    const blocked = scoreOf(run(factsOf({ ...none, page: pageOf({ status: 403 }), access })))
    expect(blocked === null || blocked <= NO_CARD_SCORE_MAX).toBe(true)
  })
})

describe('the weights', () => {
  it('fall in the order of the table, with the guide’s ignored tags last', () => {
    const byRank = [...CHECKS].sort((a, b) => rankOf(a.id) - rankOf(b.id)).map(({ id }) => weightOf(id))
    expect(byRank).toEqual([...byRank].sort((a, b) => b - a))
    const least = Math.min(...byRank)
    expect([weightOf('og-type'), weightOf('og-site-name')]).toEqual([least, least])
  })

  it('know every check and no other id', () => {
    for (const { id } of CHECKS) expect(weightOf(id), id).toBeGreaterThan(0)
    expect(() => weightOf('no-such-check')).toThrow('no-such-check')
    expect(() => rankOf('toString')).toThrow('toString')
  })
})
