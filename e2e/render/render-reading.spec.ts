/** Promise: what scripts make of a page's head is read rightly, whatever the page does, and politely. */
import { createServer as createTlsServer } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from '@playwright/test'
import { createAuthority } from '../../lib/preview/crawl/testing/test-certificates'
import { serve, started } from '../../lib/preview/crawl/testing/test-servers'
import { html, pageOf, render, renderer, setStage, signal } from './render-stage'

const stage = setStage()

const APP = `
  const root = document.getElementById('root')
  root['__reactContainer$1'] = {}
  setTimeout(async () => {
    const { title } = await (await fetch('/api')).json()
    document.title = title
    const meta = document.createElement('meta')
    meta.setAttribute('property', 'og:title')
    meta.content = title
    document.head.append(meta)
  }, 200)`

const app = (request: IncomingMessage, response: ServerResponse) => {
  const send = (type: string, text: string) => response.writeHead(200, { 'content-type': type }).end(text)
  if (request.url === '/app.js') send('text/javascript', APP)
  else if (request.url === '/api') send('application/json', '{"title":"Spring  plan"}')
  else
    send(
      'text/html',
      `<!doctype html><title>App</title><link rel="stylesheet" href="/x.css"><script defer src="/app.js"></script><div id="root"></div><img src="/x.png"><video src="/x.mp4"></video><iframe src="/frame"></iframe>`,
    )
}

test.describe('what a page is read from', () => {
  test('the head before and after its scripts, for one document and the scripts it needs', async () => {
    stage.reply = app
    const page = pageOf(await render(stage))
    expect(page).toMatchObject({ status: 200, movedOn: false, settled: true, framework: 'React' })
    expect(page.servedHtml).toContain('<title>App</title>')
    expect(page.tags).toEqual([
      { key: '<title>', value: 'Spring plan' },
      { key: 'og:title', value: 'Spring plan' },
    ])
    expect(stage.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /',
      'GET /app.js',
      'GET /api',
    ])
  })

  test('by a browser that looks like one, and tells nothing of the proxy', async () => {
    stage.reply = app
    await render(stage)
    for (const { headers } of stage.asked) {
      expect(JSON.stringify(headers)).not.toMatch(/headless|proxy|guard/i)
      expect(headers['user-agent']).toMatch(/^Mozilla\/5\.0 .*Chrome\/\d+/)
    }
  })

  test('over TLS, with an authority of our own, and not without it', async () => {
    const authority = await createAuthority()
    stage.reply = app
    const listen = (request: IncomingMessage, response: ServerResponse) => stage.reply(request, response)
    const good = await started(createTlsServer(await authority.issue(['shop.test']), listen))
    const bad = await started(createTlsServer(await authority.selfSigned(['shop.test']), listen))
    const options = { allow: [good.endpoint, bad.endpoint], hosts: { 'shop.test': '127.0.0.1' } }
    const trusting = renderer(stage, { ...options, ca: authority.ca })
    expect(
      pageOf(await trusting.renderPage(`https://shop.test:${good.port}/`, { signal })).tags,
    ).toHaveLength(2)
    expect(await trusting.renderPage(`https://shop.test:${bad.port}/`, { signal })).toMatchObject({
      ok: false,
    })
    const strict = await renderer(stage, options).renderPage(`https://shop.test:${good.port}/`, { signal })
    expect(strict).toMatchObject({
      ok: false,
      because: { code: 'step.render.load-failed', params: { detail: expect.stringContaining('ERR_CERT') } },
    })
    await Promise.all([good.close(), bad.close()])
  })

  test('whatever its scripts do to the language they are read in', async () => {
    stage.reply = html(
      `<img name="head"><img name="querySelectorAll"><form name="readyState"></form><script>
        Document.prototype.querySelectorAll = () => []; JSON.stringify = () => 'no'; RegExp.prototype.test = () => false
        Object.defineProperty(Node.prototype, 'textContent', { get: () => 'no' })
        document.getElementsByTagName('head')[0].insertAdjacentHTML('beforeend',
          '<meta property="og:title" content="' + 'x'.repeat(1e6) + '">' + '<meta property="og:image" content="/y.jpg">'.repeat(5000))
      </script>`,
    )
    const { tags } = pageOf(await render(stage))
    expect(tags[0]).toEqual({ key: '<title>', value: 'Bread' })
    expect(tags[1]).toEqual({ key: 'og:title', value: 'x'.repeat(5_000) })
    expect(tags).toHaveLength(200)
  })

  test('nobody is sent anything but its own site', async () => {
    const other = await serve((_, response) => response.end())
    stage.reply = html(`<script>
      fetch('/own', { method: 'POST', body: 'x' }); fetch('/own', { method: 'DELETE' })
      fetch('http://localhost:${other.port}/', { method: 'POST', mode: 'no-cors', body: 'x' })
    </script>`)
    const hosts = { localhost: '127.0.0.1' }
    await renderer(stage, { allow: [stage.site.endpoint, other.endpoint], hosts }).renderPage(
      `${stage.site.origin}/`,
      {
        signal,
      },
    )
    expect(stage.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /', 'POST /own'])
    expect(other.connections()).toBe(0)
    await other.close()
  })
})
