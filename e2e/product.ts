/** Starts the built product as its users do, with a data folder of its own and any free port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const READY = /Cardproof is ready: (\S+)/
const START_MS_MAX = 90_000

export interface Product {
  /** `http://localhost:<port>`, or the base address that was set. */
  url: string
  /** Where it listens, whatever address people know it by. */
  local: string
  /** Everything it printed so far. */
  output(): string
  /** Orderly, with SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
  /** As a crash: SIGKILL, nothing can be tidied up. */
  kill(): Promise<void>
}

/** `settings` are environment variables; see site-settings.ts. */
export async function startProduct(dataDir: string, settings: Record<string, string>): Promise<Product> {
  mkdirSync(dataDir, { recursive: true })
  const bin = path.join(ROOT, 'node_modules', '.bin')
  const port = await freePort()
  const child = spawn(path.join(bin, 'node'), ['--import', 'tsx', 'server.ts'], {
    cwd: ROOT,
    env: {
      ...withoutOurs(process.env),
      PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
      NODE_ENV: 'production',
      PORT: String(port),
      CARDPROOF_DATA_DIR: dataDir,
      CARDPROOF_SCANS_PER_MINUTE: '100000',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    const give = setTimeout(() => reject(new Error(`the product did not start:\n${printed}`)), START_MS_MAX)
    const listen = (chunk: Buffer) => {
      printed += chunk.toString()
      const ready = READY.exec(printed)?.[1]
      if (!ready) return
      clearTimeout(give)
      resolve(ready)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => {
      clearTimeout(give)
      reject(new Error(`the product ended with code ${code} while it started:\n${printed}`))
    })
  })
  return {
    url,
    local: `http://127.0.0.1:${port}`,
    output: () => printed,
    stop: () => end(child, ended, 'SIGTERM'),
    kill: async () => void (await end(child, ended, 'SIGKILL')),
  }
}

/** Next asks its own address for the page after a redirect, so the port has to be known before the start. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  // Safe: a TCP server that listens has an address with a port.
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

async function end(
  child: ChildProcess,
  ended: Promise<unknown>,
  signal: NodeJS.Signals,
): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  await ended
  return child.exitCode
}

/** What a developer has set for their own product must not reach the tested one. */
function withoutOurs(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const ours = /^(CARDPROOF_|DATABASE_URL$|PORT$|HOST$)/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)))
}
