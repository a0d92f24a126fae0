/** Opens the database of this process and brings it up to date: PGlite on disk, or Postgres when an address is given. */
import path from 'node:path'
import type { Pool } from 'pg'
import { isBuilding } from '@/lib/env'
import { databaseSlot, type OpenedDatabase } from './database'
import type { DriverOptions } from './driver'
import { PrismaClient } from './generated/client'
import { migrate } from './migrations/migrate'
import { openPglite } from './embedded/pglite'
import { openPostgres } from './postgres'

export interface DatabaseOptions extends DriverOptions {
  /** Absolute; made when it is not there. */
  dataDir: string
  /** `postgresql://…`; null for PGlite in `<dataDir>/pglite`. */
  databaseUrl: string | null
  /** Absolute path of prisma/migrations. */
  migrationsDir: string
}

export interface Opened extends OpenedDatabase {
  pool: Pool | null
  /** Migrations applied by this start. */
  applied: string[]
}

/** From now on `database()` responds with this one. A second call without a close is a bug and throws. */
export async function openDatabase(options: DatabaseOptions): Promise<Opened> {
  if (isBuilding()) {
    throw new Error('The database is never opened while building.')
  }
  const slot = databaseSlot()
  if (slot.opened) throw new Error(`The database at ${slot.opened.where} is open already.`)
  const driver = options.databaseUrl
    ? await openPostgres(options.databaseUrl, options)
    : await openPglite(path.resolve(options.dataDir), options)
  try {
    const applied = await driver.migrateWith((session) => migrate(session, options.migrationsDir, options))
    const client = new PrismaClient({ adapter: driver.adapter })
    const opened: Opened = {
      kind: driver.kind,
      where: driver.where,
      client,
      pool: driver.pool ?? null,
      applied,
      close: async () => {
        if (slot.opened === opened) slot.opened = null
        await client.$disconnect()
        await driver.close()
      },
    }
    slot.opened = opened
    return opened
  } catch (error) {
    // What broke the start may break the closing too, and is the better error.
    await driver.close().catch(() => undefined)
    throw error
  }
}
