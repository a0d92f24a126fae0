/** Applies prisma/migrations to a database, as `prisma migrate deploy` does. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { withSchemaEngine } from './schema-engine'

export const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** Returns the names of the migrations that were applied now. A migration that fails stops the start. */
export async function migrate(
  factory: SqlMigrationAwareDriverAdapterFactory,
  folder: string,
): Promise<string[]> {
  const migrationsList = await readMigrations(folder)
  if (migrationsList.migrationDirectories.length === 0)
    throw new Error(`There are no migrations in ${folder}.`)
  const { appliedMigrationNames } = await withSchemaEngine(factory, (engine) =>
    engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
  )
  return appliedMigrationNames
}

/** The folder in Prisma's own layout: `<time>_<name>/migration.sql` and `migration_lock.toml`. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const lockfile = 'migration_lock.toml'
  return {
    baseDir: folder,
    lockfile: {
      path: lockfile,
      content: await readFile(path.join(folder, lockfile), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  }
}
