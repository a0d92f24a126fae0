/** Migrations, reopening and transactions, on both kinds of database. */
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from './database'
import { KINDS, MIGRATIONS_DIR, testDatabase, type TestDatabase } from './database-for-test'
import { type Opened, openDatabase } from './open-database'
import { inMigrationLock } from './migrations/migration-lock'
import { PGLITE_POSTGRES_MAJOR } from './embedded/pglite'
import { inTransaction } from './transaction'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const picture = (sha256 = randomUUID().replaceAll('-', '').padEnd(64, '0')) => ({
  sha256,
  bytes: 1,
  width: 1,
  height: 1,
  createdAt: new Date(),
})

describe.each(KINDS)('a database on %s', (kind) => {
  let store: TestDatabase
  let opened: Opened | null = null

  beforeAll(async () => {
    store = await testDatabase(kind)
  })
  afterEach(async () => {
    await opened?.close()
    opened = null
  })
  afterAll(() => store.remove())

  it('applies the migrations once, and keeps what was written', async () => {
    opened = await store.open()
    expect(opened.applied.length).toBeGreaterThan(0)
    const row = picture()
    await database().picture.create({ data: row })
    await opened.close()

    opened = await store.open()
    expect(opened.applied).toEqual([])
    expect(await database().picture.findUnique({ where: { sha256: row.sha256 } })).toEqual(row)
    const history = await database().$queryRaw<{ done: boolean }[]>`
      SELECT finished_at IS NOT NULL AND rolled_back_at IS NULL AS done FROM _prisma_migrations`
    expect(history.length).toBeGreaterThan(0)
    expect(history.every(({ done }) => done)).toBe(true)
  })

  it('keeps all of a transaction or none of it', async () => {
    opened = await store.open()
    const [kept, lost] = [picture(), picture()]
    await inTransaction((tx) => tx.picture.create({ data: kept }))
    await expect(
      inTransaction(async (tx) => {
        await tx.picture.create({ data: lost })
        throw new Error('stop here')
      }),
    ).rejects.toThrow('stop here')
    expect(await database().picture.count({ where: { sha256: kept.sha256 } })).toBe(1)
    expect(await database().picture.count({ where: { sha256: lost.sha256 } })).toBe(0)
  })

  it('refuses the main client inside a transaction instead of waiting for ever', async () => {
    opened = await store.open()
    await expect(inTransaction(() => database().picture.count())).rejects.toThrow('Inside a transaction')
    expect(await database().picture.count()).toBeGreaterThanOrEqual(0)
  })

  it('lets many transactions at once all come through', async () => {
    opened = await store.open()
    const rows = Array.from({ length: 24 }, () => picture())
    await Promise.all(rows.map((data) => inTransaction((tx) => tx.picture.create({ data }))))
    expect(
      await database().picture.count({ where: { sha256: { in: rows.map(({ sha256 }) => sha256) } } }),
    ).toBe(24)
  })

  it('is one for the whole process, whoever asks: a second one is refused, a second copy of the module has the same', async () => {
    opened = await store.open()
    await expect(store.open()).rejects.toThrow('is open already')
    vi.resetModules()
    const copy = await import('./database')
    expect(copy.database).not.toBe(database)
    expect(copy.database()).toBe(database())
  })

  it('outlives a restart of its server: refuses meanwhile, and answers again', async () => {
    opened = await store.open()
    const row = picture()
    await database().picture.create({ data: row })
    await store.interrupt()
    const meanwhile = database().picture.count()
    // PGlite lives in this process: there is nothing to interrupt.
    if (kind === 'postgres') await expect(meanwhile).rejects.toThrow()
    else await meanwhile
    await store.resume()
    expect(await database().picture.count({ where: { sha256: row.sha256 } })).toBe(1)
  })

  it('stops at a migration that fails, keeps nothing of it, and says so again next time', async () => {
    const open = await withMigration(
      store,
      'CREATE TABLE "Half" ("x" TEXT);\nALTER TABLE "NoSuchTable" ADD COLUMN "x" TEXT;',
    )
    for (const time of ['first', 'second']) {
      await expect(open(), time).rejects.toThrow(
        /^The migration 29990101000000_more could not be applied: .*NoSuchTable.* Nothing of it was kept\. Start the version/,
      )
    }
    expect(() => database()).toThrow('not open')
    opened = await store.open()
    expect(await database().$queryRaw`SELECT to_regclass('"Half"')::text AS "there"`).toEqual([
      { there: null },
    ])
    await database().$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'`
  })

  it('applies a migration again that was cut off before its end, and one with a semicolon in a text', async () => {
    opened = await store.open()
    // What a process leaves that is killed between the beginning of a migration and its end.
    await database().$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at)
      VALUES ('cut-off', 'any', '29990101000000_more', now())`
    await opened.close()
    const warnings: string[] = []
    const open = await withMigration(store, `CREATE TABLE "Whole" ("x" TEXT DEFAULT 'a;b');`, warnings)
    opened = await open()
    expect(opened.applied).toEqual(['29990101000000_more'])
    expect(warnings).toEqual([
      'The migration 29990101000000_more was cut off before its end. It is applied again.',
    ])
    await database().$executeRaw`INSERT INTO "Whole" DEFAULT VALUES`
    expect(await database().$queryRaw`SELECT "x" FROM "Whole"`).toEqual([{ x: 'a;b' }])
    await database().$executeRaw`DROP TABLE "Whole"`
    await database().$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'`
  })
})

/** Opens the same database with one migration more. */
async function withMigration({ dataDir, databaseUrl }: TestDatabase, sql: string, warnings: string[] = []) {
  const migrationsDir = path.join(mkdtempSync(path.join(tmpdir(), 'cardproof-mig-')), 'migrations')
  cpSync(MIGRATIONS_DIR, migrationsDir, { recursive: true })
  mkdirSync(path.join(migrationsDir, '29990101000000_more'))
  writeFileSync(path.join(migrationsDir, '29990101000000_more', 'migration.sql'), sql)
  return () =>
    openDatabase({ dataDir, databaseUrl, migrationsDir, onWarning: (warning) => warnings.push(warning) })
}

it('waits for another server that migrates, and no longer than it has to', async () => {
  const store = await testDatabase('postgres')
  const other = new pg.Client({ connectionString: store.databaseUrl ?? '' })
  const own = new pg.Client({ connectionString: store.databaseUrl ?? '' })
  await Promise.all([other.connect(), own.connect()])
  const sessionOf = (client: pg.Client) => ({
    factory: new PrismaPg({ connectionString: store.databaseUrl ?? '' }),
    execute: async (sql: string) => void (await client.query(sql)),
    query: async () => [],
  })
  await inMigrationLock(sessionOf(other), async () => {
    await expect(inMigrationLock(sessionOf(own), async () => 'mine', 1_000)).rejects.toThrow(
      'Another server has been migrating this database for more than 1 s. Let it finish or stop it, then start again.',
    )
  })
  expect(await inMigrationLock(sessionOf(own), async () => 'mine')).toBe('mine')
  await Promise.all([other.end(), own.end()])
  await store.remove()
})

describe('the embedded Postgres', () => {
  it('is the version that the version check expects', async () => {
    const store = await testDatabase('pglite')
    const opened = await store.open()
    const rows = await database().$queryRaw<{ major: number }[]>`
      SELECT current_setting('server_version_num')::int / 10000 AS major`
    expect(rows).toEqual([{ major: PGLITE_POSTGRES_MAJOR }])
    await opened.close()

    writeFileSync(path.join(store.dataDir, 'pglite', 'data', 'PG_VERSION'), '16\n')
    await expect(store.open()).rejects.toThrow(
      /written by Postgres 16; .* brings Postgres \d+ and cannot read it/s,
    )
    await store.remove()
  })

  it('opens nothing while the site is being built', async () => {
    process.env['NEXT_PHASE'] = 'phase-production-build'
    const store = await testDatabase('pglite')
    await expect(store.open()).rejects.toThrow('never opened while building')
    delete process.env['NEXT_PHASE']
    await store.remove()
  })
})
