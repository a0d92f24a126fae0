/** Opens the embedded Postgres on disk, alone: PGlite itself would let two processes lose each other's rows. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Driver, DriverOptions } from '../driver'
import { lockFolder } from './folder-lock'
import { makeCluster } from './make-cluster'
import { openCluster } from './open-cluster'
import { makeWritableFolder } from '../writable-folder'

/** The Postgres inside the installed PGlite; a test holds it to the truth. */
export const PGLITE_POSTGRES_MAJOR = 17

/** The folder was written by another Postgres than the one that is installed. */
export class PostgresVersionError extends Error {
  override name = 'PostgresVersionError'
}

export async function openPglite(dataDir: string, options: DriverOptions): Promise<Driver> {
  const folder = path.join(dataDir, 'pglite')
  makeWritableFolder(folder)
  const lock = lockFolder(folder)
  try {
    const dataFolder = path.join(folder, 'data')
    await makeCluster(dataFolder, options)
    checkVersion(dataFolder)
    const pglite = await openCluster(dataFolder)
    const adapter = new PrismaPGlite(pglite)
    return {
      kind: 'pglite',
      where: dataFolder,
      adapter,
      migrateWith: (run) =>
        run({
          factory: adapter,
          execute: async (sql) => void (await pglite.exec(sql)),
          query: async (sql) => (await pglite.query<Record<string, unknown>>(sql)).rows,
        }),
      close: async () => {
        try {
          await pglite.close()
        } finally {
          lock.release()
        }
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function checkVersion(dataFolder: string): void {
  const found = readFileSync(path.join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  if (Number(found) === PGLITE_POSTGRES_MAJOR) return
  throw new PostgresVersionError(
    `The data folder ${dataFolder} was written by Postgres ${found}; this version of Cardproof brings ` +
      `Postgres ${PGLITE_POSTGRES_MAJOR} and cannot read it. Start the version that wrote it, save the data with ` +
      `"npm run db:dump -- file", move the folder away, and load the file here with "npm run db:restore -- file".`,
  )
}
