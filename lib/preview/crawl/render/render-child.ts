/**
 * A program of its own that drives Chromium for one page, so that the parent never speaks with a browser and can kill both.
 * Plain Node runs it: it imports packages, Node and neighbours by their full names. It gives up root before the browser starts.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, BrowserType } from 'playwright-core'
import type { RenderTrouble } from '../../vocabulary/phrases/step'
import { parseFrame, readFrames, writeFrame } from '../frames.ts'
import { BROWSER_FLAGS, LEFT_OUT, PREFERENCES } from './browser-flags.ts'
import { mayRun, systemChromiums } from './find-chromium.ts'
import { createLook, servedHtml } from './page-look.ts'
import { RENDER_CAPS, type RenderReply, type RenderJob, type Snapshot } from './render-job.ts'
import { guardRequests } from './request-rules.ts'

const POLL_MS = 200
const CLOSE_MS = 1_000
const LAUNCH_MS = 15_000

/** The job is a few hundred bytes. */
const JOB_BYTES_MAX = 100_000
const responses = new Socket({ fd: 3 })
// Whatever becomes of the response, nobody waits for this process.
responses.on('error', () => process.exit(1))

readFrames(process.stdin, JOB_BYTES_MAX, {
  frame: (bytes) => {
    // Safe: our own parent says exactly this.
    run(parseFrame(bytes) as RenderJob)
      .catch((error: unknown): RenderReply => ({ kind: 'no-page', ...troubleOf(error) }))
      .then((reply) => {
        writeFrame(responses, [Buffer.from(JSON.stringify(reply))])
        responses.end(() => process.exit(0))
      })
      .catch(() => process.exit(1))
  },
  broken: () => process.exit(1),
})
// The parent is gone: Playwright ends the browser as this process exits.
process.stdin.on('end', () => process.exit(1))

async function run(job: RenderJob): Promise<RenderReply> {
  os.setPriority(5)
  const playwright = await import('playwright-core').catch(() => null)
  if (!playwright) return none('not-installed')
  const { chromium } = playwright
  const wanted =
    job.executable === null ? [...ownBrowser(chromium), ...systemChromiums(job.folders)] : [job.executable]
  const there = wanted.filter(mayRun)
  try {
    stepDown(job.userId)
  } catch {
    return none('root')
  }
  const programs = there.filter(mayRun)

  let problem = whyNone(job, there)
  for (const executable of programs) {
    let context: BrowserContext
    try {
      context = await launch(chromium, executable, job)
    } catch (error) {
      // A machine that is busy today has a browser all the same.
      if (isTimeout(error)) return { kind: 'no-page', trouble: 'start-timed-out', detail: null }
      problem = launchProblem(executable, error)
      continue
    }
    const version = context.browser()?.version().slice(0, 100) ?? ''
    try {
      return job.url === null
        ? { kind: 'started', executable, version }
        : await render(context, job.url, job.budgetMs)
    } finally {
      // In order, so that the browser's own processes are gone before it is; what hangs is killed by the parent.
      await Promise.race([context.close().catch(() => {}), sleep(CLOSE_MS)])
    }
  }
  return problem
}

function whyNone({ executable }: RenderJob, [there]: string[]): RenderReply {
  if (there) return none('not-for-that-user', there)
  return executable === null ? none('none-found') : none('cannot-run', executable)
}

const none = (trouble: RenderTrouble, detail: string | null = null): RenderReply => ({
  kind: 'no-browser',
  trouble,
  detail: detail?.slice(0, 300) ?? null,
})

/** Root is given up for good; what the browser may read and write is then what a stranger on this machine may. */
function stepDown(userId: number | null): void {
  if (userId === null) return
  process.setgroups?.([])
  process.setgid?.(userId)
  process.setuid?.(userId)
}

function ownBrowser(chromium: BrowserType): string[] {
  try {
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

async function launch(
  chromium: BrowserType,
  executablePath: string,
  job: RenderJob,
): Promise<BrowserContext> {
  const { profileDir, proxy, sandbox, userAgent, trustsProxy } = job
  const tempDir = path.join(profileDir, 'tmp')
  mkdirSync(path.join(profileDir, 'Default'), { recursive: true })
  mkdirSync(tempDir, { recursive: true })
  writeFileSync(path.join(profileDir, 'Default', 'Preferences'), JSON.stringify(PREFERENCES))
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    chromiumSandbox: sandbox,
    headless: true,
    timeout: LAUNCH_MS,
    env: {
      HOME: profileDir,
      TMPDIR: tempDir,
      XDG_CONFIG_HOME: profileDir,
      XDG_CACHE_HOME: tempDir,
      PATH: '/usr/bin:/bin',
      LANG: 'C.UTF-8',
    },
    args: BROWSER_FLAGS,
    ignoreDefaultArgs: LEFT_OUT,
    proxy,
    userAgent,
    ignoreHTTPSErrors: trustsProxy,
    acceptDownloads: false,
    serviceWorkers: 'block',
    viewport: { width: 1_280, height: 720 },
    locale: 'en-US',
  })
  // After Playwright's own, which kills the browser: for a parent that is gone and can remove nothing.
  process.once('exit', () => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }))
  return context
}

async function render(context: BrowserContext, url: string, budgetMs: number): Promise<RenderReply> {
  const page = await context.newPage()
  context.on('page', (other) => void (other === page ? null : other.close().catch(() => {})))
  const traffic = await guardRequests(context, page, url)
  let loadedAt: number | null = null
  const response = await page.goto(url, { waitUntil: 'commit', timeout: RENDER_CAPS.replyMs })
  if (!response) return { kind: 'no-page', trouble: 'no-document', detail: null }

  const look = await createLook(context, page)
  const began = performance.now()
  let last: Snapshot | null = null
  let changedAt = began
  let settled = false
  while (traffic.movedTo() === null) {
    const seen = await look.head()
    const now = performance.now()
    if (seen && JSON.stringify(seen.tags) !== JSON.stringify(last?.tags)) changedAt = now
    last = seen ?? last
    if (seen?.ready === 'complete') loadedAt ??= now
    const quietSince = Math.max(changedAt, traffic.quietSince(), loadedAt ?? now)
    settled = seen !== null && seen.ready === 'complete' && now - quietSince >= RENDER_CAPS.quietMs
    if (settled || now - began >= RENDER_CAPS.settleMs || now >= budgetMs) break
    if (loadedAt !== null && now - loadedAt >= RENDER_CAPS.settleAfterLoadMs) break
    await sleep(POLL_MS)
  }
  const movedTo = traffic.movedTo()?.slice(0, RENDER_CAPS.addressCharsMax) ?? null
  if (!last && movedTo === null) return { kind: 'no-page', trouble: 'too-busy', detail: null }
  return {
    kind: 'page',
    finalUrl: movedTo ?? last?.url ?? url,
    movedOn: movedTo !== null,
    status: response.status(),
    servedHtml: movedTo === null ? await servedHtml(response) : null,
    tags: movedTo === null ? (last?.tags ?? []) : [],
    settled,
    framework: movedTo === null ? await look.framework() : null,
  }
}

/** Chromium's own word for it, such as net::ERR_CONNECTION_RESET, without Playwright's call log. */
function troubleOf(error: unknown): { trouble: RenderTrouble; detail: string | null } {
  const message = messageOf(error)
  const code = /net::(ERR_[A-Z_]+)/.exec(message)?.[1]
  if (code) return { trouble: 'load-failed', detail: code }
  if (/Download is starting/i.test(message)) return { trouble: 'download', detail: null }
  if (isTimeout(error)) return { trouble: 'silent', detail: null }
  if (/has been closed|crashed/i.test(message)) return { trouble: 'ended-showing', detail: null }
  return { trouble: 'not-shown', detail: null }
}

const isTimeout = (error: unknown) => error instanceof Error && /Timeout \d+ms exceeded/.test(error.message)

function launchProblem(executable: string, error: unknown): RenderReply {
  const message = messageOf(error)
  if (/sandbox/i.test(message)) return none('sandbox', executable)
  return none(
    'did-not-start',
    `${executable} did not start: ${message.split('\n', 1)[0]?.slice(0, 150) ?? ''}`,
  )
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
