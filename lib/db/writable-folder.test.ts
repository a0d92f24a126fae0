/** A data folder that cannot be written to is named, with its reason. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { smallDisk } from '@/scripts/small-disk-for-test'
import { makeWritableFolder } from './writable-folder'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cardproof-folder-'))
})
afterAll(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

/** Root may write everywhere, so for the moment of the call it is somebody else. */
function asAnybody(work: () => void): void {
  const root = process.getuid?.() === 0
  try {
    if (root) process.seteuid?.(65_534)
    work()
  } finally {
    if (root) process.seteuid?.(0)
  }
}

it('makes what is not there, and leaves nothing behind', () => {
  makeWritableFolder(path.join(folder, 'a', 'b'))
  makeWritableFolder(path.join(folder, 'a', 'b'))
  expect(readdirSync(path.join(folder, 'a', 'b'))).toEqual([])
})

it('says whose fault it is not: a read-only folder, and one below it', () => {
  chmodSync(folder, 0o555)
  for (const wanted of [folder, path.join(folder, 'data')]) {
    expect(() => asAnybody(() => makeWritableFolder(wanted))).toThrow(
      `The data folder ${wanted} cannot be used: this user may not write there. Mend that, or name another folder with CARDPROOF_DATA_DIR.`,
    )
  }
  chmodSync(folder, 0o700)
  expect(existsSync(path.join(folder, 'data'))).toBe(false)
})

it('says that a file stands in the way', () => {
  const file = path.join(folder, 'file')
  writeFileSync(file, '')
  expect(() => makeWritableFolder(file)).toThrow('there is a file of that name')
  expect(() => makeWritableFolder(path.join(file, 'data'))).toThrow('a part of the path is a file')
})

it('says that a file system is read-only, and ends where no folder can ever be', () => {
  const disk = smallDisk('ro')
  if (!disk) return
  const { stdout } = disk.run(
    path.join(import.meta.dirname, 'writable-folder-for-test.ts'),
    'data',
    'a/b',
    '/proc/none/data',
  )
  disk.remove()
  const cannot = (where: string, why: string) =>
    `The data folder ${where} cannot be used: ${why}. Mend that, or name another folder with CARDPROOF_DATA_DIR.`
  expect(stdout.trim().split('\n')).toEqual([
    cannot(disk.folder, 'the file system is read-only'),
    cannot(path.join(disk.folder, 'data'), 'the file system is read-only'),
    cannot(path.join(disk.folder, 'a', 'b'), 'the file system is read-only'),
    cannot('/proc/none/data', 'no folder can be made there'),
  ])
})
