/** Which of several addresses is reached, and what is said when none is. Multicast: the one kind of address to which `connect()` says no at once on every machine. */
import { spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Address } from '../crawl-options'
import { dial } from './dial'
import { serve, type TestServer } from '../testing/test-servers'

const never = new AbortController().signal
const to = (address: string): Address => ({ address, family: address.includes(':') ? 6 : 4 })
const NO_WAY_6 = to('ff0e::1')
const NO_WAY_4 = to('224.0.0.1')
const HERE = to('127.0.0.1')

const open: { close(): unknown }[] = []
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())))
const server = async (): Promise<TestServer> => {
  const made = await serve((_, response) => response.end())
  open.push(made)
  return made
}
const addressOf = (socket: Socket) => {
  open.push({ close: () => socket.destroy() })
  return socket.remoteAddress
}

describe('dial', () => {
  it.each([
    ['IPv6', [NO_WAY_6]],
    ['IPv6', [NO_WAY_6, to('ff0e::2')]],
    ['IPv4', [NO_WAY_4]],
    ['IPv4, IPv6', [NO_WAY_4, NO_WAY_6]],
  ] as const)('says that this machine cannot reach %s', async (detail, addresses) => {
    await expect(dial(addresses, 443, never)).rejects.toMatchObject({
      failureCode: 'family-unreachable',
      detail,
    })
  })

  it.each([
    ['first', [NO_WAY_6, HERE]],
    ['last', [HERE, NO_WAY_6]],
    ['on both sides', [NO_WAY_6, to('ff0e::2'), HERE, NO_WAY_4]],
  ] as const)('reaches the family that works when the other stands %s', async (_, addresses) => {
    const { port } = await server()
    expect(addressOf(await dial(addresses, port, never))).toBe('127.0.0.1')
  })

  it('blames the server for what it does in the family that works', async () => {
    const gone = await serve(() => {})
    await gone.close()
    const both = [NO_WAY_6, HERE]
    await expect(dial(both, gone.port, never)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('goes on to the next address while one is silent', async () => {
    const { port } = await server()
    const silent = await listenDeaf('127.0.0.2', port)
    const reached = await dial([to('127.0.0.2'), HERE], port, never)
    expect(addressOf(reached)).toBe('127.0.0.1')
    expect(silent.waiting()).toBe(true)
  })

  it('gives up when it is told to, also before it begins', async () => {
    const { port } = await server()
    await expect(dial([HERE], port, AbortSignal.abort())).rejects.toMatchObject({
      failureCode: 'interrupted',
    })
    await listenDeaf('127.0.0.2', port)
    const stop = new AbortController()
    const dialling = dial([to('127.0.0.2')], port, stop.signal)
    setTimeout(() => stop.abort(), 20)
    await expect(dialling).rejects.toMatchObject({ failureCode: 'interrupted' })
  })
})

/** A process that listens and never accepts; once its queue is full, connections to it hang. */
async function listenDeaf(address: string, port: number): Promise<{ waiting(): boolean }> {
  const program = `require('net').createServer().listen({ port: ${port}, host: '${address}', backlog: 1 }, () => {
    process.send('ready', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))
  })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  open.push({ close: () => child.kill('SIGKILL') })
  await new Promise((ready) => child.once('message', ready))
  const fillers = Array.from({ length: 8 }, () => connect({ host: address, port }).on('error', () => {}))
  open.push({ close: () => fillers.forEach((socket) => socket.destroy()) })
  // Until the kernel takes no more of them.
  await new Promise((done) => setTimeout(done, 200))
  return { waiting: () => fillers.some(({ connecting }) => connecting) }
}
