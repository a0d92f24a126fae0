/** Are profiles made, removed and swept up, and nothing else? */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeProfile, removeProfile, sweepProfiles } from './profile-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cardproof-profile-test-'))
  vi.stubEnv('TMPDIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('removes a profile with what is in it, and does not mind when it is gone', async () => {
  const profile = makeProfile(null)
  mkdirSync(path.join(profile, 'Default'))
  writeFileSync(path.join(profile, 'Default', 'Cookies'), 'x')
  await removeProfile(profile)
  await removeProfile(profile)
  expect(existsSync(profile)).toBe(false)
})

it('sweeps up what was left long ago, and follows no link', async () => {
  const left = makeProfile(null)
  const other = path.join(folder, 'other')
  mkdirSync(other)
  writeFileSync(path.join(other, 'kept'), 'x')
  const link = path.join(folder, 'cardproof-browser-link')
  symlinkSync(other, link)
  await sweepProfiles()
  expect(existsSync(left)).toBe(true)
  await sweepProfiles(Date.now() + 3_600_000)
  expect([left, link].filter((each) => existsSync(each))).toEqual([])
  expect(existsSync(path.join(other, 'kept'))).toBe(true)
})
