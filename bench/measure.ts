/** Starts the processes of the benchmark and hands them their work one at a time; whatever happens, none of them stays behind. */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SERVER_NODE_ENV, SERVER_NODE_FLAGS } from '../scripts/node-flags.mjs'
import type { ContestantName } from './contestants/contestant'
import type { Jobs } from './run-contestant'

export interface Machines {
  origin: string
  start(contestant: ContestantName): Promise<void>
  end(contestant: ContestantName): void
  ask<Kind extends keyof Jobs>(
    contestant: ContestantName,
    kind: Kind,
    numbers: readonly number[],
  ): Promise<Jobs[Kind]['says']>
  /** A program of its own that says one thing. */
  once(file: string, args: string[]): { child: ChildProcess; said: Promise<unknown> }
  /** Ends every process that still runs. */
  stop(): void
}

const PLAIN_NODE = ['--import', new URL('./plain-node.ts', import.meta.url).href]
/** Ours with the flags and the environment of our server, the others with none. */
const settingsFor = (contestant: string) =>
  contestant === 'cardproof'
    ? { flags: [...SERVER_NODE_FLAGS, ...PLAIN_NODE], env: SERVER_NODE_ENV }
    : { flags: PLAIN_NODE, env: {} }

export async function startMachines(): Promise<Machines> {
  const running = new Set<ChildProcess>()
  // What is compiled once is not compiled again: no contestant carries a compiler for TypeScript through its measurements.
  const compiled = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const start = (file: string, args: string[], { flags, env }: { flags: string[]; env: object }) => {
    const child = fork(path.join(import.meta.dirname, file), args, {
      execArgv: flags,
      env: { ...process.env, ...env, NODE_COMPILE_CACHE: compiled },
      // Standard output belongs to the table; some contestants talk.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    running.add(child)
    child.once('exit', () => running.delete(child))
    return child
  }
  const stop = () => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(compiled, { recursive: true, force: true })
  }
  try {
    // Safe: serve-pages.ts says exactly this.
    const { port } = (await replyOf(
      start('serve-pages.ts', [], { flags: process.execArgv, env: {} }),
      'the server',
    )) as {
      port: number
    }
    const origin = `http://127.0.0.1:${port}`
    const contestants = new Map<ContestantName, ChildProcess>()
    return {
      origin,
      stop,
      end: (contestant) => void contestants.get(contestant)?.kill(),
      once: (file, args) => {
        const child = start(file, args, settingsFor(args[0] ?? ''))
        return { child, said: replyOf(child, file) }
      },
      start: async (contestant) => {
        const begin = () => start('run-contestant.ts', [contestant, origin], settingsFor(contestant))
        const first = begin()
        await replyOf(first, contestant)
        const gone = new Promise((done) => first.once('exit', done))
        first.disconnect()
        await gone
        const child = begin()
        contestants.set(contestant, child)
        await replyOf(child, contestant)
      },
      ask: async (contestant, kind, numbers) => {
        const child = contestants.get(contestant)
        if (!child) throw new Error(`${contestant} was not started`)
        child.send({ kind, numbers })
        // Safe: run-contestant.ts answers each kind with its own shape.
        const { said } = (await replyOf(child, contestant)) as { said: Jobs[typeof kind]['says'] }
        return said
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

function replyOf(child: ChildProcess, who: string): Promise<unknown> {
  return new Promise((done, reject) => {
    const ended = (code: number | null, signal: string | null) =>
      reject(new Error(`${who} ended early (${signal ?? code})`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      done(message)
    })
  })
}
