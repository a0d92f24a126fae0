/** Opens a Postgres server named by DATABASE_URL: one pool for the work, one lone connection for migrations. */
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Driver, DriverOptions } from './driver'

const POSTGRES_MAJOR_MIN = 14

export async function openPostgres(url: string, options: DriverOptions): Promise<Driver> {
  const where = withoutSecrets(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    application_name: 'cardproof',
  })
  // Without a listener a broken idle connection ends the process.
  pool.on('error', (error) => options.onWarning(`A database connection broke while idle: ${error.message}`))
  try {
    const { rows } = await pool.query<{ major: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major`,
    )
    const major = rows[0]?.major ?? 0
    if (major < POSTGRES_MAJOR_MIN) {
      throw new Error(`it is Postgres ${major}; at least ${POSTGRES_MAJOR_MIN} is needed`)
    }
  } catch (error) {
    await pool.end()
    throw new Error(`The Postgres server at ${where} cannot be used: ${reason(error)}.`, { cause: error })
  }
  return {
    kind: 'postgres',
    where,
    adapter: new PrismaPg(pool, { disposeExternalPool: false }),
    migrateWith: async (run) => {
      // One connection, no time limit: the engine's advisory lock lives in the session that took it.
      const lone = new pg.Pool({ connectionString: url, max: 1, application_name: 'cardproof-migrate' })
      lone.on('error', (error) => options.onWarning(`The migration's connection broke: ${error.message}`))
      try {
        return await run({
          factory: new PrismaPg(lone, { disposeExternalPool: false }),
          execute: async (sql) => void (await lone.query(sql)),
          query: async (sql) => (await lone.query<Record<string, unknown>>(sql)).rows,
        })
      } finally {
        await lone.end()
      }
    },
    pool,
    close: () => pool.end(),
  }
}

/** `postgresql://host:port/name`, without user, password and options. */
function withoutSecrets(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return `${protocol}//${host}${pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join(', ')
  return error instanceof Error ? error.message : String(error)
}
