/** The command line as a person runs it: a process, a real server, exit codes. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSiteCertificates } from '@/e2e/site/site-certificates'
import { reportSchema } from '@/lib/preview/report/schema'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-cli-'))
const caFile = path.join(folder, 'ca.pem')
const cover = readFileSync(path.join(root, 'e2e/site/nextjs-blog/cover.jpg'))
let server: Server
let origin: string

const page = (head: string) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>x</body></html>`
const goodHead = () =>
  page(`<meta property="og:title" content="Quiet kitchens"><meta property="og:description" content="Rooms where nothing hums.">
<meta property="og:url" content="${origin}/good"><meta property="og:image" content="${origin}/cover.jpg">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:site_name" content="Northwind"><meta property="og:type" content="article">`)

beforeAll(async () => {
  const { caPem, trusted } = await makeSiteCertificates([{ host: 'localhost', https: 'trusted' }])
  writeFileSync(caFile, caPem)
  server = createServer(trusted, (request, response) => {
    const send = (status: number, type: string, body: string | Buffer) =>
      response.writeHead(status, { 'content-type': type }).end(body)
    if (request.url === '/good') send(200, 'text/html; charset=utf-8', goodHead())
    else if (request.url === '/cover.jpg') send(200, 'image/jpeg', cover)
    else if (request.url === '/bare') send(200, 'text/html; charset=utf-8', page('<title>Bare</title>'))
    else if (request.url === '/escape')
      send(200, 'text/html; charset=utf-8', page('<meta property="og:title" content="a\u001b[2Jb">'))
    else if (request.url === '/paper.pdf') send(200, 'application/pdf', '%PDF-1.7\n')
    else send(404, 'text/html', page('<title>Not here</title>'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe: a TCP server that listens has an address of this kind.
  origin = `https://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Runs the command as `npm run --silent cardproof -- …` does. Without a browser: one may not be there yet when these tests run. */
function cardproof(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/main.ts', '--browser', 'off', ...args],
      { cwd: root, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

const here = () => ['--allow-private', '--ca', caFile]

/** Seven processes, one after another, on a machine that may be busy. */
const MANY_RUNS_MS = 180_000

describe('cardproof on the command line', () => {
  it('exits 0 when nothing fails, and prints the report and nothing else', async () => {
    const { code, stdout, stderr } = await cardproof(`${origin}/good`, '--json', ...here())
    const report = reportSchema.parse(JSON.parse(stdout))
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(Object.keys(report)).toEqual([
      'schemaVersion', 'rulesetVersion', 'url', 'finalUrl', 'verdict', 'score', 'cards', 'causes', 'findings', 'tags', 'fetch', 'visits', 'image', 'failure', 'stack', 'values',
    ]) // prettier-ignore
    expect(report.cards.map(({ surface, layout }) => `${surface} ${layout}`)).toEqual([
      'android landscape', 'web landscape', 'ios landscape',
    ]) // prettier-ignore
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('exits 1 when a check fails, and draws the card in text', async () => {
    const { code, stdout } = await cardproof(`${origin}/bare`, ...here())
    expect(code).toBe(1)
    expect(stdout).toContain('The page has no Open Graph tags')
    // A run that may reach the private network says so before anything else.
    expect(stdout.split('\n')[0]).toBe('Private addresses may be scanned: --allow-private is on.')
    expect(stdout).toMatch(/[│|] Bare/)
    expect(stdout).toContain('localhost')
  })

  it('exits 1 for a page that answers 404: there was something to judge', async () => {
    const { code, stdout } = await cardproof(`${origin}/gone`, '--json', ...here())
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ failure: null, fetch: { status: 404 } })
  })

  it.each([
    ['a private address without leave', () => [`${origin}/good`, '--ca', caFile], 'blocked-address'],
    ['no address at all', () => ['not a url'], 'url-invalid'],
    ['another scheme', () => ['ftp://example.com/x'], 'scheme-unsupported'],
    ['a certificate nobody vouches for', () => [`${origin}/good`, '--allow-private'], 'tls-incomplete'],
    ['a PDF', () => [`${origin}/paper.pdf`, ...here()], 'not-html'],
    ['nobody listening', () => ['https://localhost:9/', ...here()], 'connection-refused'],
  ])('exits 2 for %s, and the JSON names the failure', async (_, args, code) => {
    const run = await cardproof(...args(), '--json')
    expect(run.code).toBe(2)
    expect(reportSchema.parse(JSON.parse(run.stdout)).failure?.code).toBe(code)
  })

  it(
    'says in one sentence what is wrong with its own arguments',
    async () => {
      const unreadable = await cardproof(`${origin}/good`, '--ca', path.join(folder, 'none.pem'))
      expect(unreadable).toMatchObject({ code: 2, stdout: '' })
      expect(unreadable.stderr).toMatch(/^The certificate file .*none\.pem could not be read\.\n$/)
      const other = path.join(folder, 'other.pem')
      writeFileSync(other, 'not a certificate')
      const wrong = await cardproof(`${origin}/good`, '--ca', other)
      expect(wrong).toMatchObject({ code: 2, stdout: '' })
      expect(wrong.stderr).toMatch(/^The file .*other\.pem holds no certificate in PEM form\.\n$/)
      const said = async (...args: string[]) => {
        const { code, stdout, stderr } = await cardproof(...args)
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
        return stderr
      }
      expect(await said()).toBe('Name the link to check. See cardproof --help.\n')
      expect(await said('https://a.example', 'https://b.example')).toContain('Name one link only.')
      expect(await said('--nonsense', 'https://example.com')).toContain('There is no option --nonsense.')
      expect(await said('https://example.com', '--ca')).toContain('The option --ca <file.pem> needs a value.')
      expect(await said('--lang', 'xx', 'https://example.com')).toContain('There is no language xx.')
    },
    MANY_RUNS_MS,
  )

  it('says why scripts were not run', async () => {
    const off = await cardproof(`${origin}/bare`, ...here())
    expect(off.stdout).toContain('the browser is switched off')
    const lost = await cardproof(`${origin}/bare`, ...here(), '--browser', '/nowhere/chromium')
    expect(lost.stdout.replace(/\s+/g, ' ')).toContain('/nowhere/chromium cannot be run')
  })

  it('lets no control character of a stranger reach the terminal', async () => {
    const { stdout } = await cardproof(`${origin}/escape`, ...here())
    expect(stdout).not.toContain('\u001b')
  })
})
