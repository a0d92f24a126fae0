/** The fix for Next.js, as it is handed over: a real Next.js builds and serves it, our own scan reads it, and nothing is left to mend. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, createServer as createNetServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeSiteCertificates } from '@/e2e/site/site-certificates'
import { createNetwork } from '../crawl/create-network'
import { scan } from '../pipeline'
import type { CardText } from './card-text'
import { RECIPES } from './table'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const HOST = 'bakery.example'
const MINUTES = 60_000
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next')

const freePort = () =>
  new Promise<number>((done) => {
    const server = createNetServer().listen(0, '127.0.0.1', () => {
      // Safe: it listens on a port.
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

let folder: string
let next: ChildProcess
let front: Server
let network: ReturnType<typeof createNetwork>
let card: CardText
let policy: { hosts: Record<string, string>; allow: string[] }

beforeAll(async () => {
  const inner = await freePort()
  const { trusted, caPem } = await makeSiteCertificates([{ host: HOST, https: 'trusted' }])
  front = createServer(trusted, ({ url, headers, method }, response) => {
    const passed = ask({ host: '127.0.0.1', port: inner, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    passed.on('error', () => response.destroy())
    passed.end()
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  // Safe: it listens on a port.
  const { port } = front.address() as AddressInfo
  const origin = `https://${HOST}:${port}`
  card = {
    title: 'Bread at home: "</script>", {{ 7 * 7 }} and ${salt}',
    description: 'Flour, water, salt and one night of patience: what it takes to bake a loaf as a beginner.',
    siteName: "The Miller's <Bakery>",
    url: `${origin}/blog/bread`,
    image: { url: '[address of a picture]', width: 1200, height: 630 },
    hasPicture: false,
    origin,
    path: '/blog/bread',
    // Its setting must be one that Next.js takes, too.
    isStreamed: true,
  }
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true })
  folder = mkdtempSync(path.join(ROOT, '.cache/next-pair-'))
  writeApp(folder, card)
  const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  execFileSync(process.execPath, [NEXT, 'build', '--webpack'], {
    cwd: folder,
    env: environment,
    stdio: 'pipe',
  })
  next = spawn(process.execPath, [NEXT, 'start', '-H', '127.0.0.1', '-p', String(inner)], {
    cwd: folder,
    env: environment,
  })
  await new Promise<void>((done, fail) => {
    next.stdout?.on('data', (text: Buffer) => text.includes('Ready') && done())
    next.once('exit', (code) => fail(new Error(`next start left with ${code}`)))
  })
  policy = { hosts: { [HOST]: '127.0.0.1' }, allow: [`127.0.0.1:${port}`] }
  network = createNetwork({ ...policy, ca: caPem })
}, 5 * MINUTES)

afterAll(async () => {
  await network?.close()
  next?.kill()
  front?.closeAllConnections()
  front?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

function writeApp(root: string, text: CardText): void {
  const files: Record<string, string> = {
    'package.json': '{ "name": "pair", "private": true, "type": "module" }',
    'tsconfig.json':
      '{ "compilerOptions": { "strict": true, "jsx": "preserve", "module": "esnext", "moduleResolution": "bundler", "skipLibCheck": true, "noEmit": true } }',
    'app/layout.tsx':
      'import type { ReactNode } from \'react\'\nexport default function Layout({ children }: { children: ReactNode }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  }
  for (const { name, code } of RECIPES['next-app'].files(text))
    files[name] = name.endsWith('page.tsx')
      ? `${code}\n\nexport default function Page() {\n  return <h1>Bread</h1>\n}\n`
      : code
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), code)
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'))
}

it('is green', async () => {
  const { report } = await scan(card.url, network, { policy })
  expect(report.failure).toBeNull()
  expect(report.causes.filter(({ status }) => status === 'fail')).toEqual([])
  expect(report.verdict.status).not.toBe('fix')
  expect(report.cards[0]).toMatchObject({ layout: 'landscape', title: card.title, image: { width: 1200, height: 630 } })
  expect(report.values).toMatchObject({ title: card.title, description: card.description, siteName: card.siteName, url: card.url })
  expect(report.stack?.madeWith.map(({ id }) => id)).toEqual(['next-app'])
}) // prettier-ignore
