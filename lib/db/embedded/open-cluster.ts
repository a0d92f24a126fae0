/** Starts the embedded Postgres on its files, and hears what it says when it does not start. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { openingFailed } from './cluster-error'

/** The caller holds the lock of the folder: whoever had these files open before is gone. */
export async function openCluster(dataFolder: string): Promise<PGlite> {
  // Postgres's own lock. A kill between its making and its writing leaves it empty, and an empty one is never taken over.
  rmSync(path.join(dataFolder, 'postmaster.pid'), { force: true })
  const files = new ListeningNodeFs(dataFolder)
  try {
    return await PGlite.create({ fs: files })
  } catch (error) {
    throw openingFailed(dataFolder, error, files.lines)
  }
}

const LINES_MAX = 50

/** PGlite throws away what Postgres says; the file system is where that can be changed. */
class ListeningNodeFs extends NodeFS {
  readonly lines: string[] = []

  override init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const printErr = (line: string) => {
      if (this.lines.length < LINES_MAX) this.lines.push(line)
    }
    return super.init(pglite, { ...options, printErr })
  }
}
