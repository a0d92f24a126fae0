/** What the programs that open strangers' pictures have in common: a job in, its reply or its problem out. Plain Node runs this file too. */
import { Socket } from 'node:net'
import { readFrames, writeFrame } from '../preview/crawl/frames.ts'
import { Problem } from './remake-problem.ts'

const ID_BYTES = 4

/** `name`: of the reply's field that holds what was made. */
export function serveJobs(name: string, work: (job: Buffer) => Promise<unknown>): void {
  const replies = new Socket({ fd: 3 })
  const say = (message: unknown) => writeFrame(replies, [Buffer.from(JSON.stringify(message))])
  // An orderly exit waits for the threads, and a decoder that hangs is a thread that never ends.
  const end = () => process.kill(process.pid, 'SIGKILL')
  const answer = async (id: number, job: Buffer): Promise<void> => {
    try {
      say({ id, problem: null, [name]: await work(job) })
    } catch (error) {
      say({ id, problem: error instanceof Problem ? error.code : 'half', [name]: null })
    }
  }
  readFrames(process.stdin, 2 ** 31, {
    frame: (frame) => void answer(frame.readUInt32BE(), frame.subarray(ID_BYTES)),
    broken: end,
  })
  process.stdin.on('end', end).on('close', end)
  say('ready')
}
