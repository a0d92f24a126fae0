/** A product of its own for one spec, reached over HTTPS under its own name, with pages to scan and a browser that knows the way. */
import { writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { get } from 'node:https'
import path from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  expect,
} from '@playwright/test'
import { createNetwork } from '@/lib/preview/crawl/create-network'
import { scan } from '@/lib/preview/pipeline'
import type { Report } from '@/lib/preview/report/schema'
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser'
import type { RunFacts } from './global-setup'
import { checkButton, linkField } from './on-site'
import { type OwnHttps, type PageToScan, serveOwnHttps } from './own-https'
import { startProduct } from './product'

export interface OwnProduct {
  https: OwnHttps
  /** A reader of its own, without cookies. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
  /** Checks one of the pages and makes a share link of its report. */
  share(pagePath: string): Promise<string>
  /** The same for a reader who stays. */
  shareIn(context: BrowserContext, pagePath: string): Promise<SharedReport>
  /** One bare request, with no headers but these. */
  get(url: string, headers?: Record<string, string>): Promise<HttpResponse>
  /** What our own pipeline says of an address, from outside. */
  judge(url: string): Promise<Report>
  /** Everything the product wrote to its log. */
  log(): string
  stop(): Promise<void>
}

export interface SharedReport {
  link: string
  /** Of the report, with its share panel open. */
  reportUrl: string
  /** The reader's cookies. */
  storage: Awaited<ReturnType<BrowserContext['storageState']>>
}

export interface HttpResponse {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export async function startOwnProduct(
  name: string,
  pages: ReadonlyMap<string, PageToScan>,
): Promise<OwnProduct> {
  const https = await serveOwnHttps(pages)
  // Safe: the global set-up wrote it.
  const { folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const caFile = path.join(folder, `${name}-ca.pem`)
  writeFileSync(caFile, https.caPem)
  const product = await startProduct(path.join(folder, `data-of-${name}`), {
    CARDPROOF_BASE_URL: https.origin,
    CARDPROOF_TRUSTED_PROXIES: '127.0.0.0/8',
    CARDPROOF_TEST_HOSTS: Object.entries(https.hosts)
      .map(([host, address]) => `${host}=${address}`)
      .join(','),
    CARDPROOF_ALLOW_ADDRESSES: https.allow.join(','),
    CARDPROOF_EXTRA_CA: caFile,
  })
  https.forwardTo(product.local)
  const policy = { allow: https.allow, hosts: https.hosts }
  const network = createNetwork({ ...policy, ca: https.caPem })
  const browser = await launch(https)
  const newContext = (options: BrowserContextOptions = {}) =>
    browser.newContext({
      ignoreHTTPSErrors: true,
      baseURL: https.origin,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    })
  return {
    https,
    newContext,
    share: async (pagePath) => {
      const context = await newContext()
      const { link } = await shareIn(context, https.pageUrl(pagePath))
      await context.close()
      return link
    },
    shareIn: (context, pagePath) => shareIn(context, https.pageUrl(pagePath)),
    get: (url, headers = {}) => getBare(https, url, headers),
    judge: async (url) => (await scan(url, network, { policy })).report,
    log: () => product.output(),
    stop: async () => {
      await browser.close()
      await network.close()
      await https.close()
      expect(await product.stop()).toBe(0)
    },
  }
}

/** Its own, because only here every name leads to our proxy, and nowhere else. */
async function launch({ hosts }: OwnHttps): Promise<Browser> {
  const { executablePath } = await findBrowser()
  const [address] = Object.values(hosts)
  return chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS, `--host-resolver-rules=MAP * ${address}`],
  })
}

function getBare(
  { hosts, caPem }: OwnHttps,
  url: string,
  headers: Record<string, string>,
): Promise<HttpResponse> {
  const { hostname, host, port, pathname, search } = new URL(url)
  return new Promise((resolve, reject) => {
    get(
      {
        host: hosts[hostname],
        servername: hostname,
        port,
        path: pathname + search,
        ca: caPem,
        headers: { host, ...headers },
      },
      async (response) => {
        const body = Buffer.concat(await response.toArray())
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      },
    ).on('error', reject)
  })
}

async function shareIn(context: BrowserContext, url: string): Promise<SharedReport> {
  const page = await context.newPage()
  await page.goto('/')
  await linkField(page).fill(url)
  await checkButton(page).click()
  await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
  await page.getByRole('link', { name: 'Share', exact: true }).first().click()
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Public link' }).inputValue()
  const reportUrl = `${page.url()}?share=open#share`
  await page.close()
  return { link, reportUrl, storage: await context.storageState() }
}
