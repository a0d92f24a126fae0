/** Our own small HTTP server around Next: database and scans ready before it listens, true client addresses, orderly stop. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { database } from '@/lib/db/database'
import { openDatabase } from '@/lib/db/open-database'
import { makeWritableFolder } from '@/lib/db/writable-folder'
import { env, secret } from '@/lib/env'
import { trustedProxies } from '@/lib/http/client-address'
import { frontDoor } from '@/lib/http/front-door'
import { passesOperatorDoor } from '@/lib/http/operator-door'
import { findPacked, sendPacked } from '@/lib/http/packed-files'
import { startRateLimits } from '@/lib/http/rate-limit'
import { readerLanguage } from '@/lib/http/reader-language'
import { startFailure } from '@/lib/http/start-failure'
import { forReader } from '@/lib/language'
import { log } from '@/lib/log'
import { startServices } from '@/lib/services/start-services'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
/** A stop that takes longer than this is cut short. */
const STOP_MS_MAX = 20_000
const READY_MS_MAX = 2_000
/** How long responses may still take once the scans have ended. */
const ANSWER_MS_MAX = 3_000

/** Undone in reverse order when the process stops, also half-way through the start. */
const undo: (() => Promise<unknown>)[] = []
let stopping = false
let ready = false

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(0, signal))
process.on('uncaughtException', (error) => {
  if (!ready) return void failStart(error)
  log.fatal({ err: error }, 'an exception that nobody caught')
  void stop(1, 'uncaughtException')
})
process.on('unhandledRejection', (error) => log.error({ err: error }, 'a rejection that nobody handled'))

try {
  await start()
} catch (error) {
  await failStart(error)
}

async function failStart(error: unknown): Promise<void> {
  // Half a start that a signal has ended is no failure.
  if (stopping) return
  process.stderr.write(`${startFailure(error, settingsOrNull())}\n`)
  log.debug({ err: error }, 'the start failed')
  await stop(1, 'the start failed')
}

/** The settings themselves may be what stopped the start. */
function settingsOrNull(): { host: string; port: number } | null {
  try {
    return env()
  } catch {
    return null
  }
}

async function start(): Promise<void> {
  const settings = env()
  const dev = process.argv.includes('--dev') || !settings.production
  const { dataDir, databaseUrl, host } = settings
  // Found out first: opening the database takes seconds, and a second server mostly wants the same port.
  const port = await freePort(settings.port, host)
  makeWritableFolder(dataDir)
  const opened = await openDatabase({
    dataDir,
    databaseUrl,
    migrationsDir: path.join(ROOT, 'prisma', 'migrations'),
    onWarning: (message) => log.warn(message),
  })
  undo.push(opened.close)
  log.info({ kind: opened.kind, where: opened.where, applied: opened.applied }, 'the database is open')
  if (settings.crawl.allowPrivate)
    log.warn('private addresses may be scanned: CARDPROOF_ALLOW_PRIVATE is set')
  if (settings.crawl.browser.withoutSandbox)
    log.warn('the browser runs without its sandbox: CARDPROOF_BROWSER_WITHOUT_SANDBOX is set')

  const services = await startServices({
    secret: secret(),
    picturesDir: path.join(dataDir, 'pictures'),
    workshopDir: path.join(dataDir, 'workshop'),
    examplesDir: path.join(ROOT, 'public', 'examples'),
    alone: opened.kind === 'pglite',
    scansAtOnce: settings.scansAtOnce,
    crawl: settings.crawl,
    shortener: settings.shortener,
    model: settings.model,
  })
  undo.push(services.stop)
  if (services.interrupted > 0)
    log.info({ count: services.interrupted }, 'scans of a process that died are interrupted')
  startRateLimits({ scansPerMinute: settings.scansPerMinute, pool: opened.pool })

  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 2_000,
  })
  server.maxHeadersCount = 100
  const app = next({ dev, dir: ROOT, hostname: host, port, httpServer: server })
  undo.push(() => app.close())
  await app.prepare()
  const handle = app.getRequestHandler()
  const packed = dev ? new Map<string, string>() : findPacked(path.join(ROOT, '.next', 'static'))
  const connector = {
    secret: secret(),
    isTrusted: trustedProxies(settings.trustedProxies),
    baseUrl: settings.baseUrl,
    dev,
  }
  server.on('request', (request, response) => {
    if (stopping) response.setHeader('connection', 'close')
    frontDoor(request, response, connector)
    if (!passesOperatorDoor(request, response, settings.insightsKey)) return
    if (isHealthQuestion(request)) return void respondToHealthCheck(request, response)
    if (sendPacked(request, response, packed)) return
    const reader = { ...readerLanguage(request, response), url: request.url ?? '/' }
    forReader(reader, () => handle(request, response)).catch((error: unknown) => {
      log.error({ err: error }, 'a request failed')
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('Something broke on our side.\n')
    })
  })
  if (stopping) return
  await listen(server, port, host)
  undo.push(() => closeConnections(server, services.stop))
  ready = true
  process.stdout.write(`Cardproof is ready: ${addressOf(server, host)}\n`)
}

/** The port itself, or one that is free for 0: Next must know it before we listen, since it asks itself for pages. */
async function freePort(port: number, host: string): Promise<number> {
  const probe = createServer()
  await listen(probe, port, host)
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : port
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      server.on('error', (error) => log.error({ err: error }, 'the server failed'))
      resolve()
    })
  })
}

const isHealthQuestion = ({ url }: IncomingMessage) => url === '/healthz' || url === '/readyz'

/** /healthz: the process lives. /readyz: it can do its work. Neither says more than that. */
async function respondToHealthCheck(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fine = request.url === '/healthz' || (!stopping && (await databaseResponds()))
  response.writeHead(fine ? 200 : 503, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(fine ? 'ok\n' : 'not ready\n')
}

async function databaseResponds(): Promise<boolean> {
  try {
    // A database that still reads is no use when nothing can be kept any more.
    makeWritableFolder(env().dataDir)
    const late = sleep(READY_MS_MAX, false, { ref: false })
    return await Promise.race([database().$queryRaw`SELECT 1`.then(() => true), late])
  } catch {
    return false
  }
}

/** Takes no new connections, lets responses and running scans finish for a while, closes everything, exits. */
async function stop(code: number, why: string): Promise<void> {
  if (stopping) {
    // Asked twice: whoever asks does not want to wait.
    if (why !== 'the start failed') process.exit(1)
    return
  }
  stopping = true
  log.info({ why }, 'stopping')
  setTimeout(() => {
    log.error('the orderly stop took too long')
    process.exit(1)
  }, STOP_MS_MAX).unref()
  let result = code
  for (const step of undo.reverse()) {
    try {
      await step()
    } catch (error) {
      log.error({ err: error }, 'a part did not stop in order')
      result = 1
    }
  }
  process.exit(result)
}

/** No new connection from now on; running scans end, so their responses do; what is still open then is cut. */
async function closeConnections(server: Server, endScans: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  await endScans()
  await Promise.race([closed, sleep(ANSWER_MS_MAX)])
  clearInterval(sweep)
  server.closeAllConnections()
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return env().baseUrl ?? `http://${name}:${port}`
}
