/** Finds a browser that really starts, or installs one: Playwright's own, the system's, `playwright install`, then apt as root. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { programFolders } from '../lib/env'
import { systemChromiums } from '../lib/preview/crawl/render/find-chromium'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOUND_FILE = path.join(ROOT, '.cache', 'browser.json')

/** Playwright itself leaves Chromium's sandbox out, so that root and containers can start it: only our own pages are opened. */
export const BROWSER_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

export interface FoundBrowser {
  /** Undefined: the browser Playwright brought itself. */
  executablePath: string | undefined
}

export async function findBrowser(): Promise<FoundBrowser> {
  const known = readFound()
  if (known) return known
  const found =
    (await firstThatStarts([undefined, ...systemChromiums(programFolders())])) ??
    (run(path.join(ROOT, 'node_modules/.bin/playwright'), ['install', 'chromium'])
      ? await firstThatStarts([undefined])
      : null) ??
    (process.getuid?.() === 0 && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])
      ? await firstThatStarts(systemChromiums(programFolders()))
      : null)
  if (!found) {
    throw new Error(
      'No browser could be found or installed. Install Chromium or Chrome, or run: npx playwright install --with-deps chromium',
    )
  }
  mkdirSync(path.dirname(FOUND_FILE), { recursive: true })
  writeFileSync(FOUND_FILE, JSON.stringify(found))
  return found
}

const foundSchema = z.object({ executablePath: z.string().optional() })

/** The one found before, when it is still there. */
function readFound(): FoundBrowser | null {
  try {
    const { executablePath } = foundSchema.parse(JSON.parse(readFileSync(FOUND_FILE, 'utf8')))
    accessSync(executablePath ?? chromium.executablePath(), constants.X_OK)
    return { executablePath }
  } catch {
    return null
  }
}

/** A file that is there need not run: libraries may be missing. */
async function firstThatStarts(candidates: (string | undefined)[]): Promise<FoundBrowser | null> {
  for (const executablePath of candidates) {
    try {
      const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, timeout: 30_000 })
      await browser.close()
      return { executablePath }
    } catch {
      // The next one may.
    }
  }
  return null
}

function run(command: string, args: string[]): boolean {
  process.stdout.write(`› ${path.basename(command)} ${args.join(' ')}\n`)
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 600_000 })
    return true
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { executablePath } = await findBrowser()
  process.stdout.write(`› Browser: ${executablePath ?? 'the one Playwright installed'}\n`)
}
