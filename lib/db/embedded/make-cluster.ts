/** Makes the files of a new embedded database beside their place; they get their name when they are complete and on the disk. */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { makingFailed } from './cluster-error'
import type { DriverOptions } from '../driver'

/**
 * PGlite writes these one after the other, the last of them as the very last file, and starts only then.
 * So a folder without one of them has never been a database and holds no rows.
 */
const WRITTEN_LAST = ['global/pg_control', 'PG_VERSION', 'pg_ident.conf']

/** Does nothing when the database is there. The caller holds the lock of the folder. */
export async function makeCluster(dataFolder: string, { onWarning }: DriverOptions): Promise<void> {
  const draft = `${dataFolder}.new`
  // Of a start that was cut off.
  rmSync(draft, { recursive: true, force: true })
  if (WRITTEN_LAST.every((file) => existsSync(path.join(dataFolder, file)))) return
  if (existsSync(dataFolder)) {
    const aside = setAside(dataFolder)
    onWarning(
      `The database in ${dataFolder} had only been made in part. It is made anew; the parts are in ${aside} and can be deleted.`,
    )
  }
  try {
    const pglite = await PGlite.create({ dataDir: draft })
    await pglite.close()
    keepOnDisk(draft)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw makingFailed(dataFolder, error)
  }
  renameSync(draft, dataFolder)
  keepOnDisk(path.dirname(dataFolder), { deep: false })
}

/** Never deleted: a folder that somebody copied here in part may be all they have. */
function setAside(dataFolder: string): string {
  for (let number = 1; ; number += 1) {
    const aside = `${dataFolder}.part-${number}`
    if (existsSync(aside)) continue
    renameSync(dataFolder, aside)
    return aside
  }
}

/** Without this a power cut just after the rename could leave the name and not the bytes. */
function keepOnDisk(folder: string, { deep } = { deep: true }): void {
  for (const entry of deep ? readdirSync(folder, { withFileTypes: true }) : []) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) keepOnDisk(file)
    else sync(file)
  }
  sync(folder)
}

function sync(file: string): void {
  // Windows opens no folders.
  if (process.platform === 'win32') return
  const handle = openSync(file, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
