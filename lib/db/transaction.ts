/** Runs several statements as one: all of them are kept, or none. */
import { database, databaseSlot } from './database'
import type { Prisma } from './generated/client'

/** Waiting for a turn is normal on PGlite, which does one thing at a time. */
const MAX_WAIT_MS = 15_000
const TIMEOUT_MS = 20_000

/** Inside `work` use `tx` and nothing else; `database()` refuses there. No network inside either. */
export function inTransaction<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  const client = database()
  return client.$transaction((tx) => databaseSlot().insideTransaction.run(true, () => work(tx)), {
    maxWait: MAX_WAIT_MS,
    timeout: TIMEOUT_MS,
  })
}
