/** `npm run db:migration -- <name>`: writes the difference between prisma/migrations and schema.prisma as a new migration. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { NO_FILTERS, readMigrations } from '@/lib/db/migrations/migrate'
import { sendScriptsWhole } from '@/lib/db/migrations/migration-adapter'
import { withSchemaEngine } from '@/lib/db/migrations/schema-engine'

const LOCKFILE = `# Which dialect the migrations speak. Prisma reads this file; keep it.\nprovider = "postgresql"\n`

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
  process.stderr.write('Usage: npm run db:migration -- <name>   (lower case letters, digits and _)\n')
  process.exit(2)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'prisma', 'migrations')
await mkdir(folder, { recursive: true })
await writeFile(path.join(folder, 'migration_lock.toml'), LOCKFILE)
const schema = await readFile(path.join(root, 'prisma', 'schema.prisma'), 'utf8')
const migrationsList = await readMigrations(folder)

// The history is replayed on an empty database in memory, so no real one is needed or touched.
const pglite = await PGlite.create()
const factory = sendScriptsWhole(new PrismaPGlite(pglite), async (sql) => void (await pglite.exec(sql)))
const made = await withSchemaEngine(
  factory,
  async (engine) => {
    if (migrationsList.migrationDirectories.length > 0) {
      await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })
    }
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [{ path: 'schema.prisma', content: schema }], configDir: root },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    })
    return stdout
  },
  schema,
)
await pglite.close()

if (!made || made.includes('This is an empty migration')) {
  process.stdout.write('The migrations already say what schema.prisma says. Nothing was written.\n')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const target = path.join(folder, `${stamp}_${name}`)
  await mkdir(target)
  await writeFile(path.join(target, 'migration.sql'), made)
  process.stdout.write(`${path.relative(root, path.join(target, 'migration.sql'))}\n`)
}
