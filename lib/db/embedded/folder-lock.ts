/**
 * One process at a time for a data folder. The lock is the kernel's own file lock (taken through SQLite), so it goes
 * with the process, however that dies. It does not protect on network file systems that ignore such locks.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

const SQLITE_BUSY = 5
const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() })

/** Somebody else works in the folder; the message says who. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError'
}

export interface FolderLock {
  release(): void
}

/** Throws FolderInUseError at once when the folder is taken; never waits. The folder must exist. */
export function lockFolder(folder: string): FolderLock {
  const holderFile = path.join(folder, 'lock-holder.json')
  const lock = new DatabaseSync(path.join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(
        `The data folder ${folder} cannot be locked: ${reason}. Name a folder on a disk of this machine with CARDPROOF_DATA_DIR.`,
        { cause: error },
      )
    }
    throw new FolderInUseError(`The data folder ${folder} is in use by ${holder(holderFile)}. Stop it first.`)
  }
  writeFileSync(
    holderFile,
    JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }),
  )
  return { release: () => lock.close() }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function holder(file: string): string {
  try {
    const { pid, host, since } = holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return pid === process.pid && host === hostname()
      ? `this process itself, since ${since}`
      : `process ${pid} on ${host}, since ${since}`
  } catch {
    // The holder has the lock but has not written its name yet.
    return 'another process that has just started'
  }
}
