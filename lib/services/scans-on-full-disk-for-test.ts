/** A process of its own for the test: scans on a small disk that is filled while the page is asked for, and after it was freed. */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { database } from '@/lib/db/database'
import { MIGRATIONS_DIR } from '@/lib/db/database-for-test'
import { openDatabase } from '@/lib/db/open-database'
import { page, recordedNetwork } from './recorded-network-for-test'
import { ANNA, scanIdOf, scanToEnd } from './stage-for-test'
import { startServices } from './start-services'

const [disk = ''] = process.argv.slice(2)
const filler = path.join(disk, 'filler')
let isFull = false

function fillDisk(): void {
  if (isFull) return
  isFull = true
  const file = openSync(filler, 'w')
  for (const bytes of [1 << 20, 4_096, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(bytes))
    } catch {
      // Smaller pieces now.
    }
  }
  closeSync(file)
}

/** Beyond any room left in files that are there already: it must not compress. */
const longTitle = () => Array.from({ length: 2_000 }, () => Math.random().toString(36).slice(2)).join(' ')

const dataDir = path.join(disk, 'data')
const opened = await openDatabase({ dataDir, databaseUrl: null, migrationsDir: MIGRATIONS_DIR, onWarning: () => undefined }) // prettier-ignore
const services = await startServices({
  secret: 'a secret that only this test has, 32+',
  picturesDir: path.join(dataDir, 'pictures'),
  examplesDir: path.join(dataDir, 'examples'),
  alone: true,
  scansAtOnce: 4,
  crawl: { allowPrivate: false, allowAddresses: [], testHosts: {}, extraCaFile: null },
  network: recordedNetwork(() => {
    fillDisk()
    return page(longTitle())
  }),
})

/** Why it was refused or interrupted, or `done`. */
async function scanOnce(below: string): Promise<string> {
  try {
    const events = await scanToEnd(ANNA, `https://shop.boots-demo.com/${below}`)
    const row = await database().scan.findUnique({ where: { id: scanIdOf(events) } })
    return row?.interruptedReason ?? row?.status ?? 'no row'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

const cutOff = await scanOnce('cut-off')
// The address itself is too long for the room that is left in the table.
const refused: string[] = []
for (let n = 0; n < 12; n += 1) refused.push(await scanOnce(`${n}/${longTitle().replaceAll(' ', '').slice(0, 1_900)}`)) // prettier-ignore
rmSync(filler)
const readyBy = Date.now() + 60_000
// The next pulse stores what could not be stored.
while ((await database().scan.count({ where: { status: 'running' } })) > 0 && Date.now() < readyBy) await sleep(200) // prettier-ignore
const rows = await database().scan.findMany({ select: { status: true, interruptedReason: true } })
const after = await scanOnce('after')
await services.stop()
await opened.close()
process.stdout.write(JSON.stringify({ cutOff, refused, rows, after }))
