/** What the two kinds of database have in common: how they are asked, how they are migrated, how they are closed. */
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Pool } from 'pg'

export interface Driver {
  kind: 'pglite' | 'postgres'
  where: string
  adapter: SqlMigrationAwareDriverAdapterFactory
  /** All statements of `run` go through one session; no time limit applies to them. */
  migrateWith<T>(run: (session: MigrationSession) => Promise<T>): Promise<T>
  /** Only on Postgres: the pool, for the rate limiter. */
  pool?: Pool
  close(): Promise<void>
}

export interface MigrationSession {
  factory: SqlMigrationAwareDriverAdapterFactory
  /** One or several statements, sent in one message: all of them are kept, or none. */
  execute(sql: string): Promise<void>
  /** One statement. */
  query(sql: string): Promise<Record<string, unknown>[]>
}

export interface DriverOptions {
  /** Hears what went wrong and was mended; nothing else needs to happen. */
  onWarning(message: string): void
}
