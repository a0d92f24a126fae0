/** Saved pages and pushing on the command line: what is sent, and what is said of every server that does not take it. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { reportSchema } from '@/lib/preview/report/schema'

vi.setConfig({ testTimeout: 120_000 })

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-push-'))
const cover = readFileSync(path.join(root, 'e2e/site/nextjs-blog/cover.jpg'))
const KEY = 'cardproof_a-key-of-the-test'

interface Got {
  headers: IncomingMessage['headers']
  body: string
}
let got: Got[] = []
let respond: (response: ServerResponse) => void
let server: Server
let origin: string

const page = (image: string) => `<!doctype html><html><head><meta charset="utf-8"><title>Draft</title>
<meta property="og:title" content="Quiet kitchens"><meta property="og:description" content="Rooms where nothing hums.">
<meta property="og:url" content="https://shop.boots-demo.com/"><meta property="og:image" content="${image}"></head><body></body></html>`

/** The page of somebody's own machine, its picture, and a server that takes reports, all in one. */
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/cover.jpg') return void response.writeHead(200, { 'content-type': 'image/jpeg' }).end(cover) // prettier-ignore
    if (request.url === '/draft') return void response.writeHead(200, { 'content-type': 'text/html' }).end(page(`${origin}/cover.jpg`)) // prettier-ignore
    if (request.url !== '/api/v1/reports') return void response.writeHead(404).end()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      respond(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe: a TCP server that listens has an address of this kind.
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const json =
  (status: number, said: unknown, type = 'application/json') =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': type }).end(JSON.stringify(said))
const TAKEN = json(201, { url: 'https://cards.example/s/abc', expiresAt: '2026-12-26T12:00:00.000Z' })

function cardproof(args: readonly string[], settings: Record<string, string> = {}) {
  got = []
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/main.ts', ...args],
      { cwd: root, env: { ...process.env, NO_COLOR: '1', LANG: 'en', ...settings } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}
const push = (...args: string[]) =>
  cardproof(['push', `${origin}/draft`, '--browser', 'off', '--server', origin, ...args], {
    CARDPROOF_KEY: KEY,
  })
const file = (name: string, bytes: string | Buffer) => {
  const at = path.join(folder, name)
  writeFileSync(at, bytes)
  return at
}

describe('cardproof scan --html', () => {
  const scan = (html: string, ...args: string[]) =>
    cardproof(['scan', '--html', html, '--browser', 'off', ...args])

  it('judges a saved page without asking for it, and says so', async () => {
    const html = file('draft.html', page('http://localhost:9/cover.jpg'))
    const run = await scan(html, '--url', 'https://staging.boots-demo.internal/', '--json')
    const report = reportSchema.parse(JSON.parse(run.stdout))
    expect(report).toMatchObject({ source: { kind: 'uploaded', provisional: true }, failure: null })
    expect(report.cards[0]).toMatchObject({ title: 'Quiet kitchens' })
    // What could not be asked for is no fault of the page.
    expect(report.findings.filter(({ group, status }) => group === 'image' && status === 'fail')).toEqual([])
    const text = await scan(html, 'https://staging.boots-demo.internal/')
    expect(text.stdout).toContain('Source: a file. The page’s response was not seen.')
    expect(text.stdout).toMatch(/Score \d+ of 100, provisional/)
  })

  it('says in one sentence what is wrong', async () => {
    const html = file('page.html', page(''))
    const said = async (...args: string[]) => {
      const { code, stdout, stderr } = await cardproof(['scan', ...args])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      return stderr
    }
    expect(await said('--html', html)).toContain('Name the page’s address as well: --url https://…')
    expect(await said('--html', path.join(folder, 'none.html'), '--url', 'https://a.example')).toMatch(/none\.html could not be read/) // prettier-ignore
    expect(await said('--html', file('cover.jpg', cover), '--url', 'https://a.example')).toContain('Save the page as HTML') // prettier-ignore
    expect(await said('--html', html, '--url', 'https://a.example', 'https://b.example')).toContain('Name one link only.') // prettier-ignore
  })
})

describe('cardproof push', () => {
  it('scans a page of this machine, sends it with its pictures, and prints the address', async () => {
    respond = TAKEN
    const run = await push()
    expect(run.stderr).toBe('')
    expect(run.stdout).toMatch(/^Report: https:\/\/cards\.example\/s\/abc\nWhoever has this link can open it until .*2026.*\.\n$/) // prettier-ignore
    const [{ headers, body } = { headers: {}, body: '{}' }] = got
    expect(headers.authorization).toBe(`Bearer ${KEY}`)
    const sent = JSON.parse(body)
    const report = reportSchema.parse(sent.report)
    // http on one's own machine says nothing of the page that will be public.
    expect(report.cards[0]).toMatchObject({ layout: 'landscape', title: 'Quiet kitchens' })
    expect(report.findings.find(({ id }) => id === 'page-https')?.status).toBe('unknown')
    expect(report.findings.find(({ id }) => id === 'image-https')?.status).toBe('unknown')
    const { small, large } = report.image?.thumbnails ?? {}
    expect(sent.pictures.map(({ sha256 }: { sha256: string }) => sha256)).toEqual([
      small?.sha256,
      large?.sha256,
    ])
    for (const { sha256, jpeg } of sent.pictures)
      expect(createHash('sha256').update(Buffer.from(jpeg, 'base64')).digest('hex')).toBe(sha256)
    expect(sent.headText).toContain('Quiet kitchens')
    expect(body).not.toContain(KEY)
    expect(JSON.parse((await push('--json')).stdout)).toMatchObject({ url: 'https://cards.example/s/abc' })
  })

  it('says in one sentence why it was not taken, without a sign that a terminal obeys', async () => {
    const cases = [
      [json(401, { detail: 'Send one of this server’s keys.' }, 'application/problem+json'), /took no report \(401\): Send one of this server’s keys\./],
      [json(200, { hello: 1 }), /\(200\): it is no Cardproof server/],
      [json(500, { detail: '\u001b[2Jgone\u202e' }), /\(500\): .*gone/],
      [(response: ServerResponse) => response.writeHead(200).end('<html>'), /\(200\): it is no Cardproof server/],
      [(response: ServerResponse) => response.writeHead(307, { location: 'https://elsewhere.example/' }).end(), /could not be reached/],
      [(response: ServerResponse) => response.destroy(), /could not be reached: (UND_ERR_SOCKET|ECONNRESET)/],
    ] as const // prettier-ignore
    for (const [answer, sentence] of cases) {
      respond = answer
      const run = await push()
      expect(run).toMatchObject({ code: 2, stdout: '' })
      expect(run.stderr).toMatch(sentence)
      // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
      expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
    }
  })

  it('asks for what it needs before it asks anybody for anything', async () => {
    const run = async (args: string[], settings: Record<string, string> = {}) => {
      const { code, stdout, stderr } = await cardproof(['push', `${origin}/draft`, ...args], settings)
      expect({ code, stdout, got }).toEqual({ code: 2, stdout: '', got: [] })
      return stderr
    }
    expect(await run([])).toContain('Name the server')
    expect(await run(['--server', origin])).toContain('Give a key')
    expect(await run(['--server', 'cards', '--key', 'x'])).toContain(
      'cards is no http:// or https:// address.',
    )
    expect(await run([], { CARDPROOF_SERVER: 'http://cards.example', CARDPROOF_KEY: KEY })).toContain(
      'over https alone',
    )
    const gone = await cardproof(['push', 'http://localhost:9/', '--server', origin, '--key', KEY, '--browser', 'off']) // prettier-ignore
    expect(gone).toMatchObject({ code: 2, stdout: '' })
    expect(got).toEqual([])
  })
})

it('makes a key, and the setting that knows only its hash', async () => {
  const { stdout, code } = await cardproof(['push-key', 'ci'])
  const [, key, name, sha256] = /^.*:\n {2}(cardproof_[\w-]{43})\n.*:\n {2}CARDPROOF_PUSH_KEYS=([a-z]+)=([0-9a-f]{64})\n$/.exec(stdout) ?? [] // prettier-ignore
  expect({ code, name }).toEqual({ code: 0, name: 'ci' })
  expect(
    createHash('sha256')
      .update(key ?? '')
      .digest('hex'),
  ).toBe(sha256)
  expect((await cardproof(['push-key', 'ci'])).stdout).not.toContain(key)
  expect((await cardproof(['push-key', 'My Key'])).stderr).toContain('My Key is no name for a key')
})
