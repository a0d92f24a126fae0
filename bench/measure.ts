/** Starts the processes of the benchmark and hands them their work one at a time; whatever happens, none of them stays behind. */
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { ContestantName } from './contestants/contestant'
import type { Jobs } from './run-contestant'

export interface Machines {
  origin: string
  start(contestant: ContestantName): Promise<void>
  ask<Kind extends keyof Jobs>(
    contestant: ContestantName,
    kind: Kind,
    numbers: readonly number[],
  ): Promise<Jobs[Kind]['says']>
  /** Ends every process that still runs. */
  stop(): void
}

const PLAIN_NODE = ['--import', new URL('./plain-node.ts', import.meta.url).href]

export async function startMachines(): Promise<Machines> {
  const running = new Set<ChildProcess>()
  const start = (file: string, args: string[], execArgv: string[]) => {
    const child = fork(path.join(import.meta.dirname, file), args, {
      execArgv,
      // Standard output belongs to the table; some contestants talk.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    running.add(child)
    child.once('exit', () => running.delete(child))
    return child
  }
  const stop = () => {
    for (const child of running) child.kill('SIGKILL')
  }
  try {
    // Safe: serve-pages.ts says exactly this.
    const { port } = (await answerOf(start('serve-pages.ts', [], process.execArgv), 'the server')) as {
      port: number
    }
    const origin = `http://127.0.0.1:${port}`
    const contestants = new Map<ContestantName, ChildProcess>()
    return {
      origin,
      stop,
      start: async (contestant) => {
        const child = start('run-contestant.ts', [contestant, origin], PLAIN_NODE)
        contestants.set(contestant, child)
        await answerOf(child, contestant)
      },
      ask: async (contestant, kind, numbers) => {
        const child = contestants.get(contestant)
        if (!child) throw new Error(`${contestant} was not started`)
        child.send({ kind, numbers })
        // Safe: run-contestant.ts answers each kind with its own shape.
        const { said } = (await answerOf(child, contestant)) as { said: Jobs[typeof kind]['says'] }
        return said
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

function answerOf(child: ChildProcess, who: string): Promise<unknown> {
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
