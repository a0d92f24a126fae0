/** Rules that judge the same pages otherwise need a new RULESET_VERSION: stored reports name the rules that made them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { LIMITS } from './vocabulary/limits'
import { RULESET_VERSION } from './report/schema'
import { CHECKS } from './judge/checks/index'

const UPDATE = process.env['GOLDEN_UPDATE'] === '1'
const SITE = path.join(import.meta.dirname, '../../e2e/site')
const RECORD = path.join(import.meta.dirname, 'ruleset-record.json')

const recordSchema = z.object({
  version: z.string(),
  numbers: z.string(),
  /** By case: its pages, and what was judged of them. */
  cases: z.record(z.string(), z.object({ pages: z.string(), outcomes: z.string() })),
})
type RulesetRecord = z.infer<typeof recordSchema>

/** Of a reviewed report, what its reader acts upon; the words are not in it. */
const outcomesSchema = z.object({
  score: z.number().nullable(),
  verdict: z.object({ status: z.string() }),
  failure: z.object({ code: z.string() }).nullish(),
  findings: z.array(z.object({ id: z.string(), status: z.string() })),
  cards: z.array(z.object({ surface: z.string(), layout: z.string() })),
})

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

function casesNow(): RulesetRecord['cases'] {
  const names = readdirSync(SITE, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(
    names.flatMap(({ name }) => {
      const folder = path.join(SITE, name)
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )
      const golden = files.find((file) => file.name === 'expected.json')
      if (!golden) return []
      const pages = files
        .filter((file) => file !== golden)
        .map((file) => path.join(file.parentPath, file.name))
      const outcomes = outcomesSchema.parse(
        JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')),
      )
      // Whatever order they are shown in.
      outcomes.findings.sort((a, b) => (a.id < b.id ? -1 : 1))
      return [[name, { pages: hashOf(pages.sort().map((file) => hashOf(readFileSync(file, 'latin1'))).join(' ')), outcomes: hashOf(JSON.stringify(outcomes)) }]] // prettier-ignore
    }),
  )
}

/** The numbers alone, in their order of size: a name may change. */
function numbersNow(): string {
  const limits = Object.values(LIMITS).map(({ value }) => value)
  const numbers = [...limits, ...CHECKS.map(({ weight }) => weight)].filter(
    (value) => typeof value === 'number',
  )
  return hashOf(numbers.toSorted((a, b) => a - b).join(' '))
}

/** What is judged otherwise by the same version; a case whose pages changed, or that is new, says nothing. */
function changedSince(before: RulesetRecord, now: RulesetRecord): string[] {
  if (before.version !== now.version) return []
  const cases = Object.entries(now.cases).filter(([name, { pages, outcomes }]) => {
    const known = before.cases[name]
    return known?.pages === pages && known.outcomes !== outcomes
  })
  const names = cases.map(([name]) => `the outcome of e2e/site/${name}`)
  return before.numbers === now.numbers ? names : ['a limit or a weight', ...names]
}

const now: RulesetRecord = { version: RULESET_VERSION, numbers: numbersNow(), cases: casesNow() }

it('is raised with what the rules say', () => {
  const before = recordSchema.parse(JSON.parse(readFileSync(RECORD, 'utf8')))
  const changed = changedSince(before, now)
  expect(
    changed,
    `RULESET_VERSION is ${RULESET_VERSION} as before, but the rules changed. Raise it in lib/preview/report/schema.ts, then npm run golden:update.`,
  ).toEqual([])
  if (UPDATE) writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`)
  expect(now, 'lib/preview/ruleset-record.json is not of today: npm run golden:update.').toEqual(
    UPDATE ? now : before,
  )
})

it('sees another outcome and another number, and no new case and no edited page', () => {
  const one = { pages: 'p', outcomes: 'o' }
  const before = { version: '1', numbers: 'n', cases: { one } }
  expect(changedSince(before, { ...before, cases: { one: { ...one, outcomes: 'x' } } })).toEqual(['the outcome of e2e/site/one']) // prettier-ignore
  expect(changedSince(before, { ...before, numbers: 'm' })).toEqual(['a limit or a weight'])
  expect(changedSince(before, { version: '2', numbers: 'm', cases: { one: { ...one, outcomes: 'x' } } })).toEqual([]) // prettier-ignore
  expect(changedSince(before, { ...before, cases: { one: { pages: 'q', outcomes: 'x' }, two: one } })).toEqual([]) // prettier-ignore
})
