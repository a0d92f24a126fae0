/** The one open database of this process: routes ask for it here and can open none themselves. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { PrismaClient } from './generated/client'

export interface OpenedDatabase {
  kind: 'pglite' | 'postgres'
  client: PrismaClient
  /** For the log: where the data is, without a password. */
  where: string
  close(): Promise<void>
}

interface Slot {
  opened: OpenedDatabase | null
  insideTransaction: AsyncLocalStorage<true>
}

// Next loads several copies of a module into one process; only globalThis is common to them.
const KEY = Symbol.for('cardproof.database')
const globals = globalThis as unknown as Record<symbol, Slot | undefined> // safe: the key is ours alone

export function databaseSlot(): Slot {
  return (globals[KEY] ??= { opened: null, insideTransaction: new AsyncLocalStorage() })
}

/**
 * The client of the open database.
 * Throws when none is open, and inside `inTransaction`, where on PGlite it would wait for itself for ever.
 */
export function database(): PrismaClient {
  const { opened, insideTransaction } = databaseSlot()
  if (insideTransaction.getStore()) {
    throw new Error('Inside a transaction only its own client may be used: the main one would wait for ever.')
  }
  if (!opened) throw new Error('The database is not open: server.ts opens it before it listens.')
  return opened.client
}
