/** A process of its own for the tests: writes on a small disk until it is full and after it was freed, and says what became of the rows. */
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { database } from './database'
import { MIGRATIONS_DIR } from './database-for-test'
import { isDiskFull } from './disk-full'
import { openDatabase } from './open-database'
import { makeWritableFolder } from './writable-folder'

const [disk = ''] = process.argv.slice(2)
const filler = path.join(disk, 'filler')
const dataDir = path.join(disk, 'data')
const open = () =>
  openDatabase({ dataDir, databaseUrl: null, migrationsDir: MIGRATIONS_DIR, onWarning: () => undefined })

const kept: string[] = []
let isFull = false
async function write(rows: number): Promise<string | null> {
  for (let n = 0; n < rows; n += 1) {
    const sha256 = randomBytes(32).toString('hex')
    try {
      await database().picture.create({
        data: { sha256, bytes: 1, width: 1, height: 1, createdAt: new Date() },
      })
    } catch (error) {
      isFull = isDiskFull(error)
      return String(error)
    }
    kept.push(sha256)
  }
  return null
}

function fillDisk(): void {
  const file = openSync(filler, 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(4_096))
  } catch {
    closeSync(file)
  }
}

function folderProblem(): string | null {
  try {
    makeWritableFolder(dataDir)
    return null
  } catch (error) {
    return String(error)
  }
}

const first = await open()
const before = await write(20)
fillDisk()
// Enough rows that the tables have to grow.
const full = await write(2_000)
const problem = folderProblem()
const readsOn = await database().picture.count()
rmSync(filler)
const after = await write(20)
await first.close()

const again = await open()
const found = await database().picture.findMany({ select: { sha256: true } })
const there = new Set(found.map(({ sha256 }) => sha256))
const lost = kept.filter((sha256) => !there.has(sha256)).length
await again.close()
process.stdout.write(JSON.stringify({ before, full, isFull, problem, readsOn, after, lost }))
