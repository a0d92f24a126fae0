/** Do the contracts of checks and of their words bite at compile time? `tsc` turns red when one of these lines begins to compile. */
import { describe, expect, it } from 'vitest'
import { checkWords, phraseWords } from '../words/typed'
import { defineCheck, fail, fix, pass } from './check'
import { type CheckId, CHECKS } from './checks/index'

const base = { group: 'page', weight: 1, witnesses: [] } as const
const said = (address: string) => pass('fine', { address })

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
    defineCheck({ ...base, id: 'a', needs: [], run: () => ({ status: 'error', code: 'broke', params: {} }) })
    // @ts-expect-error no such group
    defineCheck({ ...base, id: 'a', group: 'sound', needs: [], run: () => said('') })
    expect(base.witnesses).toEqual([])
  })
})

describe('the words of a check', () => {
  const heavy = defineCheck({
    ...base,
    id: 'heavy',
    needs: [],
    run: () => fail('too-heavy', { weight: { bytes: 9 }, count: 2 }, { fix: fix('export', { width: 300 }) }),
  })
  const texts = { name: '', marketer: '', developer: '', howToFix: [] } as const
  const fixes = { export: 'At {width, number} px' } as const

  it('are taken when each code and each parameter is said', () => {
    const words = checkWords<typeof heavy>()({
      ...texts,
      outcomes: {
        'too-heavy': { title: 'Heavy', summary: '{weight} in {count, plural, one {#} other {#}}' },
      },
      fixes,
    })
    expect(Object.keys(words.outcomes)).toEqual(['too-heavy'])
  })

  it('are refused with a code too few or too many, and without the steps of a fix', () => {
    // @ts-expect-error `too-heavy` has no words
    checkWords<typeof heavy>()({ ...texts, outcomes: {}, fixes })
    const outcome = { title: '{weight}', summary: '{count, number}' } as const
    // @ts-expect-error no outcome is `light`
    checkWords<typeof heavy>()({ ...texts, outcomes: { 'too-heavy': outcome, light: outcome }, fixes })
    // @ts-expect-error the fix has no steps
    checkWords<typeof heavy>()({ ...texts, outcomes: { 'too-heavy': outcome } })
    expect(outcome.title).toContain('weight')
  })

  it('are refused when a parameter is not given, not said, or of another type', () => {
    // @ts-expect-error `size` is not given
    checkWords<typeof heavy>()({ ...texts, outcomes: { 'too-heavy': { title: '{weight} {size}', summary: '{count, number}' } }, fixes }) // prettier-ignore
    // @ts-expect-error `weight` is not said
    checkWords<typeof heavy>()({ ...texts, outcomes: { 'too-heavy': { title: '', summary: '{count, number}' } }, fixes }) // prettier-ignore
    // @ts-expect-error `weight` is no number
    checkWords<typeof heavy>()({ ...texts, outcomes: { 'too-heavy': { title: '{weight, number}', summary: '{count, number}' } }, fixes }) // prettier-ignore
    expect(fixes.export).toContain('width')
  })

  it('hold for phrases as well', () => {
    // @ts-expect-error three of these fields are not said
    phraseWords<'field'>()({ 'field.title': 'title' })
    expect(phraseWords).toBeTypeOf('function')
  })
})

describe('the list of checks', () => {
  it('goes from what matters most to what matters least', () => {
    const weights = CHECKS.map(({ weight }) => weight)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  })

  it('refuses a check without a weight', () => {
    const weightless = () =>
      // @ts-expect-error it has no weight
      defineCheck({ id: 'og-smell', group: 'text', needs: [], witnesses: [], run: () => pass('fine', {}) })
    expect(weightless()).not.toHaveProperty('weight')
  })

  it('knows ids exactly, not as any text', () => {
    // @ts-expect-error a check’s id is one of a closed list
    const id: CheckId = 'og-smell'
    expect(CHECKS.map((check): string => check.id)).not.toContain(id)
  })
})
