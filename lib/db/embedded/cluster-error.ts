/** Why the embedded database cannot be made or opened, in one sentence with what to do. */
import { isDiskFull } from '../disk-full'

export class ClusterError extends Error {
  override name = 'ClusterError'
}

/** `error` may be anything: Emscripten throws plain objects. `lines` is what Postgres said before it ended. */
export function openingFailed(dataFolder: string, error: unknown, lines: readonly string[]): ClusterError {
  if (isDiskFull(error) || lines.some((line) => isDiskFull(line))) return diskFull(dataFolder, error)
  const said = lines.map((line) => /\b(?:PANIC|FATAL):\s+(.+)/.exec(line)?.[1]).find(Boolean)
  return new ClusterError(
    `The database in ${dataFolder} does not open: ${said?.trim() ?? reasonOf(error)}. ` +
      'Put the folder back from a backup, or move it away and start again with an empty database.',
    { cause: error },
  )
}

export function makingFailed(dataFolder: string, error: unknown): ClusterError {
  if (isDiskFull(error)) return diskFull(dataFolder, error)
  return new ClusterError(
    `A new database could not be made in ${dataFolder}: ${reasonOf(error)}. ` +
      'Nothing of it was kept. Name another folder with CARDPROOF_DATA_DIR, or start again.',
    { cause: error },
  )
}

function diskFull(dataFolder: string, error: unknown): ClusterError {
  return new ClusterError(
    `The disk with the database in ${dataFolder} is full. Free some room (a new database takes about 60 MB), then start again.`,
    { cause: error },
  )
}

function reasonOf(error: unknown): string {
  const message = typeof error === 'object' && error && 'message' in error ? error.message : error
  const text = typeof message === 'string' ? (message.trim().split('\n')[0] ?? '') : ''
  return text.replace(/\.$/, '') || 'the embedded Postgres ended without a reason'
}
