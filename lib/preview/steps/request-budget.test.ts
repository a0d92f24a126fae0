/** Four requests per host and no more, whoever asks in which order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBudget } from './request-budget'

const url = (host: string) => `https://${host}/`
const asks = (host: string) => new URL(url(host))

describe('the budget', () => {
  it('is spent by what was asked and by what was promised', () => {
    const budget = createBudget(4)
    budget.count([url('a'), url('a')])
    expect(budget.promise([url('a'), url('a'), url('a')])).toBeNull()
    expect(budget.promise([url('a')])).not.toBeNull()
    expect(budget.promise([url('a')])).not.toBeNull()
    expect(budget.promise([url('a')])).toBeNull()
    expect(budget.promise([url('b')])).not.toBeNull()
  })

  it('counts per host, whatever the port and the scheme', () => {
    const budget = createBudget(1)
    budget.count(['http://a:8080/'])
    expect(budget.promise(['https://a/'])).toBeNull()
  })

  it('lets a visitor spend its promise, then what is left for all, and no more', () => {
    const budget = createBudget(4)
    const first = budget.promise([url('a')])
    const second = budget.promise([url('a')])
    expect([1, 2, 3, 4].map(() => first?.(asks('a')))).toEqual([true, true, true, false])
    expect([1, 2].map(() => second?.(asks('a')))).toEqual([true, false])
    expect(second?.(asks('b'))).toBe(true)
  })

  it('promises all or nothing', () => {
    const budget = createBudget(1)
    budget.count([url('b')])
    expect(budget.promise([url('a'), url('b')])).toBeNull()
    expect(budget.promise([url('a')])).not.toBeNull()
  })

  it('is never exceeded by those who ask first', () => {
    const host = fc.constantFrom('a', 'b', 'c')
    const ways = fc.array(fc.array(host, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    fc.assert(
      fc.property(ways, fc.array(fc.tuple(fc.nat(4), host), { maxLength: 60 }), (promised, tries) => {
        const budget = createBudget(4)
        const visitors = promised.map((chain) => budget.promise(chain.map(url)))
        const made = new Map<string, number>()
        for (const [visitor, wanted] of tries)
          if (visitors[visitor]?.(asks(wanted))) made.set(wanted, (made.get(wanted) ?? 0) + 1)
        for (const count of made.values()) expect(count).toBeLessThanOrEqual(4)
      }),
    )
  })
})
