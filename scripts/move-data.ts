/** `npm run db:dump -- <file>` and `npm run db:restore -- <file>`: all rows of the configured database, while the server is stopped. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { dumpLines, restoreLines } from '@/lib/db/dump'
import { openDatabase } from '@/lib/db/open-database'
import { env } from '@/lib/env'
import { startFailure } from '@/lib/http/start-failure'

const [verb, file] = process.argv.slice(2)
if ((verb !== 'dump' && verb !== 'restore') || !file) {
  process.stderr.write('Usage: npm run db:dump -- <file>   or   npm run db:restore -- <file>\n')
  process.exit(2)
}

try {
  const { dataDir, databaseUrl } = env()
  const migrationsDir = path.join(fileURLToPath(new URL('..', import.meta.url)), 'prisma', 'migrations')
  const opened = await openDatabase({ dataDir, databaseUrl, migrationsDir, onWarning: say })
  const count =
    verb === 'dump' ? await dump(file) : await restoreLines(createInterface(createReadStream(file)))
  await opened.close()
  say(`${count} rows ${verb === 'dump' ? 'written to' : 'restored from'} ${file}.`)
} catch (error) {
  say(startFailure(error, null))
  process.exitCode = 1
}

/** Never over an existing file: it may be the only copy. */
async function dump(target: string): Promise<number> {
  const handle = await open(target, 'wx', 0o600)
  let lines = 0
  for await (const line of dumpLines()) {
    await handle.write(`${line}\n`)
    lines += 1
  }
  await handle.sync()
  await handle.close()
  return lines - 1
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
