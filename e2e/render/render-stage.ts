/** What the specs of the renderer share: a page's server, a secret server that must see nothing, and the search for what was left behind. */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { createConnector } from '../../lib/preview/crawl/connect/connect'
import type { BrowserOptions, CrawlOptions } from '../../lib/preview/crawl/crawl-options'
import { createRenderer, type Renderer, type RenderLimits } from '../../lib/preview/crawl/render/render-page'
import { serve, type TestServer } from '../../lib/preview/crawl/testing/test-servers'
import type { RenderedPage, Rendering } from '../../lib/preview/vocabulary/network'
import { usableBrowser } from './usable-browser'

/** A machine that runs other tests beside is slow; what is limited here is the page. */
export const PATIENT: RenderLimits = { totalMs: 60_000, waitMs: 60_000 }
export const signal = new AbortController().signal

type HttpResponse = (request: IncomingMessage, response: ServerResponse) => void
interface Asked {
  method: string
  url: string
  headers: IncomingMessage['headers']
}

export interface Stage {
  /** The only server that may be reached; it responds as `answer` says. */
  site: TestServer
  reply: HttpResponse
  asked: Asked[]
  secret: TestServer
  /** Where the browsers of this spec keep their profiles. */
  folder: string
  browser: BrowserOptions
}

/** Servers and folder are there from the first test to the last; after each test nothing may be left. */
export function setStage(): Stage {
  const stage = {} as Stage // safe: filled before the first test, and not read earlier
  let udp: Socket
  let datagrams = 0
  let tempBefore: string | undefined

  test.describe.configure({ timeout: 150_000 })
  test.beforeAll(async () => {
    // Like /tmp: the browser runs as a user of its own, who has to get through to its profile and may remove it.
    tempBefore = process.env['TMPDIR']
    stage.folder = mkdtempSync(path.join(tmpdir(), 'cardproof-render-spec-'))
    chmodSync(stage.folder, 0o1777)
    process.env['TMPDIR'] = stage.folder
    stage.secret = await serve((_, response) => response.end('secret'))
    // A worker may set the stage more than once.
    udp = createSocket('udp4')
    udp.on('message', () => (datagrams += 1)).bind(stage.secret.port, '127.0.0.1')
    await once(udp, 'listening')
    stage.site = await serve((request, response) => {
      stage.asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
      stage.reply(request, response)
    })
    stage.browser = await usableBrowser()
  })
  test.afterAll(async () => {
    udp.close()
    await Promise.all([stage.site.close(), stage.secret.close()])
    rmSync(stage.folder, { recursive: true, force: true })
    // The next spec runs in this process too.
    if (tempBefore === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = tempBefore
  })
  test.beforeEach(() => {
    stage.asked = []
  })
  test.afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.closeRenderer()))
    expect(stage.secret.connections(), 'connections to the secret server').toBe(0)
    expect(datagrams, 'datagrams to the secret server').toBe(0)
    expect(leftBehind(stage)).toEqual({ profiles: [], processes: [] })
  })
  return stage
}

const open: Renderer[] = []

export function renderer(
  stage: Stage,
  options: Omit<CrawlOptions, 'browser'> = {},
  limits: RenderLimits = PATIENT,
): Renderer {
  const all = {
    // The last entry opens the secret server's port for the URL rule, so that the address rule alone decides.
    allow: [stage.site.endpoint, `192.0.2.1:${stage.secret.port}`],
    resolve: async () => [{ address: '127.0.0.1', family: 4 as const }],
    browser: stage.browser,
    ...options,
  }
  const made = createRenderer(all, createConnector(all), limits)
  open.push(made)
  return made
}

export const render = (stage: Stage, limits?: RenderLimits): Promise<Rendering> =>
  renderer(stage, {}, limits).renderPage(`${stage.site.origin}/`, { signal })

/** Answers `/` with a page of this body, everything else with 404. */
export const html =
  (body: string): HttpResponse =>
  (request, response) => {
    const found = request.url === '/'
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      found ? `<!doctype html><html><head><title>Bread</title></head><body>${body}</body></html>` : '',
    )
  }

export function pageOf(rendering: Rendering): RenderedPage {
  if (!rendering.ok) throw new Error(`expected a page, but ${rendering.because.code}`)
  return rendering.value
}

/** Profiles and processes of this spec's browsers that are still there. */
export function leftBehind({ folder }: Stage): { profiles: string[]; processes: string[] } {
  const profiles = readdirSync(folder).filter((name) => name.startsWith('cardproof-browser-'))
  const numbers =
    process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
  const commands = numbers.map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  })
  return {
    profiles,
    processes: commands.filter((command) => command.includes(`${folder}/cardproof-browser-`)),
  }
}
