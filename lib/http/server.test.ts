/** The server as a process: what it says, in one sentence each, when it cannot start. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '@/lib/db/database-for-test'
import { lockFolder } from '@/lib/db/embedded/folder-lock'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function startServer(settings: Record<string, string>): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      CARDPROOF_LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  return new Promise((resolve) => void child.on('close', (code) => resolve({ code, stderr })))
}

describe('a server that cannot start', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'cardproof-server-'))
  const taken = createServer()
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve))
    port = (taken.address() as AddressInfo).port // safe: it listens on TCP
  })
  afterAll(() => void taken.close())

  it('says that its port is taken', async () => {
    expect(await startServer({ PORT: String(port), CARDPROOF_DATA_DIR: dataDir })).toEqual({
      code: 1,
      stderr: `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=3001.\n`,
    })
  })

  it('says who works in its data folder', async () => {
    mkdirSync(path.join(dataDir, 'pglite'))
    const lock = lockFolder(path.join(dataDir, 'pglite'))
    const { code, stderr } = await startServer({ PORT: '0', CARDPROOF_DATA_DIR: dataDir })
    lock.release()
    expect(code).toBe(1)
    expect(stderr).toMatch(
      new RegExp(`^The data folder .* is in use by process ${process.pid} on .*\\. Stop it first\\.\\n$`),
    )
  })

  it('says why its data folder cannot be used', async () => {
    const file = path.join(dataDir, 'file')
    writeFileSync(file, '')
    expect(await startServer({ PORT: '0', CARDPROOF_DATA_DIR: path.join(file, 'data') })).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^The data folder .* cannot be used: a part of the path is a file\. .*\n$/,
      ),
    })
  })

  it('says that its database does not open, with the steps', async () => {
    const store = await testDatabase('pglite')
    writeFileSync(path.join(store.dataDir, 'pglite', 'data', 'global', 'pg_control'), 'no')
    expect(await startServer({ PORT: '0', CARDPROOF_DATA_DIR: store.dataDir })).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^The database in .+ does not open: [^\n{[]+\. Put the folder back [^\n]+\n$/,
      ),
    })
    await store.remove()
  })

  it('says that it cannot listen there', async () => {
    expect(await startServer({ PORT: '0', HOST: '203.0.113.9', CARDPROOF_DATA_DIR: dataDir })).toEqual({
      code: 1,
      stderr:
        '203.0.113.9 is not an address of this machine. Set HOST to one that is, such as HOST=127.0.0.1.\n',
    })
  })

  it('says which setting is wrong', async () => {
    const { code, stderr } = await startServer({ PORT: 'eighty', DATABASE_URL: 'mysql://x' })
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT: /),
      'DATABASE_URL: must start with postgresql://.',
    ])
  })

  it('says that the Postgres server does not answer, without its password', async () => {
    const url = `postgresql://anna:s3cret@127.0.0.1:1/cards`
    const { code, stderr } = await startServer({ PORT: '0', DATABASE_URL: url, CARDPROOF_DATA_DIR: dataDir })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^The Postgres server at postgresql:\/\/127\.0\.0\.1:1\/cards cannot be used: .*ECONNREFUSED/,
    )
    expect(stderr).not.toMatch(/s3cret/)
  })
})
