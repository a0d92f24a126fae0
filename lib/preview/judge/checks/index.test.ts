/** A check that is written is also run, tested and put into words. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKS } from './index'

const FOLDER = import.meta.dirname
const GROUPS = ['page', 'text', 'image'] as const

describe.each(GROUPS)('the checks in %s/', (group) => {
  const files = readdirSync(path.join(FOLDER, group)).filter((name) => !name.endsWith('.test.ts'))

  it('are all in the list, each in the file of its name', () => {
    const listed = CHECKS.filter((check) => check.group === group).map(({ id }) => `${id}.ts`)
    expect(files.toSorted()).toEqual(listed.toSorted())
  })

  it('have each a test of their own', () => {
    const untested = files.filter(
      (name) => !existsSync(path.join(FOLDER, group, name.replace(/\.ts$/, '.test.ts'))),
    )
    expect(untested).toEqual([])
  })
})
