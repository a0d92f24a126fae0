/** The browser that the tests have found, as the product can start it: with its sandbox wherever the system allows one. */
import { createConnector } from '../../lib/preview/crawl/connect/connect'
import { wordsOf } from '@/lib/preview/words/languages'
import type { BrowserOptions } from '../../lib/preview/crawl/crawl-options'
import { createRenderer } from '../../lib/preview/crawl/render/render-page'
import { findBrowser } from '../../scripts/find-browser'

/** A machine that runs other tests beside is slow. */
const START_MS_MAX = 60_000

/** Throws the product's own sentence when it can start none. */
export async function usableBrowser(): Promise<BrowserOptions> {
  const { executablePath } = await findBrowser()
  const browser: BrowserOptions = { use: executablePath ?? 'auto' }
  const found = await check(browser)
  if (found.ready) return browser
  // Some containers allow no sandbox. Everything else is the same there.
  const without = { ...browser, withoutSandbox: true }
  if (found.because.code === 'step.render.sandbox' && (await check(without)).ready) return without
  throw new Error(`The product cannot start the browser of these tests: ${wordsOf('en').say(found.because)}.`)
}

function check(browser: BrowserOptions) {
  return createRenderer({ browser }, createConnector({}), { totalMs: START_MS_MAX }).checkBrowser()
}
