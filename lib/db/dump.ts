/** All rows as lines of JSON, out of one database and into an empty one: between Postgres versions, or from PGlite to a server. */
import { z } from 'zod'
import { database } from './database'
import type { Prisma } from './generated/client'

const FORMAT = 'cardproof-dump-1'
const BATCH = 200

const headSchema = z.object({ format: z.literal(FORMAT), migrations: z.array(z.string()) })
const lineSchema = z.object({
  table: z.enum(['picture', 'scan', 'scanPicture', 'share', 'observation', 'proposal']),
  row: z.record(z.string(), z.unknown()),
})
type Table = z.infer<typeof lineSchema>['table']

/** Pictures' files and the secret lie beside the database and are not in it. Who is running and the limits' counters are left out. */
export async function* dumpLines(): AsyncGenerator<string, void, undefined> {
  yield JSON.stringify({ format: FORMAT, migrations: await migrationsOf() })
  const db = database()
  yield* rowsOf('picture', (skip) => db.picture.findMany({ skip, take: BATCH, orderBy: { sha256: 'asc' } }))
  // By time, so that a scan comes after the one it repeats.
  yield* rowsOf('scan', (skip) => db.scan.findMany({ skip, take: BATCH, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })) // prettier-ignore
  yield* rowsOf('scanPicture', (skip) =>
    db.scanPicture.findMany({ skip, take: BATCH, orderBy: [{ scanId: 'asc' }, { sha256: 'asc' }] }),
  )
  yield* rowsOf('share', (skip) => db.share.findMany({ skip, take: BATCH, orderBy: { id: 'asc' } }))
  yield* rowsOf('observation', async (skip) => {
    const rows = await db.observation.findMany({ skip, take: BATCH, orderBy: { id: 'asc' } })
    return rows.map((row) => ({
      ...row,
      screenshot: row.screenshot && Buffer.from(row.screenshot).toString('base64'),
    }))
  })
  yield* rowsOf('proposal', (skip) => db.proposal.findMany({ skip, take: BATCH, orderBy: { scanId: 'asc' } }))
}

/** Returns the number of rows. Refuses a database that is not empty, and a dump of a newer version. */
export async function restoreLines(lines: AsyncIterable<string>): Promise<number> {
  const db = database()
  if ((await db.scan.count()) + (await db.picture.count()) > 0) {
    throw new Error('This database is not empty. Restore into a new one.')
  }
  let restored = 0
  let head: z.infer<typeof headSchema> | null = null
  let batch: { table: Table; rows: Record<string, unknown>[] } | null = null
  const flush = async () => {
    if (batch) restored += await insert(batch.table, batch.rows)
    batch = null
  }
  for await (const line of lines) {
    if (line.trim() === '') continue
    if (!head) {
      head = headSchema.parse(JSON.parse(line))
      const known = new Set(await migrationsOf())
      const strange = head.migrations.find((name) => !known.has(name))
      if (strange)
        throw new Error(`The dump was made by a newer version of Cardproof: it has the migration ${strange}.`)
      continue
    }
    const { table, row } = lineSchema.parse(JSON.parse(line))
    if (batch && (batch.table !== table || batch.rows.length >= BATCH)) await flush()
    batch ??= { table, rows: [] }
    batch.rows.push(withoutNulls(row))
  }
  if (!head) throw new Error('The file holds no dump.')
  await flush()
  return restored
}

async function* rowsOf(
  table: Table,
  read: (skip: number) => Promise<object[]>,
): AsyncGenerator<string, void, undefined> {
  for (let skip = 0; ; skip += BATCH) {
    const rows = await read(skip)
    for (const row of rows) yield JSON.stringify({ table, row })
    if (rows.length < BATCH) return
  }
}

async function insert(table: Table, rows: Record<string, unknown>[]): Promise<number> {
  const db = database()
  // Safe: the rows come from the same tables, and the database checks every one of them.
  if (table === 'picture') return (await db.picture.createMany({ data: rows as never })).count
  if (table === 'scanPicture') return (await db.scanPicture.createMany({ data: rows as never })).count
  if (table === 'share') return (await db.share.createMany({ data: rows as never })).count
  if (table === 'observation') {
    const data = rows.map((row) => ({
      ...row,
      screenshot: typeof row['screenshot'] === 'string' ? Buffer.from(row['screenshot'], 'base64') : null,
    }))
    return (await db.observation.createMany({ data: data as never })).count
  }
  if (table === 'proposal') return (await db.proposal.createMany({ data: rows as never })).count
  // A process that wrote the dump runs here no more.
  const scans = rows.map((row) => (row['status'] === 'running' ? { ...row, status: 'interrupted' } : row))
  return (await db.scan.createMany({ data: scans as Prisma.ScanCreateManyInput[] })).count
}

/** Prisma takes an absent value for null, also where a column is json. */
function withoutNulls(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

async function migrationsOf(): Promise<string[]> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1`
  return rows.map(({ name }) => name)
}
