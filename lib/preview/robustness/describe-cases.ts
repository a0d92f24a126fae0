/** A table of what sites send, each row served over real TLS on loopback, scanned whole, and compared with what must be said. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Layout } from '../vocabulary/card'
import type { FailureCode } from '../vocabulary/facts'
import { IMPATIENT } from '../crawl/testing/test-ask'
import { createAuthority, type TestAuthority } from '../crawl/testing/test-certificates'
import type { CheckId } from '../judge/checks/index'
import type { Finding } from '../report/schema'
import { expectOneFixEach } from '../testing/one-fix-each'
import { type HttpResponses, type Conversation, openSite, type Seen, type Site } from './open-site'

type Status = Finding['status']

export interface Says {
  /** None unless a row names one; several where the kernel decides which comes first. */
  failure?: FailureCode | readonly FailureCode[]
  /** Of the final response. */
  status?: number | null
  findings?: Partial<Record<CheckId, Status>>
  /** What the Android card shows; null for no such line. */
  title?: string | null
  description?: string | null
  layout?: Layout
  /** Parts of the report that are compared as they are. */
  report?: Record<string, unknown>
  /** Of what a check says. */
  codes?: Partial<Record<CheckId, string>>
  /** A code, a parameter or a stranger's text that must be in the findings. */
  said?: string
  /** Paths asked for beside robots.txt, in order. */
  asked?: readonly string[]
  and?: (seen: Seen) => void | Promise<void>
}

export interface Case {
  /** The name under which this case is known in every table. */
  name: string
  /** In a few words: what comes over the wire. */
  what: string
  sends: HttpResponses | Conversation | ((site: Site) => Promise<Seen>)
  says: Says
  /** Of the link; `/` on the plain name unless the row says otherwise. */
  path?: string
  host?: string
  /** For servers that are expected to run into a deadline. */
  impatient?: boolean
}

/** A table of cases may lie beside the project; it is no part of it, and nothing fails without it. */
const TABLE = path.join(process.cwd(), '../shared/cases/robustness.json')

function wanted(): { name: string; category: string }[] {
  if (!existsSync(TABLE)) return []
  // Safe: each row of that table has these two strings; one without them is asked for as a case of no table, and fails there.
  return JSON.parse(readFileSync(TABLE, 'utf8')) as { name: string; category: string }[]
}
const namesWanted = (of: string) =>
  wanted()
    .filter(({ category }) => category === of)
    .map(({ name }) => name)
export const categoriesWanted = (): string[] => [...new Set(wanted().map(({ category }) => category))]

/** Short where a row waits for the deadline, long enough for a busy machine where it does not. */
const HURRIED = { ...IMPATIENT, connectMs: 1_500, totalMs: 3_000 }

export function describeCases(category: string, cases: readonly Case[]): void {
  let authority: TestAuthority
  let site: Site
  let hurried: Site

  describe(category, () => {
    beforeAll(async () => {
      authority = await createAuthority()
      site = await openSite(authority)
      hurried = await openSite(authority, HURRIED)
    })
    afterAll(() => Promise.all([site.close(), hurried.close()]))

    it.each(cases)('$name: $what', async ({ sends, says, path: at, host, impatient = false }) => {
      const on = impatient ? hurried : site
      const seen = typeof sends === 'function' ? await sends(on) : await on.scan(sends, at, host)
      compare(seen, says)
      await says.and?.(seen)
    })

    it('has a row for every case that is asked for, and each name once', () => {
      const names = cases.map(({ name }) => name)
      expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
      expect(namesWanted(category).filter((name) => !names.includes(name))).toEqual([])
    })
  })
}

function compare({ report, asked }: Seen, says: Says): void {
  const android = report.cards.find(({ surface }) => surface === 'android')
  const statusOf = (id: string) => report.findings.find((finding) => finding.id === id)?.status
  const codeOf = (id: string) => report.findings.find((finding) => finding.id === id)?.code
  const failures = says.failure === undefined ? [undefined] : [says.failure].flat()
  expect(failures, report.failure?.detail ?? '').toContain(report.failure?.code)
  if (says.status !== undefined) expect(report.fetch.status).toBe(says.status)
  for (const [id, status] of Object.entries(says.findings ?? {})) expect(statusOf(id), id).toBe(status)
  for (const [id, code] of Object.entries(says.codes ?? {})) expect(codeOf(id), id).toBe(code)
  if (says.title !== undefined) expect(android?.title).toBe(says.title)
  if (says.description !== undefined) expect(android?.description).toBe(says.description)
  if (says.layout !== undefined) expect(android?.layout, android?.reason.code).toBe(says.layout)
  if (says.report) expect(report).toMatchObject(says.report)
  if (says.said !== undefined) expect(JSON.stringify(report.findings)).toContain(says.said)
  if (says.asked) expect(asked.filter((at) => at !== '/robots.txt')).toEqual(says.asked)
  holds(report)
}

/** What must hold of every report, whatever was sent. */
function holds(report: Seen['report']): void {
  expect(report.findings.filter(({ status }) => status === 'error')).toEqual([])
  expect(JSON.stringify(report).length).toBeLessThan(600_000)
  // A reader in another language gets it as it is.
  expect(report.failure?.detail ?? '').not.toMatch(/[a-z]{2,} [a-z]{2,}/)
  expectOneFixEach(report)
  const [title] = report.findings.filter(({ id }) => id === 'og-title')
  // A check never lies: without the page nobody knows its tags.
  if (report.failure) expect(title?.status).toBe('unknown')
}
