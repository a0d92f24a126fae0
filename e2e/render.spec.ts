/** Promise: a stranger's scripts run in our browser, reach nothing but the public web, and leave nothing behind. */
import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { createDoor } from '../lib/preview/crawl/connect'
import type { BrowserOptions, CrawlOptions } from '../lib/preview/crawl/crawl-options'
import { createRenderer, type Renderer, type RenderLimits } from '../lib/preview/crawl/render/render-page'
import { createAuthority } from '../lib/preview/crawl/test-certificates'
import { serve, started, type TestServer } from '../lib/preview/crawl/test-servers'
import type { RenderedPage, Rendering } from '../lib/preview/network'
import { baitFor, TIRESOME } from './hostile-pages'
import { usableBrowser } from './usable-browser'

/** A machine that runs other tests beside is slow; what is limited here is the page. */
test.describe.configure({ timeout: 150_000 })
const PATIENT: RenderLimits = { totalMs: 60_000 }
const ROOT = fileURLToPath(new URL('..', import.meta.url))

let folder: string
let browserOptions: BrowserOptions
let site: TestServer
let secret: TestServer
let datagrams = 0
const secretUdp = createSocket('udp4')
const open: Renderer[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void
let asked: { method: string; url: string; headers: IncomingMessage['headers'] }[] = []

test.beforeAll(async () => {
  // Like /tmp: the browser runs as a user of its own, who has to get through to its profile and may remove it.
  folder = mkdtempSync(path.join(tmpdir(), 'cardproof-render-spec-'))
  chmodSync(folder, 0o1777)
  process.env['TMPDIR'] = folder
  secret = await serve((_, response) => response.end('secret'))
  secretUdp.on('message', () => (datagrams += 1))
  secretUdp.bind(secret.port, '127.0.0.1')
  await once(secretUdp, 'listening')
  site = await serve((request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    answer(request, response)
  })
  browserOptions = await usableBrowser()
})
test.afterAll(async () => {
  secretUdp.close()
  await Promise.all([site.close(), secret.close()])
  rmSync(folder, { recursive: true, force: true })
})
test.beforeEach(() => {
  asked = []
})
test.afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.closeRenderer()))
  expect(secret.connections(), 'connections to the secret server').toBe(0)
  expect(datagrams, 'datagrams to the secret server').toBe(0)
  expect(leftBehind()).toEqual({ profiles: [], processes: [] })
})

/** Profiles and processes of our browsers that are still there. */
function leftBehind(): { profiles: string[]; processes: string[] } {
  const profiles = readdirSync(folder).filter((name) => name.startsWith('cardproof-browser-'))
  const numbers =
    process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
  const commands = numbers.map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  })
  return {
    profiles,
    processes: commands.filter((command) => command.includes(`${folder}/cardproof-browser-`)),
  }
}

function renderer(options: Omit<CrawlOptions, 'browser'> = {}, limits = PATIENT): Renderer {
  const all = {
    // The last entry opens the secret server's port for the URL rule, so that the address rule alone decides.
    allow: [site.endpoint, `192.0.2.1:${secret.port}`],
    resolve: async () => [{ address: '127.0.0.1', family: 4 as const }],
    browser: browserOptions,
    ...options,
  }
  const made = createRenderer(all, createDoor(all), limits)
  open.push(made)
  return made
}

const signal = new AbortController().signal
const html =
  (body: string, head = '<title>Bread</title>') =>
  (request: IncomingMessage, response: ServerResponse) => {
    const found = request.url === '/' || request.url?.startsWith('/?')
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(found ? `<!doctype html><html><head>${head}</head><body>${body}</body></html>` : '')
  }
const render = (limits?: RenderLimits) => renderer({}, limits).renderPage(`${site.origin}/`, { signal })

function pageOf(rendering: Rendering): RenderedPage {
  if (!rendering.ok) throw new Error(`expected a page, but ${rendering.because}`)
  return rendering.value
}

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
    answer = app
    const page = pageOf(await render())
    expect(page).toMatchObject({ status: 200, movedOn: false, settled: true, framework: 'React' })
    expect(page.servedHtml).toContain('<title>App</title>')
    expect(page.tags).toEqual([
      { key: '<title>', value: 'Spring plan' },
      { key: 'og:title', value: 'Spring plan' },
    ])
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /', 'GET /app.js', 'GET /api'])
  })

  test('by a browser that looks like one, and tells nothing of the proxy', async () => {
    answer = app
    await render()
    for (const { headers } of asked) {
      expect(JSON.stringify(headers)).not.toMatch(/headless|proxy|guard/i)
      expect(headers['user-agent']).toMatch(/^Mozilla\/5\.0 .*Chrome\/\d+/)
    }
  })

  test('over TLS, with an authority of our own, and not without it', async () => {
    const authority = await createAuthority()
    answer = app
    const listen = (request: IncomingMessage, response: ServerResponse) => answer(request, response)
    const good = await started(createTlsServer(await authority.issue(['shop.test']), listen))
    const bad = await started(createTlsServer(await authority.selfSigned(['shop.test']), listen))
    const options = { allow: [good.endpoint, bad.endpoint], hosts: { 'shop.test': '127.0.0.1' } }
    const trusting = renderer({ ...options, ca: authority.ca })
    expect(
      pageOf(await trusting.renderPage(`https://shop.test:${good.port}/`, { signal })).tags,
    ).toHaveLength(2)
    expect(await trusting.renderPage(`https://shop.test:${bad.port}/`, { signal })).toMatchObject({
      ok: false,
    })
    const strict = await renderer(options).renderPage(`https://shop.test:${good.port}/`, { signal })
    expect(strict).toMatchObject({ ok: false, because: expect.stringContaining('ERR_CERT') })
    await Promise.all([good.close(), bad.close()])
  })

  test('whatever its scripts do to the language they are read in', async () => {
    answer = html(
      `<img name="head"><img name="querySelectorAll"><form name="readyState"></form><script>
        Document.prototype.querySelectorAll = () => []; JSON.stringify = () => 'no'; RegExp.prototype.test = () => false
        Object.defineProperty(Node.prototype, 'textContent', { get: () => 'no' })
        document.getElementsByTagName('head')[0].insertAdjacentHTML('beforeend',
          '<meta property="og:title" content="' + 'x'.repeat(1e6) + '">' + '<meta property="og:image" content="/y.jpg">'.repeat(5000))
      </script>`,
    )
    const { tags } = pageOf(await render())
    expect(tags[0]).toEqual({ key: '<title>', value: 'Bread' })
    expect(tags[1]).toEqual({ key: 'og:title', value: 'x'.repeat(5_000) })
    expect(tags).toHaveLength(200)
  })

  test('nobody is sent anything but its own site', async () => {
    const other = await serve((_, response) => response.end())
    answer = html(`<script>
      fetch('/own', { method: 'POST', body: 'x' }); fetch('/own', { method: 'DELETE' })
      fetch('http://localhost:${other.port}/', { method: 'POST', mode: 'no-cors', body: 'x' })
    </script>`)
    const hosts = { localhost: '127.0.0.1' }
    await renderer({ allow: [site.endpoint, other.endpoint], hosts }).renderPage(`${site.origin}/`, {
      signal,
    })
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /', 'POST /own'])
    expect(other.connections()).toBe(0)
    await other.close()
  })
})

/** The secret server under the names a page may give it. */
const NAMES: Record<string, () => string> = {
  'its address': () => `127.0.0.1:${secret.port}`,
  'a decimal address': () => `2130706433:${secret.port}`,
  'a mapped address': () => `[::ffff:127.0.0.1]:${secret.port}`,
  'loopback of the other family': () => `[::1]:${secret.port}`,
  localhost: () => `localhost:${secret.port}`,
  'a public name': () => `inside.example.com:${secret.port}`,
}

test.describe('where a page may lead our browser', () => {
  for (const [name, host] of Object.entries(NAMES)) {
    test(`not to a secret server, by ${name}`, async () => {
      answer = html(baitFor(host()))
      expect(pageOf(await render()).tags).toEqual([{ key: '<title>', value: 'Bread' }])
    })

    test(`not by a script that leads to ${name}`, async () => {
      answer = html(`<script>location = 'http://${host()}/'</script>`)
      expect(pageOf(await render())).toMatchObject({ movedOn: true, tags: [] })
    })
  }

  test('not by a refresh, a form or a redirect', async () => {
    const url = `http://127.0.0.1:${secret.port}/`
    answer = html(`<meta http-equiv="refresh" content="0;url=${url}">`)
    expect(pageOf(await render())).toMatchObject({ movedOn: true, finalUrl: url, tags: [] })
    answer = html(`<form method="post" action="${url}"></form><script>document.forms[0].submit()</script>`)
    expect(pageOf(await render())).toMatchObject({
      movedOn: false,
      tags: [{ key: '<title>', value: 'Bread' }],
    })
    answer = (_, response) => response.writeHead(302, { location: url }).end()
    expect(await render()).toMatchObject({ ok: false })
  })

  test('not to files, nor to addresses that are no page', async () => {
    for (const url of [
      'file:///etc/passwd',
      'data:text/html,<title>data</title>',
      'chrome://version',
      'view-source:file:///etc/passwd',
    ]) {
      answer = html(
        `<iframe src="${url}"></iframe><script>try { location = '${url}' } catch {} try { open('${url}') } catch {}</script>`,
      )
      expect(pageOf(await render()).tags, url).toEqual([{ key: '<title>', value: 'Bread' }])
    }
    expect(await renderer().renderPage('file:///etc/passwd', { signal })).toMatchObject({ ok: false })
  })

  test('although the bait is taken by a browser without the guard', async ({ browser }) => {
    let heard = 0
    const friend = await serve((_, response) => response.end())
    const friendUdp = createSocket('udp4').on('message', () => (heard += 1))
    friendUdp.bind(friend.port, '127.0.0.1')
    await once(friendUdp, 'listening')
    answer = html(baitFor(`127.0.0.1:${friend.port}`))
    const page = await browser.newPage()
    await page.goto(`${site.origin}/`)
    await expect.poll(() => friend.connections()).toBeGreaterThan(5)
    await expect.poll(() => heard).toBeGreaterThan(0)
    await page.close()
    friendUdp.close()
    await friend.close()
  })
})

test.describe('what a page may use up', () => {
  for (const [name, body] of Object.entries(TIRESOME)) {
    test(`${name} comes to an end`, async () => {
      answer = html(body)
      const rendering = await render()
      if (rendering.ok) expect(rendering.value.tags.length).toBeGreaterThan(0)
      else expect(rendering.because).toMatch(/memory|busy|too long|ended|could not load/)
      const own = asked.filter(({ url }) => !url.startsWith('/download'))
      expect(own.length).toBeLessThanOrEqual(150)
    })
  }

  test('memory is watched, and the page that takes too much is told from others', async () => {
    answer = html(TIRESOME['a memory hog'] ?? '')
    const rendering = await render({ ...PATIENT, memoryBytesMax: 600_000_000 })
    expect(rendering).toMatchObject({ ok: false, because: 'it needed too much memory in the browser' })
  })

  test('the clock ends what nothing else does', async () => {
    answer = () => {}
    expect(await render({ totalMs: 3_000 })).toMatchObject({
      ok: false,
      because: 'it took the browser too long',
    })
  })

  test('an endless body ends at the proxy', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (response.writable && response.write('<p>x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    }
    await render({ ...PATIENT, proxy: { bytesMax: 1_000_000 } })
    expect(asked).toHaveLength(1)
  })

  test('a download is refused, and no credentials are given', async () => {
    answer = (_request, response) =>
      void response
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename=x',
        })
        .end('x')
    expect(await render()).toMatchObject({ ok: false, because: 'the address is a download for a browser' })
    answer = (_request, response) =>
      void response
        .writeHead(401, { 'www-authenticate': 'Basic realm="x"', 'content-type': 'text/html' })
        .end('<title>No</title>')
    const login = await render()
    if (login.ok) expect(login.value.status).toBe(401)
    expect(asked.map(({ headers }) => headers.authorization).filter(Boolean)).toEqual([])
    answer = (_request, response) =>
      void response.writeHead(407, { 'proxy-authenticate': 'Basic realm="x"' }).end()
    expect(await render()).toMatchObject({ ok: false })
  })
})

test.describe('one page at a time', () => {
  test('others wait, too many are turned away, and closing ends them all', async () => {
    answer = () => {}
    const one = renderer()
    const renderings = Array.from({ length: 10 }, () => one.renderPage(`${site.origin}/`, { signal }))
    expect(await renderings.at(-1)).toMatchObject({ ok: false, failure: { code: 'busy' } })
    await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(1)
    await one.closeRenderer()
    for (const rendering of await Promise.all(renderings.slice(0, 9)))
      expect(rendering).toMatchObject({ ok: false, failure: { code: 'interrupted' } })
    expect(asked).toHaveLength(1)
  })

  test('who asked may leave', async () => {
    answer = () => {}
    const leaving = new AbortController()
    const rendering = renderer().renderPage(`${site.origin}/`, { signal: leaving.signal })
    await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(1)
    leaving.abort()
    expect(await rendering).toMatchObject({ ok: false, failure: { code: 'interrupted' } })
  })

  test('the browser ends with the process that asked, even when that is killed', async () => {
    answer = html(TIRESOME['an endless loop'] ?? '')
    const options = JSON.stringify({ allow: [site.endpoint], browser: browserOptions })
    const program = `
      import { createDoor } from './lib/preview/crawl/connect'
      import { createRenderer } from './lib/preview/crawl/render/render-page'
      const options = ${options}
      await createRenderer(options, createDoor(options)).renderPage('${site.origin}/', { signal: new AbortController().signal })`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: folder },
      stdio: 'inherit',
    })
    await expect.poll(() => asked.length, { timeout: 60_000 }).toBe(1)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await expect.poll(leftBehind, { timeout: 30_000 }).toEqual({ profiles: [], processes: [] })
  })
})
