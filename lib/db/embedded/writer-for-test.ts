/** A process of its own for the tests: opens the folder it is told, writes rows for ever, and says which are acknowledged. */
import { randomBytes } from 'node:crypto'
import { database } from '../database'
import { MIGRATIONS_DIR } from '../database-for-test'
import { openDatabase } from '../open-database'

try {
  await openDatabase({
    dataDir: process.argv[2] ?? '',
    databaseUrl: null,
    migrationsDir: MIGRATIONS_DIR,
    onWarning: () => undefined,
  })
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
process.stdout.write('open\n')
for (;;) {
  const sha256 = randomBytes(32).toString('hex')
  await database().picture.create({ data: { sha256, bytes: 1, width: 1, height: 1, createdAt: new Date() } })
  process.stdout.write(`wrote ${sha256}\n`)
}
