/** Packed files over real HTTP: who takes Brotli gets them, everybody else and everything else goes the usual way. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packStatic } from '../../scripts/pack-static.mjs'
import { findPacked, sendPacked } from './packed-files'

const SCRIPT = 'console.log("said again and again");'.repeat(200)
const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-packed-'))
const server = createServer((asked, response) => {
  if (!sendPacked(asked, response, packed)) response.writeHead(204).end()
})
let packed = new Map<string, string>()

beforeAll(async () => {
  mkdirSync(path.join(folder, 'chunks'))
  writeFileSync(path.join(folder, 'chunks', 'a.js'), SCRIPT)
  writeFileSync(path.join(folder, 'chunks', 'tiny.js'), '1')
  writeFileSync(path.join(folder, 'chunks', 'font.woff2'), 'font')
  packStatic(folder)
  packed = findPacked(folder)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

async function ask(
  url: string,
  headers: Record<string, string> = { 'accept-encoding': 'gzip, br' },
  method = 'GET',
) {
  // Safe: it listens on TCP.
  const { port } = server.address() as AddressInfo
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request({ port, host: '127.0.0.1', path: url, method, headers }, async (response) =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(await response.toArray()),
        }),
      )
        .on('error', reject)
        .end()
    },
  )
}

it('sends the packed script, with its kind, for ever', async () => {
  const { status, headers, body } = await ask('/_next/static/chunks/a.js?dpl=1')
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=UTF-8',
    vary: 'Accept-Encoding',
  })
  expect(String(headers['cache-control'])).toContain('immutable')
  expect(brotliDecompressSync(body).toString()).toBe(SCRIPT)
})

it.each(['gzip, deflate', 'br;q=0', 'gzip, br;q=0.000', 'brotli', ''])(
  'not to who takes “%s”',
  async (accepted) =>
    expect((await ask('/_next/static/chunks/a.js', { 'accept-encoding': accepted })).status).toBe(204),
)

it.each(['br', 'br;q=1.0', 'gzip;q=0.1, BR ; q=0.5'])('to who takes “%s”', async (accepted) =>
  expect((await ask('/_next/static/chunks/a.js', { 'accept-encoding': accepted })).status).toBe(200),
)

it.each([
  '/_next/static/chunks/tiny.js',
  '/_next/static/chunks/font.woff2',
  '/_next/static/chunks/a.js.br',
  '/_next/static/chunks/../chunks/a.js',
  '/_next/static/chunks/%61.js',
  '/_next/static/',
  '/chunks/a.js',
])('nothing else: %s', async (url) => expect((await ask(url)).status).toBe(204))

it('neither a part of it nor for another method', async () => {
  const range = { 'accept-encoding': 'br', range: 'bytes=0-9' }
  expect((await ask('/_next/static/chunks/a.js', range)).status).toBe(204)
  expect((await ask('/_next/static/chunks/a.js', { 'accept-encoding': 'br' }, 'HEAD')).status).toBe(204)
})

it('finds none where nothing was built', () => expect(findPacked(path.join(folder, 'no'))).toEqual(new Map()))
