/** The folder in which one browser keeps everything for one page: made fresh, removed afterwards, swept up when a crash has left it. */
import { chownSync, lstatSync, mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const PREFIX = 'cardproof-browser-'
/** No render lasts as long. */
const LEFT_AFTER_MS = 600_000

/** `owner` is the user id that the browser gets; null: ours. */
export function makeProfile(owner: number | null): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), PREFIX))
  if (owner !== null) chownSync(folder, owner, owner)
  return folder
}

/** Never throws: what a browser that is just being killed still writes is swept up later. */
export async function removeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {})
}

/** Removes what processes have left that were killed while they rendered. Never throws. */
export async function sweepProfiles(now = Date.now()): Promise<void> {
  for (const name of namesIn(os.tmpdir())) {
    const folder = path.join(os.tmpdir(), name)
    if (name.startsWith(PREFIX) && ageOf(folder, now) > LEFT_AFTER_MS) await removeProfile(folder)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function ageOf(folder: string, now: number): number {
  try {
    return now - lstatSync(folder).mtimeMs
  } catch {
    return 0
  }
}
