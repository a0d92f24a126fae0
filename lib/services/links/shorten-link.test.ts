/** A short link by the service that is set: whose link is taken, and what people are told when none comes. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { recordedNetwork } from '../recorded-network-for-test'
import { ANNA, type Stage, stageFor } from '../stage-for-test'
import { shortenerHost, shortenLink } from './shorten-link'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

let stage: Stage
let server: Server
let asked = 0
let status = 200
const network = recordedNetwork(() => '<title>x</title>')
const LINK = 'https://shop.boots-demo.com/?utm_source=whatsapp'

beforeAll(async () => {
  server = createServer((_, response) => {
    asked += 1
    response.writeHead(status).end('{"link":"https://s.example/x"}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stage = await stageFor('pglite')
  // Safe: a TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/?u={link}`
  await stage.start(network, { shortener: { url, body: null, key: null, header: 'A: {key}' } })
})
afterAll(async () => {
  await stage.remove()
  server.closeAllConnections()
  server.close()
})

it('makes one, and says whose service it is', async () => {
  expect(await shortenLink(ANNA, { link: LINK })).toBe('https://s.example/x')
  expect(shortenerHost(ANNA)).toMatch(/^127\.0\.0\.1:\d+$/)
})

it.each(['', 'javascript:alert(1)', 'http://10.0.0.1/', `https://a.example/${'a'.repeat(3_000)}`])(
  'sends nothing of %s',
  async (link) => {
    const before = asked
    await expect(shortenLink(ANNA, { link })).rejects.toMatchObject({ code: 'bad-input' })
    expect(asked).toBe(before)
  },
)

it('is nobody’s who has no session', async () => {
  const nobody = { kind: 'visitor', visitorId: '' } as const
  await expect(shortenLink(nobody, { link: LINK })).rejects.toMatchObject({ code: 'forbidden' })
})

it('tells what the service said', async () => {
  status = 401
  await expect(shortenLink(ANNA, { link: LINK })).rejects.toMatchObject({
    code: 'unavailable',
    said: { code: 'error.short-link.key-refused' },
  })
  status = 500
  await expect(shortenLink(ANNA, { link: LINK })).rejects.toMatchObject({
    said: { code: 'error.short-link.refused', params: { status: 500 } },
  })
})

it('is not offered where none is set', async () => {
  await stage.stop()
  await stage.start(network)
  expect(shortenerHost(ANNA)).toBeNull()
  await expect(shortenLink(ANNA, { link: LINK })).rejects.toMatchObject({
    said: { code: 'error.short-link.not-set' },
  })
})
