/** Makes what is made from sources (database client, route types, the built pages) again when its sources changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packStatic } from './pack-static.mjs'
import { ROOT, runCommand, say } from './run-command.mjs'

const STAMPS = path.join(ROOT, '.cache', 'stamps')
const NOT_BUILT = new Set([
  'node_modules',
  '.git',
  '.ci',
  '.next',
  '.data',
  '.cache',
  'e2e',
  'bench',
  'cli',
  'docs',
  'scripts',
  'test-results',
  'playwright-report',
  'lib/db/generated',
])
const NOT_BUILT_FILE = /\.test\.tsx?$|\.md$|^server\.ts$|^next-env\.d\.ts$|\.tsbuildinfo$/

/** The database client and the types of the routes: what the type checker needs. */
export async function ensureGenerated() {
  await once('prisma', () => hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']), {
    made: 'lib/db/generated/client.ts',
    what: 'Generating the database client',
    make: () => runCommand('prisma', ['generate', '--no-hints']),
  })
  await once('routes', () => hashOf(walk('app', (file) => /(page|layout|route)\.tsx?$/.test(file))), {
    made: 'next-env.d.ts',
    what: 'Generating the types of the routes',
    make: () => runCommand('next', ['typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } }),
  })
}

/** The pages as the real server serves them. */
export async function ensureBuild() {
  await ensureGenerated()
  await once('next-build', () => hashOf(walk('', (file) => !NOT_BUILT_FILE.test(file))), {
    made: '.next/BUILD_ID',
    what: 'Building the pages (next build)',
    make: async () => {
      const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
      const code = await runCommand('next', ['build'], { env })
      if (code === 0) packStatic(path.join(ROOT, '.next', 'static'))
      return code
    },
  })
}

/**
 * Makes a thing unless its stamp says that it was made from these very sources.
 * @param {string} name
 * @param {() => string} hash
 * @param {{ made: string, what: string, make: () => Promise<number> }} step
 */
async function once(name, hash, { made, what, make }) {
  const stamp = path.join(STAMPS, name)
  const now = hash()
  if (existsSync(path.join(ROOT, made)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say(what)
  rmSync(stamp, { force: true })
  const code = await make()
  if (code !== 0) throw new Error(`${what}: ended with code ${code}`)
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stamp, now)
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * Files below a folder, sorted, by their path from the root.
 * @param {string} folder
 * @param {(file: string) => boolean} wanted
 * @returns {string[]}
 */
function walk(folder, wanted) {
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true })
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name)
      if (NOT_BUILT.has(file)) return []
      if (entry.isDirectory()) return walk(file, wanted)
      return entry.isFile() && wanted(file) ? [file] : []
    })
}
