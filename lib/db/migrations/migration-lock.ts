/** One server at a time migrates a database: the schema engine's own lock, taken before anything is looked at. */
import type { MigrationSession } from '../driver'

/** The number under which Prisma's schema engine locks, so that other versions and `prisma migrate` keep out too. */
const LOCK = 72_707_369
const WAIT_MS_MAX = 60_000
const LOCK_NOT_AVAILABLE = '55P03'

/** The lock lives in the session and goes with it, however that ends. */
export async function inMigrationLock<T>(
  session: MigrationSession,
  work: () => Promise<T>,
  waitMsMax = WAIT_MS_MAX,
): Promise<T> {
  await session.execute(`SET lock_timeout = ${waitMsMax}`)
  try {
    await session.execute(`SELECT pg_advisory_lock(${LOCK})`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE)) throw error
    throw new Error(
      `Another server has been migrating this database for more than ${Math.round(waitMsMax / 1000)} s. Let it finish or stop it, then start again.`,
      { cause: error },
    )
  }
  await session.execute('RESET lock_timeout')
  try {
    return await work()
  } finally {
    // A session that broke has lost the lock already, and what broke it is the better error.
    await session.execute(`SELECT pg_advisory_unlock(${LOCK})`).catch(() => undefined)
  }
}
