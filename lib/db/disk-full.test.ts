/** A full disk refuses what would be written, loses nothing that was, and is forgotten as soon as there is room again. */
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { isDiskFull } from './disk-full'
import { smallDisk } from '@/scripts/small-disk-for-test'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 300_000 })

const WRITER = path.join(import.meta.dirname, 'disk-full-for-test.ts')
const OPENER = path.join(import.meta.dirname, 'embedded/opener-for-test.ts')
const MIGRATIONS = path.join(import.meta.dirname, '../../prisma/migrations')

it('a disk that fills up under an open database', () => {
  const disk = smallDisk('size=90m')
  if (!disk) return
  const { stdout, stderr } = disk.run(WRITER)
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    before: null,
    full: expect.stringContaining('No space left on device'),
    isFull: true,
    problem: expect.stringContaining('the disk is full'),
    readsOn: expect.any(Number),
    after: null,
    lost: 0,
  })
  disk.remove()
})

// Full in the middle of the files, and at their end.
it.each([20, 37])('a disk of %i MB, too small for the first start', (sizeMb) => {
  const disk = smallDisk(`size=${sizeMb}m`)
  if (!disk) return
  const { stdout, stderr } = disk.run(OPENER, MIGRATIONS)
  expect({ sizeMb, stderr, stdout }).toEqual({
    sizeMb,
    stderr: '',
    stdout: expect.stringMatching(/^refused .*(?:disk|room).*\.\n$/),
  })
  expect(stdout).not.toContain('[object')
  disk.remove()
})

it.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), true],
  [Object.assign(new Error('put'), { cause: Object.assign(new Error('x'), { code: 'EDQUOT' }) }), true],
  [{ message: 'refused', meta: { driverAdapterError: { cause: { originalCode: '53100' } } } }, true],
  [{ name: 'ErrnoError', errno: 51 }, true],
  [new AggregateError([new Error('a'), new Error('could not extend file: No space left on device')]), true],
  [Object.assign(new Error('no'), { code: 'EACCES', errno: -13 }), false],
  [{ errno: 51 }, false],
  ['ENOSPC', true],
  [null, false],
])('tells a full disk by %o', (error, full) => {
  expect(isDiskFull(error)).toBe(full)
})

it('ends on an error that wraps itself', () => {
  const error: { cause?: unknown } = {}
  error.cause = error
  expect(isDiskFull(error)).toBe(false)
})
