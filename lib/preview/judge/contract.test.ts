/** Does the check contract bite at compile time? `tsc` turns red when one of these lines begins to compile. */
import { describe, expect, it } from 'vitest'
import { defineCheck, pass, type CheckWords } from './check'
import type { CheckId } from './checks/index'
import { WEIGHTS } from './policy'

const words: CheckWords = { name: '', marketer: '', developer: '', howToFix: [] }
const base = { group: 'page', witnesses: [], words } as const
const said = (title: string) => pass({ title, summary: '' })

describe('the check contract', () => {
  it('gives a declared fact as a value', () => {
    const check = defineCheck({ ...base, id: 'a', needs: ['page'], run: ({ page }) => said(page.finalUrl) })
    expect(check.needs).toEqual(['page'])
  })

  it('refuses a fact that was not declared', () => {
    // @ts-expect-error `head` is not in `needs`
    const check = defineCheck({ ...base, id: 'a', needs: ['page'], run: ({ head }) => said(head.text) })
    expect(check.needs).not.toContain('head')
  })

  it('refuses a value where the fact may be missing', () => {
    const check = defineCheck({
      ...base,
      id: 'a',
      needs: [],
      orMissing: ['page'],
      // @ts-expect-error `page` is a Known here: it must be asked first whether it is there
      run: ({ page }) => said(page.value.finalUrl),
    })
    expect(check.orMissing).toEqual(['page'])
  })

  it('refuses a fact, a witness, a status and a group that do not exist', () => {
    // @ts-expect-error no such fact
    defineCheck({ ...base, id: 'a', needs: ['weather'], run: () => said('') })
    // @ts-expect-error no such limit
    defineCheck({ ...base, id: 'a', needs: [], witnesses: ['hearsay'], run: () => said('') })
    // @ts-expect-error a check cannot call itself broken
    defineCheck({ ...base, id: 'a', needs: [], run: () => ({ status: 'error', title: '', summary: '' }) })
    // @ts-expect-error no such group
    defineCheck({ ...base, id: 'a', group: 'sound', needs: [], run: () => said('') })
    expect(words.howToFix).toEqual([])
  })
})

describe('the table of weights', () => {
  it('refuses a forgotten weight', () => {
    const { 'og-title': _forgotten, ...rest } = WEIGHTS
    // @ts-expect-error `og-title` has no weight
    rest satisfies Record<CheckId, number>
    expect(rest).not.toHaveProperty('og-title')
  })

  it('refuses a weight for what is no check', () => {
    const extra = () => {
      // @ts-expect-error `og-smell` is no check
      return { ...WEIGHTS, 'og-smell': 1 } satisfies Record<CheckId, number>
    }
    expect(extra()).toHaveProperty('og-smell')
  })

  it('knows ids exactly, not as any text', () => {
    // @ts-expect-error a check’s id is one of a closed list
    const id: CheckId = 'og-smell'
    expect(WEIGHTS).not.toHaveProperty(id)
  })
})
