/** A full disk refuses what would be written, loses nothing that was, and is forgotten as soon as there is room again. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, vi } from 'vitest'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000 })

const WRITER = path.join(import.meta.dirname, 'disk-full-for-test.ts')
/** A small disk that only this one process sees, and that goes with it. */
const ON_A_SMALL_DISK = 'mount -t tmpfs -o size=90m tmpfs "$1" && shift && exec "$@"'

function onSmallDisk(folder: string, ...command: string[]) {
  const asRoot = process.getuid?.() === 0 ? ['-m'] : ['-rm']
  return spawnSync('unshare', [...asRoot, 'sh', '-c', ON_A_SMALL_DISK, 'sh', folder, ...command], {
    encoding: 'utf8',
    timeout: 100_000,
  })
}

it('a disk that fills up under an open database', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-disk-'))
  // Mounting is not for everybody: on macOS, or where namespaces are closed, there is no small disk to try this on.
  if (onSmallDisk(folder, 'true').status === 0) {
    const { stdout, stderr } = onSmallDisk(folder, process.execPath, '--import', 'tsx', WRITER, folder)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      before: null,
      full: expect.stringContaining('No space left on device'),
      problem: expect.stringContaining('the disk is full'),
      readsOn: expect.any(Number),
      after: null,
      lost: 0,
    })
  }
  rmSync(folder, { recursive: true })
})
