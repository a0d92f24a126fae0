/** Makes the data folder and tries it, so that a folder nobody can write to is a sentence at the start and no riddle later. */
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'there is a file of that name',
  ENOENT: 'no folder can be made there',
}

/** Throws one sentence with the reason; `folder` is absolute. */
export function makeWritableFolder(folder: string): void {
  try {
    makeFolder(folder)
    const probe = path.join(folder, `write-test.${process.pid}`)
    // A full disk still takes an empty file.
    writeFileSync(probe, Buffer.alloc(4_096))
    rmSync(probe)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Error(
      `The data folder ${folder} cannot be used: ${REASONS[code] ?? (code || 'it could not be written to')}. ` +
        'Mend that, or name another folder with CARDPROOF_DATA_DIR.',
      { cause: error },
    )
  }
}

/** Not Node's own `recursive`: on a read-only file system that says ENOENT, and below /proc it never ends. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  const parent = path.dirname(folder)
  if (!existsSync(parent)) makeFolder(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder(folder)) throw error
  }
}

const isFolder = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
