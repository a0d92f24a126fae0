/** Runs one of the project's own binaries with the project's own Node first on PATH. Plain JavaScript: works on Node 20. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
export const BIN = path.join(ROOT, 'node_modules', '.bin')

/** PATH without any project's binaries: what the machine itself has. */
export function machinePath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.filter((folder) => !folder.includes(path.join('node_modules', '.bin'))).join(path.delimiter)
}

/** PATH on which `node` is the Node that comes with the packages. */
export function projectPath() {
  return [BIN, machinePath()].join(path.delimiter)
}

/**
 * Runs `<root>/node_modules/.bin/<name>` and resolves with its exit code (128 + signal when it was ended by one).
 * @param {string} name
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, onChild?: (child: import('node:child_process').ChildProcess) => void }} [options]
 * @returns {Promise<number>}
 */
export function runCommand(name, args, options = {}) {
  const child = spawn(path.join(BIN, name), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: projectPath(), ...options.env },
  })
  options.onChild?.(child)
  return exitCodeOf(child)
}

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + (SIGNAL_NUMBERS[signal ?? 'SIGTERM'] ?? 15)))
  })
}

/** Says what is being done, in one line. @param {string} text */
export function say(text) {
  process.stdout.write(`› ${text}\n`)
}
