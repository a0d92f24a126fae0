/** A process of its own for the tests: opens a data folder, writes rows, and kills itself in the middle of the change to the disk that it is told. */
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { database } from '../database'

const [dataDir = '', migrationsDir = '', killAt = '0'] = process.argv.slice(2)
const ROWS = 5
const CHANGES = ['openSync', 'writeSync', 'writeFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'unlinkSync', 'ftruncateSync', 'truncateSync', 'fsyncSync'] as const // prettier-ignore

let changes = 0
// Between two changes the disk looks the same: a kill at one of them stands for every moment up to the next.
for (const name of CHANGES) {
  const change = fs[name] as (...given: unknown[]) => unknown // safe: it is called with what it was given
  const counted = (...given: unknown[]) => {
    changes += 1
    if (changes !== Number(killAt)) return change(...given)
    // A large write that is cut off leaves its first pages.
    const [file, bytes, offset, length] = given
    if (name === 'writeSync' && bytes instanceof Uint8Array && Number(length) > 4_096) {
      change(file, bytes, offset, Math.floor(Number(length) / 8_192) * 4_096)
    }
    process.kill(process.pid, 'SIGKILL')
    // The signal is on its way; nothing more may reach the disk.
    for (;;);
  }
  Object.assign(fs, { [name]: counted })
}
syncBuiltinESMExports()

// Only now, so that everything it imports sees the counted functions.
const { openDatabase } = await import('../open-database')
const warnings: string[] = []
try {
  const opened = await openDatabase({
    dataDir,
    databaseUrl: null,
    migrationsDir,
    onWarning: (warning) => warnings.push(warning),
  })
  // The oldest table that every version has; the client itself knows the newest columns only.
  for (let row = 0; row < ROWS; row += 1) {
    const sha256 = randomBytes(32).toString('hex')
    await database()
      .$executeRaw`INSERT INTO "Picture" ("sha256", "bytes", "width", "height", "createdAt") VALUES (${sha256}, 1, 1, 1, now())`
    process.stdout.write(`wrote ${sha256}\n`)
  }
  const rows = await database().$queryRaw<{ sha256: string }[]>`SELECT "sha256" FROM "Picture"`
  process.stdout.write(`rows ${rows.map(({ sha256 }) => sha256).join(' ')}\n`)
  await opened.close()
  process.stdout.write(`opened ${JSON.stringify({ changes, applied: opened.applied, warnings })}\n`)
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : String(error)}\n`)
}
process.exit(0)
