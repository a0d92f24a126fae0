/** Opens the database of this process and brings it up to date: PGlite on disk, or Postgres when an address is given. */
import path from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Pool } from 'pg'
import { isBuilding } from '@/lib/env'
import { databaseSlot, type OpenedDatabase } from './client'
import { PrismaClient } from './generated/client'
import { migrate } from './migrate'
import { openPglite } from './pglite'
import { openPostgres } from './postgres'

/** What the two kinds have in common. */
export interface Driver {
  kind: 'pglite' | 'postgres'
  where: string
  adapter: SqlMigrationAwareDriverAdapterFactory
  migrateWith<T>(run: (factory: SqlMigrationAwareDriverAdapterFactory) => Promise<T>): Promise<T>
  /** Only on Postgres: the pool, for the rate limiter. */
  pool?: Pool
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Absolute; made when it is not there. */
  dataDir: string
  /** `postgresql://…`; null for PGlite in `<dataDir>/pglite`. */
  databaseUrl: string | null
  /** Absolute path of prisma/migrations. */
  migrationsDir: string
  onWarning(message: string): void
}

export interface Opened extends OpenedDatabase {
  pool: Pool | null
  /** Migrations applied by this start. */
  applied: string[]
}

/** From now on `database()` answers with this one. A second call without a close is a bug and throws. */
export async function openDatabase(options: DatabaseOptions): Promise<Opened> {
  if (isBuilding()) {
    throw new Error('The database is never opened while building.')
  }
  const slot = databaseSlot()
  if (slot.opened) throw new Error(`The database at ${slot.opened.where} is open already.`)
  const driver = options.databaseUrl
    ? await openPostgres(options.databaseUrl, options)
    : await openPglite(path.resolve(options.dataDir))
  try {
    const applied = await driver.migrateWith((factory) => migrate(factory, options.migrationsDir))
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
    await driver.close()
    throw error
  }
}
