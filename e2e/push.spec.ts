/** Promise: the command line sends the report of a page on this machine to a server, and whoever has the link opens it there. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { type AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { createNetwork } from '@/lib/preview/crawl/create-network'
import { scan } from '@/lib/preview/pipeline'
import type { RunFacts } from './global-setup'
import { startProduct } from './product'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const KEY = 'cardproof_a-key-of-this-spec'
const sha256 = createHash('sha256').update(KEY).digest('hex')

function push(args: readonly string[], key: string) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      path.join(ROOT, 'node_modules/.bin/node'),
      ['--import', 'tsx', 'cli/main.ts', 'push', ...args, '--browser', 'off', '--lang', 'en'],
      { cwd: ROOT, env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, CARDPROOF_KEY: key } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

/** What the command line would send. */
async function documentOf(url: string) {
  const network = createNetwork({ allowPrivate: true })
  const { report, headText, thumbnails } = await scan(url, network, { policy: { allowPrivate: true } })
  await network.close()
  const pictures = thumbnails.map(({ sha256: name, jpeg }) => ({ sha256: name, jpeg: Buffer.from(jpeg).toString('base64') }))
  return { report, headText, pictures }
} // prettier-ignore

test('push, open, push again; no other key, no other document', async ({ browser, request }) => {
  test.setTimeout(180_000)
  // Safe: the global set-up wrote it.
  const { folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const cover = await sharp({ create: { width: 1_200, height: 630, channels: 3, background: '#264653' } }).jpeg().toBuffer()
  const local = createServer((asked, response) => {
    if (asked.url === '/cover.jpg') return void response.writeHead(200, { 'content-type': 'image/jpeg' }).end(cover)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html><head>
<meta property="og:title" content="On my own machine &lt;b&gt;"><meta property="og:description" content="Not public yet.">
<meta property="og:url" content="https://blog.northwind-press.com/"><meta property="og:image" content="http://localhost:${port}/cover.jpg"></head><body>x</body></html>`)
  }).listen(0, '127.0.0.1')
  await once(local, 'listening')
  // Safe: a TCP server that listens has an address with a port.
  const { port } = local.address() as AddressInfo
  const page = `http://localhost:${port}/`
  const closed = await startProduct(path.join(folder, 'data-without-keys'), {})
  const product = await startProduct(path.join(folder, 'data-of-push'), { CARDPROOF_PUSH_KEYS: `ci=${sha256}` })
  try {
    const refused = await push([page, '--server', closed.local], KEY)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('(403): This server takes no reports from elsewhere.')
    const wrong = await push([page, '--server', product.local], 'another key'.replace(' ', '-'))
    expect(wrong.stderr).toContain('(401): Send one of this server’s keys')

    const first = await push([page, '--server', product.local], KEY)
    expect(first.stderr).toBe('')
    const [, link = ''] = /^Report: (\S+)\nWhoever has this link can open it until .+\.\n$/.exec(first.stdout) ?? []
    const context = await browser.newContext()
    const shown = await context.newPage()
    await shown.goto(link)
    await expect(shown.getByText('This report was made by a command line elsewhere and sent here.')).toContainText('The page was not public then')
    await expect(shown.getByText(/Score \d+ of 100 · provisional/)).toBeVisible()
    await expect(shown.getByRole('region', { name: 'What WhatsApp will show' })).toContainText('On my own machine <b>')
    const picture = shown.locator('img[src^="/pictures/"], image[href^="/pictures/"]').first()
    await expect(picture).toBeAttached()
    await shown.goto(`${product.url}/history`)
    await expect(shown.getByText('On my own machine')).toHaveCount(0)
    await context.close()

    const api = `${product.local}/api/v1/reports`
    const authorization = `Bearer ${KEY}`
    const send = (data: string | Buffer, headers: Record<string, string> = { authorization }) =>
      request.post(api, { data, headers: { 'content-type': 'application/json', ...headers } })
    const document = await documentOf(page)
    const idempotent = { authorization, 'idempotency-key': 'build 7' }
    const made = await send(JSON.stringify(document), idempotent)
    expect(made.status()).toBe(201)
    const { url } = await made.json()
    expect(made.headers()['location']).toBe(url)
    const again = await send(JSON.stringify({ ...document, headText: null }), idempotent)
    expect([again.status(), await again.json()]).toMatchObject([200, { url }])
    for (const part of ['source', 'network', 'message', 'raw', 'tags'])
      expect((await request.get(`${url}/evidence/${part}`)).status(), part).toBe(200)
    expect((await request.get(`${url}/card.png`)).headers()['content-type']).toBe('image/png')
    const { report } = document
    const sentence = { code: 'verdict.made-up', params: {} }
    const other = await send(JSON.stringify({ ...document, report: { ...report, verdict: { ...report.verdict, sentence } } }))
    expect([other.status(), (await other.json()).detail]).toEqual([400, expect.stringContaining('another version of Cardproof')])
    const bad = await send('{}')
    expect(bad.status()).toBe(400)
    expect(bad.headers()['content-type']).toBe('application/problem+json')
    expect(await bad.json()).toMatchObject({ status: 400, code: 'bad-input' })
    expect(bad.headers()['set-cookie']).toBeUndefined()
    expect((await send(Buffer.alloc(3_000_000, 'a'))).status()).toBe(413)
    const unknown = await send('{}', {})
    expect(unknown.status()).toBe(401)
    expect(unknown.headers()['www-authenticate']).toBe('Bearer')
    expect((await request.get(api)).status()).toBe(405)
    // A key is tried thirty times a minute at most.
    const tries = await Promise.all(Array.from({ length: 30 }, () => send('{}', { authorization: 'Bearer guess' })))
    expect(tries.map((one) => one.status())).toContain(429)
    expect(product.output()).not.toContain(KEY)
  } finally {
    local.close()
    expect(await closed.stop()).toBe(0)
    expect(await product.stop()).toBe(0)
  }
}) // prettier-ignore
