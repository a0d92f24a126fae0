/**
 * `npm test`: installs what is missing, checks everything, and ends with `N passed, N failed`. `verify` leaves out the browser
 * and the slow tests; `verify:fast` runs the tests of reading, judging and reporting alone. Runs on Node 20.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild, ensureGenerated } from './ensure-build.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { ROOT, runCommand, say } from './run-command.mjs'

const RESULTS = path.join(ROOT, '.cache', 'test-results')
/** @type {'all' | 'verify' | 'fast'} */
const what = process.argv.includes('fast') ? 'fast' : process.argv.includes('verify') ? 'verify' : 'all'
/** How many starts are killed of each kind: each costs seconds. */
const KILLS = '20'
const PROJECTS = what === 'all' ? [] : ['pure', 'around', 'alone'].map((project) => `--project=${project}`)
const FAST_TESTS = ['lib/preview/extract', 'lib/preview/judge', 'lib/preview/report']
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const red = []

mkdirSync(RESULTS, { recursive: true })

await step('packages', () => ensurePackages())
await step('generated sources', () => ensureGenerated())
const PRETTIER_CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/prettier']
// Side by side: each of them alone leaves a core idle for a part of its time.
await Promise.all([
  check('format', 'prettier', ['--check', '--log-level', 'warn', ...PRETTIER_CACHE, '.']),
  check('lint and fences', 'oxlint', ['--deny-warnings']),
  check('types', 'tsc', ['--noEmit']),
  ...(what === 'fast'
    ? []
    : [check('nothing unused', 'knip', ['--cache', '--cache-location', '.cache/knip'])]),
])
await counted('unit and golden tests', 'vitest', readVitest, (file) => [
  [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...PROJECTS,
    ...(what === 'fast' ? FAST_TESTS : []),
  ],
  { CARDPROOF_TEST_KILLS: KILLS },
])
if (what === 'all') {
  const ready =
    (await step('build', () => ensureBuild())) &&
    (await check('a browser', 'node', ['--import', 'tsx', 'scripts/find-browser.ts']))
  if (ready) {
    await counted('browser tests', 'playwright', readPlaywright, (file) => [
      ['test', '--reporter=list,json'],
      { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    ])
  }
}

if (red.length > 0) say(`Not in order: ${red.join(', ')}`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1

/**
 * Something that must be there before the checks; counted only when it fails.
 * @param {string} name
 * @param {() => Promise<void>} make
 */
async function step(name, make) {
  try {
    await make()
    return true
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    count(name, 0, 1)
    return false
  }
}

/**
 * One command, one result.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
async function check(name, command, args) {
  say(name)
  const code = await runCommand(command, args).catch(() => 1)
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1)
  return code === 0
}

/**
 * A test runner that writes its results as JSON.
 * @param {string} name
 * @param {string} command
 * @param {(results: any) => { passed: number, failed: number }} read
 * @param {(file: string) => [string[], Record<string, string>]} how
 */
async function counted(name, command, read, how) {
  say(name)
  const file = path.join(RESULTS, `${command}.json`)
  rmSync(file, { force: true })
  const [args, env] = how(file)
  const code = await runCommand(command, args, { env }).catch(() => 1)
  let { passed, failed } = { passed: 0, failed: 0 }
  try {
    ;({ passed, failed } = read(JSON.parse(readFileSync(file, 'utf8'))))
  } catch {
    // No results: the runner broke before it could write any, which the exit code below counts.
  }
  count(name, passed, code !== 0 && failed === 0 ? 1 : failed)
}

function readVitest(results) {
  // A file that could not be loaded has no tests to count, and is a failure all the same.
  const unloaded = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: results.numPassedTests, failed: results.numFailedTests + unloaded.length }
}

function readPlaywright(results) {
  const { expected, unexpected, flaky } = results.stats
  return { passed: expected, failed: unexpected + flaky + results.errors.length }
}

/** @param {string} name @param {number} passed @param {number} failed */
function count(name, passed, failed) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) red.push(name)
}
