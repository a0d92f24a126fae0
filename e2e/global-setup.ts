/** Before the first spec: serves the test web and starts the built product on it; the returned function stops both. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startProduct } from './product'
import { serveSite } from './site/serve-site'
import { siteSettings } from './site/site-settings'
import { usableBrowser } from './render/usable-browser'

const RUN_FOLDER = fileURLToPath(new URL('.run/', import.meta.url))

/** What the workers need to know, as JSON in `E2E_RUN`. */
export interface RunFacts {
  url: string
  /** For specs that start a product of their own. */
  settings: Record<string, string>
  folder: string
}

export default async function globalSetup(): Promise<() => Promise<void>> {
  rmSync(RUN_FOLDER, { recursive: true, force: true })
  mkdirSync(RUN_FOLDER, { recursive: true })
  const site = await serveSite()
  const browser = await usableBrowser()
  const settings = {
    ...siteSettings(site, RUN_FOLDER),
    CARDPROOF_BROWSER: browser.use,
    CARDPROOF_BROWSER_WITHOUT_SANDBOX: browser.withoutSandbox ? '1' : '0',
  }
  const product = await startProduct(path.join(RUN_FOLDER, 'data'), settings).catch(
    async (error: unknown) => {
      await site.close()
      throw error
    },
  )
  const facts: RunFacts = { url: product.url, settings, folder: RUN_FOLDER }
  process.env['E2E_RUN'] = JSON.stringify(facts)
  return async () => {
    const code = await product.stop()
    writeFileSync(path.join(RUN_FOLDER, 'product.log'), product.output())
    await site.close()
    if (code !== 0)
      throw new Error(`the product stopped with code ${code}; its words are in e2e/.run/product.log`)
  }
}
