/** Watches the reason for docs/decisions/0002: the day @vercel/og can be imported in plain Node, this goes red and the choice is made anew. */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('cannot be imported as a module in plain Node yet', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', "await import('@vercel/og')"],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  )
  expect(status).not.toBe(0)
  expect(stderr).toContain('Dynamic require of "fs" is not supported')
})
