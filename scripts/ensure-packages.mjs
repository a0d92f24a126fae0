/** Installs the packages when they are missing or the lockfile changed; otherwise does nothing. Runs on Node 20. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { BIN, ROOT, exitCodeOf, machinePath, say } from './run-command.mjs'

const NODE_MAJOR = 24

export async function ensurePackages() {
  if (installedAsLocked() && runtimeMajor() === NODE_MAJOR) return
  say('Installing packages (npm ci)')
  const code = await npmCi()
  if (code !== 0) throw new Error(`npm ci ended with code ${code}`)
  const major = runtimeMajor()
  if (major !== NODE_MAJOR) {
    throw new Error(
      `The packages bring their own Node ${NODE_MAJOR}, but node_modules/.bin/node ${major ? `is Node ${major}` : 'does not run'}. ` +
        'If install scripts are switched off on this machine, run: npm rebuild node --ignore-scripts=false',
    )
  }
}

/** npm keeps its own record of what stands in node_modules: it must hold all that the lockfile asks for, and nothing else. */
function installedAsLocked() {
  const locked = readPackages('package-lock.json')
  const present = readPackages(path.join('node_modules', '.package-lock.json'))
  if (!locked || !present) return false
  delete locked['']
  for (const [name, { version, optional }] of Object.entries(locked)) {
    // Optional packages for other systems are rightly absent.
    if (!present[name] && !optional) return false
    if (present[name] && present[name].version !== version) return false
  }
  return Object.keys(present).every((name) => name in locked)
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages
  } catch {
    return null
  }
}

function runtimeMajor() {
  try {
    const version = execFileSync(path.join(BIN, 'node'), ['--version'], { encoding: 'utf8' })
    return Number(/^v(\d+)/.exec(version)?.[1])
  } catch {
    return null
  }
}

async function npmCi() {
  const child = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'pipe'],
    // npm must not run on the Node it is about to replace; and no package may fetch a schema engine: none is used.
    env: { ...process.env, PATH: machinePath(), PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  })
  // The packages are run by the Node they bring along, so npm's complaint about the machine's older Node says nothing.
  // Only these lines are left out; every other word of npm is passed on.
  let leftOut = 0
  const lines = createInterface({ input: child.stderr })
  lines.on('line', (line) => {
    if (/^npm warn EBADENGINE/i.test(line)) leftOut++
    else process.stderr.write(`${line}\n`)
  })
  const code = await exitCodeOf(child)
  if (leftOut > 0) {
    say(
      `npm remarked that some packages want a newer Node than this machine has: they get Node ${NODE_MAJOR}, which was just installed with them`,
    )
  }
  return code
}
