/** Starts the child that drives the browser, hands it one page, and ends it with everything it has started. */
import { spawn } from 'node:child_process'
import os from 'node:os'
import { watchTree } from './process-tree'
import { answerSchema, type RenderAnswer, type RenderJob } from './render-job'

const WATCH_MS = 200

/** Never rejects: what goes wrong is an answer too. When it resolves, the child and all it started are gone. */
export async function runChild(
  job: RenderJob,
  signal: AbortSignal,
  memoryBytesMax: number,
): Promise<RenderAnswer> {
  // Put together at run time, so that a bundler leaves the program where it is.
  const program = [process.cwd(), 'lib/preview/crawl/render/render-child.ts'].join('/')
  const child = spawn(process.execPath, ['--max-old-space-size=256', program], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'json',
    detached: true,
    // None of our environment; the home is where Playwright keeps its own browser.
    env: { NODE_ENV: 'production', HOME: os.homedir(), TMPDIR: job.profileDir },
  })
  const notStarted: RenderAnswer = { kind: 'no-browser', because: 'its program could not be started' }
  if (child.pid === undefined) {
    child.on('error', () => {})
    return notStarted
  }
  const tree = watchTree(child.pid, job.profileDir)
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<RenderAnswer>((resolve) => {
      const noPage = (because: string) => resolve({ kind: 'no-page', because })
      child.once('message', (message) => {
        const answer = answerSchema.safeParse(message)
        if (answer.success) resolve(answer.data)
        else noPage('the browser gave no usable answer')
      })
      child.on('error', () => resolve(notStarted))
      child.once('exit', () => noPage('the browser ended before it had an answer'))
      const late = () => noPage('it took the browser too long')
      if (signal.aborted) late()
      else signal.addEventListener('abort', late, { once: true })
      watch = setInterval(() => {
        if (tree.residentBytes() > memoryBytesMax) noPage('it needed too much memory in the browser')
      }, WATCH_MS)
      child.send(job, (error) => {
        if (error) noPage('the browser could not be reached')
      })
    })
  } finally {
    clearInterval(watch)
    await endOf(tree)
  }
}

/** Until nothing of it can be seen any more, for a second at most. */
async function endOf(tree: { kill(): boolean }): Promise<void> {
  for (let round = 0; round < 20 && !tree.kill(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
}
