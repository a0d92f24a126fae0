/** Reads a page in the browser without trusting it: its head, its framework, and the document as it came. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page, Response } from 'playwright-core'
import { FRAMEWORK_SIGNS, HEAD_SNAPSHOT } from './head-snapshot.ts'
import { FRAMEWORKS, RENDER_CAPS, type Snapshot, snapshotSchema } from './render-job.ts'

/** A page that does not respond within this is busy with itself. */
const ANSWER_MS = 1_500

/** Reads the page over the debugging pipe; null when the page does not respond in time. */
export async function createLook(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page)
  const evaluate = async (expression: string, apart: boolean): Promise<unknown> => {
    const { frameTree } = await session.send('Page.getFrameTree')
    const world = apart
      ? await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' })
      : null
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      timeout: ANSWER_MS,
      ...(world && { contextId: world.executionContextId }),
    })
    return result.value
  }
  const inTime = (work: Promise<unknown>) => Promise.race([work.catch(() => null), sleep(ANSWER_MS, null)])
  return {
    async head(): Promise<Snapshot | null> {
      const text = await inTime(evaluate(HEAD_SNAPSHOT, true))
      if (typeof text !== 'string') return null
      const snapshot = snapshotSchema.safeParse(JSON.parse(text)).data
      // Chromium's own error page is nobody's head.
      return snapshot && /^https?:/.test(snapshot.url) ? snapshot : null
    },
    async framework() {
      const name = await inTime(evaluate(FRAMEWORK_SIGNS, false))
      return FRAMEWORKS.find((known) => known === name) ?? null
    },
  }
}

/** The document as it was sent, before any script; null when it is not complete yet. */
export async function servedHtml(response: Response): Promise<string | null> {
  const body = await Promise.race([response.body().catch(() => null), sleep(ANSWER_MS, null)])
  return body ? body.toString('utf8').slice(0, RENDER_CAPS.servedCharsMax) : null
}
