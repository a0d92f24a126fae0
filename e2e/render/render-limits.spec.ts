/** Promise: a page can use up so much and no more, and leaves nothing behind, even when we are killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { TIRESOME } from './hostile-pages'
import { html, leftBehind, PATIENT, render, renderer, setStage, signal } from './render-stage'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const stage = setStage()

test.describe('what a page may use up', () => {
  for (const [name, body] of Object.entries(TIRESOME)) {
    test(`${name} comes to an end`, async () => {
      stage.reply = html(body)
      const rendering = await render(stage)
      if (rendering.ok) expect(rendering.value.tags.length).toBeGreaterThan(0)
      else
        expect(rendering.because.code).toMatch(
          /\.(memory|too-busy|timed-out|ended|ended-showing|load-failed)$/,
        )
      const own = stage.asked.filter(({ url }) => !url.startsWith('/download'))
      expect(own.length).toBeLessThanOrEqual(150)
    })
  }

  test('memory is watched, and the page that takes too much is told from others', async () => {
    stage.reply = html(TIRESOME['a memory hog'] ?? '')
    const rendering = await render(stage, { ...PATIENT, memoryBytesMax: 600_000_000 })
    expect(rendering).toMatchObject({ ok: false, because: { code: 'step.render.memory' } })
  })

  test('the clock ends what nothing else does', async () => {
    stage.reply = () => {}
    expect(await render(stage, { totalMs: 3_000 })).toMatchObject({
      ok: false,
      because: { code: 'step.render.timed-out' },
    })
  })

  test('an endless body ends at the proxy', async () => {
    stage.reply = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (response.writable && response.write('<p>x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    }
    await render(stage, { ...PATIENT, proxy: { bytesMax: 1_000_000 } })
    expect(stage.asked).toHaveLength(1)
  })

  test('a download is refused, and no credentials are given', async () => {
    stage.reply = (_request, response) =>
      void response
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename=x',
        })
        .end('x')
    expect(await render(stage)).toMatchObject({
      ok: false,
      because: { code: 'step.render.download' },
    })
    stage.reply = (_request, response) =>
      void response
        .writeHead(401, { 'www-authenticate': 'Basic realm="x"', 'content-type': 'text/html' })
        .end('<title>No</title>')
    const login = await render(stage)
    if (login.ok) expect(login.value.status).toBe(401)
    expect(stage.asked.map(({ headers }) => headers.authorization).filter(Boolean)).toEqual([])
    stage.reply = (_request, response) =>
      void response.writeHead(407, { 'proxy-authenticate': 'Basic realm="x"' }).end()
    expect(await render(stage)).toMatchObject({ ok: false })
  })
})

test.describe('one page at a time', () => {
  test('others wait, too many are turned away, and closing ends them all', async () => {
    stage.reply = () => {}
    const one = renderer(stage)
    const renderings = Array.from({ length: 10 }, () => one.renderPage(`${stage.site.origin}/`, { signal }))
    expect(await renderings.at(-1)).toMatchObject({ ok: false, failure: { code: 'busy' } })
    await expect.poll(() => stage.asked.length, { timeout: 30_000 }).toBe(1)
    await one.closeRenderer()
    for (const rendering of await Promise.all(renderings.slice(0, 9)))
      expect(rendering).toMatchObject({ ok: false, failure: { code: 'interrupted' } })
    expect(stage.asked).toHaveLength(1)
  })

  test('nobody waits for long', async () => {
    stage.reply = () => {}
    const one = renderer(stage, {}, { ...PATIENT, waitMs: 200 })
    const first = one.renderPage(`${stage.site.origin}/`, { signal })
    expect(await one.renderPage(`${stage.site.origin}/`, { signal })).toMatchObject({
      ok: false,
      because: { code: 'step.render.queue' },
    })
    await one.closeRenderer()
    expect(await first).toMatchObject({ ok: false, because: { code: 'step.render.scan-over' } })
  })

  test('who asked may leave', async () => {
    stage.reply = () => {}
    const leaving = new AbortController()
    const rendering = renderer(stage).renderPage(`${stage.site.origin}/`, { signal: leaving.signal })
    await expect.poll(() => stage.asked.length, { timeout: 30_000 }).toBe(1)
    leaving.abort()
    expect(await rendering).toMatchObject({ ok: false, failure: { code: 'interrupted' } })
  })

  test('the browser ends with the process that stage.asked, even when that is killed', async () => {
    stage.reply = html(TIRESOME['an endless loop'] ?? '')
    const options = JSON.stringify({ allow: [stage.site.endpoint], browser: stage.browser })
    const program = `
      import { createConnector } from './lib/preview/crawl/connect/connect'
      import { createRenderer } from './lib/preview/crawl/render/render-page'
      const options = ${options}
      await createRenderer(options, createConnector(options)).renderPage('${stage.site.origin}/', { signal: new AbortController().signal })`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: stage.folder },
      stdio: 'inherit',
    })
    await expect.poll(() => stage.asked.length, { timeout: 60_000 }).toBe(1)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await expect.poll(() => leftBehind(stage), { timeout: 30_000 }).toEqual({ profiles: [], processes: [] })
  })
})
