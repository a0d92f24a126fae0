/** Killed in the middle of its first start or of an upgrade, the next start succeeds, and no acknowledged row is lost. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { MIGRATIONS_DIR } from '../database-for-test'

/** Of each kind. `npm test` tries 20; a start takes seconds, so `npm run verify` and a run by hand try fewer. */
const KILLS = Number(process.env['CARDPROOF_TEST_KILLS'] ?? 3)
const AT_ONCE = 2

// Each kill and the start after it take seconds, on a busy machine minutes.
vi.setConfig({ testTimeout: 300_000 + KILLS * 150_000, hookTimeout: 300_000 })

const OPENER = path.join(import.meta.dirname, 'opener-for-test.ts')
const openedSchema = z.object({
  changes: z.number(),
  applied: z.array(z.string()),
  warnings: z.array(z.string()),
})

interface Start {
  killed: boolean
  wrote: string[]
  rows: string[]
  /** Null when it was killed. */
  opened: z.infer<typeof openedSchema> | null
  refused: string[]
}

/** One start of its own process; `killAt` is the change to the disk at which it kills itself. */
function start(dataDir: string, migrationsDir: string, killAt = 0): Promise<Start> {
  const args = ['--import', 'tsx', OPENER, dataDir, migrationsDir, String(killAt)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (_, signal) => {
      // The last line may have been cut off.
      const lines = said.split('\n').slice(0, -1)
      const after = (word: string) =>
        lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
      const [opened] = after('opened')
      resolve({
        killed: signal === 'SIGKILL',
        wrote: after('wrote'),
        rows: after('rows').flatMap((rows) => rows.split(' ')),
        opened: opened === undefined ? null : openedSchema.parse(JSON.parse(opened)),
        refused: after('refused'),
      })
    })
  })
}

let house: string
let folders = 0
/** A folder that a version with nothing but the first migration has written. */
let old: { folder: string; rows: string[]; changes: number }
const newFolder = () => path.join(house, `data-${(folders += 1)}`)
const copyOf = (folder: string) => {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

beforeAll(async () => {
  house = mkdtempSync(path.join(tmpdir(), 'cardproof-kill-'))
  const [first = ''] = readdirSync(MIGRATIONS_DIR).sort()
  const migrations = path.join(house, 'migrations')
  for (const part of [first, 'migration_lock.toml']) {
    cpSync(path.join(MIGRATIONS_DIR, part), path.join(migrations, part), { recursive: true })
  }
  const folder = newFolder()
  const { wrote, opened } = await start(folder, migrations)
  expect(opened?.applied).toEqual([first])
  old = { folder, rows: wrote, changes: opened?.changes ?? 0 }
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

/** Spread over all changes, and at random between them: each run tries others. */
async function killEverywhere(changes: number, tryOne: (killAt: number) => Promise<unknown>): Promise<void> {
  const moments = Array.from(
    { length: KILLS },
    (_, kill) => 1 + Math.floor(((kill + Math.random()) / KILLS) * changes),
  )
  const queue = moments.values()
  const worker = async () => {
    for (const killAt of queue) {
      // The number is all that is needed to see a failure again.
      expect({ killAt, ...(await tryOne(killAt)) as object }).toEqual({ killAt, killed: true, lost: [], refused: [], opened: expect.any(Object) }) // prettier-ignore
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function killAndStart(dataDir: string, killAt: number, before: readonly string[] = []) {
  const killed = await start(dataDir, MIGRATIONS_DIR, killAt)
  const again = await start(dataDir, MIGRATIONS_DIR)
  const lost = [...before, ...killed.wrote].filter((sha256) => !again.rows.includes(sha256))
  rmSync(dataDir, { recursive: true })
  return { killed: killed.killed, lost, refused: again.refused, opened: again.opened }
}

it(`${KILLS} kills during the first start`, async () => {
  await killEverywhere(old.changes, (killAt) => killAndStart(newFolder(), killAt))
})

it(`${KILLS} kills while a folder of an older version is brought up to date`, async () => {
  const { opened } = await start(copyOf(old.folder), MIGRATIONS_DIR)
  expect(opened?.applied.length).toBeGreaterThan(0)
  await killEverywhere(opened?.changes ?? 0, (killAt) => killAndStart(copyOf(old.folder), killAt, old.rows))
})

it('a folder that a start of an older version left half-made is set aside with a warning, and made anew', async () => {
  const half = copyOf(old.folder)
  rmSync(path.join(half, 'pglite', 'data', 'PG_VERSION'))
  rmSync(path.join(half, 'pglite', 'data', 'pg_ident.conf'))
  const { opened, refused } = await start(half, MIGRATIONS_DIR)
  expect(refused).toEqual([])
  expect(opened?.warnings).toEqual([expect.stringContaining('made anew')])
  expect(readdirSync(path.join(half, 'pglite'))).toContain('data.part-1')
})

it('a database whose files are damaged is a sentence with the steps', async () => {
  const damaged = copyOf(old.folder)
  writeFileSync(path.join(damaged, 'pglite', 'data', 'global', 'pg_control'), 'no')
  const { refused } = await start(damaged, MIGRATIONS_DIR)
  expect(refused).toEqual([expect.stringMatching(/does not open: .+\. Put the folder back from a backup/)])
})
