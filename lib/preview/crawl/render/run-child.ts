/** Starts the child that drives the browser, hands it one page, and ends it with everything it has started. */
import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import os from 'node:os'
import type { RenderTrouble } from '../../vocabulary/phrases/step'
import { parseFrame, readFrames, writeFrame } from '../frames'
import { watchTree } from './process-tree'
import { replySchema, type RenderReply, type RenderJob } from './render-job'

const WATCH_MS = 200
/** The schema allows 200 tags of 5,000 characters and 400,000 of HTML; each may take six bytes in JSON. */
const ANSWER_BYTES_MAX = 10_000_000

/** Never rejects: what goes wrong is a response too. When it resolves, the child and all it started are gone. */
export async function runChild(
  job: RenderJob,
  signal: AbortSignal,
  memoryBytesMax: number,
): Promise<RenderReply> {
  // Put together at run time, so that a bundler leaves the program where it is.
  const program = [process.cwd(), 'lib/preview/crawl/render/render-child.ts'].join('/')
  const notStarted: RenderReply = {
    kind: 'no-browser',
    trouble: 'not-started',
    detail: null,
  }
  const child = start(program, job)
  child?.on('error', () => {})
  if (child?.pid === undefined) return notStarted
  const [jobPipe, , , replyPipe] = child.stdio
  const tree = watchTree(child.pid, job.profileDir)
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<RenderReply>((resolve) => {
      const noPage = (trouble: RenderTrouble) => resolve({ kind: 'no-page', trouble, detail: null })
      const unusable = () => noPage('unusable')
      if (!(jobPipe instanceof Socket) || !(replyPipe instanceof Socket)) return resolve(notStarted)
      readFrames(replyPipe, ANSWER_BYTES_MAX, {
        frame: (bytes) => {
          const response = replySchema.safeParse(parseFrame(bytes))
          if (response.success) resolve(response.data)
          else unusable()
        },
        broken: unusable,
      })
      child.on('error', () => resolve(notStarted))
      // The end of the pipe, behind all that it carried, and not that of the child, which may be told before.
      replyPipe.once('close', () => noPage('ended'))
      const late = () => noPage('timed-out')
      if (signal.aborted) late()
      else signal.addEventListener('abort', late, { once: true })
      watch = setInterval(() => {
        if (tree.residentBytes() > memoryBytesMax) noPage('memory')
      }, WATCH_MS)
      jobPipe.on('error', () => {})
      writeFrame(jobPipe, [Buffer.from(JSON.stringify(job))])
    })
  } finally {
    clearInterval(watch)
    await endOf(tree)
  }
}

/** Null when the system has no room for another process. */
function start(program: string, { profileDir }: RenderJob): ChildProcess | null {
  try {
    return spawn(process.execPath, ['--max-old-space-size=256', program], {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      detached: true,
      // None of our environment; the home is where Playwright keeps its own browser.
      env: { NODE_ENV: 'production', HOME: os.homedir(), TMPDIR: profileDir },
    })
  } catch {
    return null
  }
}

/** Until nothing of it can be seen any more, for a second at most. */
async function endOf(tree: { kill(): boolean }): Promise<void> {
  for (let round = 0; round < 20 && !tree.kill(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
}
