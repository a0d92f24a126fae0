/** What the renderer says where there is no browser. What it does with one is in e2e/render-*.spec.ts, which is sure to find one. */
import { describe, expect, it } from 'vitest'
import { phrase } from '../../vocabulary/message'
import { createConnector } from '../connect/connect'
import type { BrowserOptions } from '../crawl-options'
import { createRenderer } from './render-page'

const signal = new AbortController().signal
const renderer = (browser: BrowserOptions) => createRenderer({ browser }, createConnector({}))

describe('createRenderer', () => {
  it('starts nothing when it is switched off', async () => {
    const { renderPage, checkBrowser } = renderer({ use: 'off' })
    expect(await renderPage('https://example.com/', { signal })).toEqual({
      ok: false,
      because: phrase('step.render.off', {}),
      failure: null,
    })
    expect(await checkBrowser()).toEqual({ ready: false, because: phrase('step.render.off', {}) })
  })

  it('says which program cannot be run, and does not try it with each page', async () => {
    const { renderPage, checkBrowser } = renderer({ use: '/nowhere/chromium' })
    const because = phrase('step.render.cannot-run', { detail: '/nowhere/chromium' })
    expect(await checkBrowser()).toEqual({ ready: false, because })
    expect(await renderPage('https://example.com/', { signal })).toMatchObject({ ok: false, because })
  })

  it('says that a program is no browser', async () => {
    const { checkBrowser } = renderer({ use: '/bin/true' })
    expect(await checkBrowser()).toMatchObject({
      ready: false,
      because: {
        code: 'step.render.did-not-start',
        params: { detail: expect.stringMatching(/^\/bin\/true did not start: /) },
      },
    })
  })

  it('takes nothing more once it is closed', async () => {
    const closed = renderer({ use: '/nowhere/chromium' })
    await closed.closeRenderer()
    expect(await closed.renderPage('https://example.com/', { signal })).toMatchObject({
      ok: false,
      failure: { code: 'interrupted' },
    })
  })
})
