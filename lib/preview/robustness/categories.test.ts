/** Every category of cases that a table beside the project names is tested here, or it is written down where else. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { categoriesWanted } from './describe-cases'

const ELSEWHERE: Readonly<Record<string, string>> = {
  'server-lifecycle': 'e2e/lifecycle.spec.ts, e2e/crash.spec.ts, e2e/database-down.spec.ts, lib/db',
  'headless-render': 'beside the browser that draws pages',
}

it('has a table for every category, or says where its cases are', () => {
  const here = (category: string) => existsSync(path.join(import.meta.dirname, `${category}.test.ts`))
  expect(here('transport')).toBe(true)
  expect(categoriesWanted().filter((category) => !here(category) && !(category in ELSEWHERE))).toEqual([])
})
