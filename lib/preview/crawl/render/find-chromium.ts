/** Lists the Chromium and Chrome programs of this machine. That one is there does not mean that it starts. */
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const USUAL_FOLDERS = ['/usr/local/bin', '/usr/bin', '/opt/google/chrome', '/snap/bin']
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** `folders` are looked through first, then the usual ones; only what this user may run is listed. */
export function systemChromiums(folders: readonly string[] = []): string[] {
  const where = [...folders, ...USUAL_FOLDERS]
  const files = [...NAMES.flatMap((name) => where.map((folder) => path.join(folder, name))), MAC_CHROME]
  return [...new Set(files)].filter(mayRun)
}

export function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
