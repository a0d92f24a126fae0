/** Starts the processes of the benchmark and waits for what they measured; whatever happens, none of them stays behind. */
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Job, Measured } from './run-contestant'

export interface Machines {
  origin: string
  measure(job: Omit<Job, 'origin'>): Promise<Measured>
  /** Ends every process that still runs. */
  stop(): void
}

const PLAIN_NODE = ['--import', new URL('./plain-node.ts', import.meta.url).href]

export async function startMachines(): Promise<Machines> {
  const running = new Set<ChildProcess>()
  const start = (file: string, execArgv = process.execArgv) => {
    const child = fork(path.join(import.meta.dirname, file), {
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
  const server = start('serve-pages.ts')
  try {
    // Safe: serve-pages.ts sends exactly this.
    const { port } = (await answerOf(server, 'the server')) as { port: number }
    const origin = `http://127.0.0.1:${port}`
    return {
      origin,
      stop,
      measure: async (job) => {
        const child = start('run-contestant.ts', PLAIN_NODE)
        child.send({ ...job, origin } satisfies Job)
        // Safe: run-contestant.ts sends exactly this.
        return (await answerOf(child, job.contestant)) as Measured
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

function answerOf(child: ChildProcess, who: string): Promise<unknown> {
  return new Promise((done, reject) => {
    child.once('message', done)
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${who} ended early (${signal ?? code})`)))
  })
}
