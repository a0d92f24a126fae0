/** Browser tests: one spec per promise to the user, against the built product and the served test web. */
import { defineConfig } from '@playwright/test'
import type { RunFacts } from './e2e/global-setup'
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser'

const { executablePath } = await findBrowser()
// Set by the global set-up, which runs before any worker reads this file.
const run = process.env['E2E_RUN'] ? (JSON.parse(process.env['E2E_RUN']) as RunFacts) : null

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...(run ? { baseURL: run.url } : {}),
    browserName: 'chromium',
    launchOptions: { executablePath, args: BROWSER_ARGS },
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
