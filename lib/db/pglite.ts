/** Opens the embedded Postgres on disk, alone: PGlite itself would let two processes lose each other's rows. */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockFolder } from './folder-lock'
import { awaitScripts } from './migration-adapter'
import type { Driver } from './open-database'

/** The Postgres inside the installed PGlite; a test holds it to the truth. */
export const PGLITE_POSTGRES_MAJOR = 17

/** The folder was written by another Postgres than the one that is installed. */
export class PostgresVersionError extends Error {
  override name = 'PostgresVersionError'
}

export async function openPglite(dataDir: string): Promise<Driver> {
  const folder = path.join(dataDir, 'pglite')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(folder)
  try {
    const dataFolder = path.join(folder, 'data')
    checkVersion(dataFolder)
    const pglite = await PGlite.create({ dataDir: dataFolder })
    const adapter = new PrismaPGlite(pglite)
    return {
      kind: 'pglite',
      where: dataFolder,
      adapter,
      migrateWith: async (migrate) =>
        migrate(awaitScripts(adapter, async (sql) => void (await pglite.exec(sql)))),
      close: async () => {
        await pglite.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function checkVersion(dataFolder: string): void {
  let found: string
  try {
    found = readFileSync(path.join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  } catch {
    return // A new folder: initdb writes the file.
  }
  if (Number(found) === PGLITE_POSTGRES_MAJOR) return
  throw new PostgresVersionError(
    `The data folder ${dataFolder} was written by Postgres ${found}; this version of Cardproof brings ` +
      `Postgres ${PGLITE_POSTGRES_MAJOR} and cannot read it. Start the version that wrote it, save the data with ` +
      `"npm run db:dump -- file", move the folder away, and load the file here with "npm run db:restore -- file".`,
  )
}
