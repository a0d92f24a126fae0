/** Applies prisma/migrations to a database, as `prisma migrate deploy` does; a migration that was cut off is applied again. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import type { DriverOptions, MigrationSession } from '../driver'
import { isDiskFull } from '../disk-full'
import { inMigrationLock } from './migration-lock'
import { sendScriptsWhole } from './migration-adapter'
import { withSchemaEngine } from './schema-engine'

export const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** A script and this line are kept together or not at all: an unfinished row is a script of which nothing was kept. */
const FINISH = `;\nUPDATE "_prisma_migrations" SET "finished_at" = clock_timestamp() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL;`
const UNFINISHED = `"finished_at" IS NULL AND "rolled_back_at" IS NULL`

/** A migration that could not be applied stops the start; the message names it and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

/** Returns the names of the migrations that were applied now. */
export async function migrate(
  session: MigrationSession,
  folder: string,
  options: DriverOptions,
): Promise<string[]> {
  const migrationsList = await readMigrations(folder)
  const scripts = migrationsList.migrationDirectories.flatMap(({ migrationFile: { content } }) =>
    content.tag === 'ok' ? [content.value] : [],
  )
  if (scripts.length === 0) throw new MigrationError(`There are no migrations in ${folder}.`)
  return inMigrationLock(session, async () => {
    for (const name of await forgetUnfinished(session)) {
      options.onWarning(`The migration ${name} was cut off before its end. It is applied again.`)
    }
    const factory = sendScriptsWhole(session.factory, (sql) =>
      session.execute(scripts.includes(sql) ? sql + FINISH : sql),
    )
    try {
      const { appliedMigrationNames } = await withSchemaEngine(factory, (engine) =>
        engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
      )
      return appliedMigrationNames
    } catch (error) {
      throw await migrationError(error, session)
    }
  })
}

/** Returns the names of the migrations that began and did not end; from now on they have not begun. */
async function forgetUnfinished(session: MigrationSession): Promise<string[]> {
  const names = await unfinished(session)
  if (names.length > 0) await session.execute(`DELETE FROM "_prisma_migrations" WHERE ${UNFINISHED}`)
  return names
}

async function unfinished(session: MigrationSession): Promise<string[]> {
  const [table] = await session.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "there"`)
  if (table?.['there'] !== true) return []
  const rows = await session.query(
    `SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE ${UNFINISHED}`,
  )
  return rows.map(({ name }) => String(name))
}

async function migrationError(failure: unknown, session: MigrationSession): Promise<Error> {
  // A database that broke in the middle cannot be asked any more which one it was.
  const [name] = await unfinished(session).catch((): string[] => [])
  const which = name ? `The migration ${name}` : 'A migration of the database'
  const why = failure instanceof Error ? failure.message : String(failure)
  const advice = isDiskFull(failure)
    ? 'Free some room on the disk, then start again.'
    : 'Start the version of Cardproof that ran before, or load a backup made with "npm run db:dump -- file" into an empty database.'
  return new MigrationError(`${which} could not be applied: ${why}. Nothing of it was kept. ${advice}`, {
    cause: failure,
  })
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
