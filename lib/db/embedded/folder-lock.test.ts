/** One process per folder, and no acknowledged row lost when that process is killed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { database } from '../database'
import { testDatabase } from '../database-for-test'
import { FolderInUseError, lockFolder } from './folder-lock'

// A real database starts in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const WRITER = fileURLToPath(new URL('writer-for-test.ts', import.meta.url))

function startWriter(dataDir: string): {
  child: ChildProcess
  lines: string[]
  exited: Promise<void>
  seen(count: number): Promise<void>
} {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const exited = next(child, 'exit')
  const reader = createInterface({ input: child.stdout! })
  reader.on('line', (line) => lines.push(line))
  return {
    child,
    lines,
    exited,
    seen: async (count) => {
      while (lines.length < count) await Promise.race([next(reader, 'line'), exited.then(gone)])
    },
  }
}

const next = (emitter: { once(event: string, listener: () => void): unknown }, event: string) =>
  new Promise<void>((resolve) => void emitter.once(event, resolve))
const gone = (): never => {
  throw new Error('The writer is gone.')
}

describe('the lock on a data folder', () => {
  it('is held once, and free again after release', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-lock-'))
    const lock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(FolderInUseError)
    expect(() => lockFolder(folder)).toThrow(/in use by this process itself, since 20/)
    lock.release()
    lockFolder(folder).release()
  })

  it('refuses a second process, names the first, and goes when that one is killed while writing', async () => {
    const store = await testDatabase('pglite')
    const acknowledged: string[] = []
    for (const round of [1, 2, 3]) {
      const writer = startWriter(store.dataDir)
      await writer.seen(30 + round * 7)
      if (round === 1) {
        await expect(store.open()).rejects.toThrow(`in use by process ${writer.child.pid} on`)
      }
      writer.child.kill('SIGKILL')
      await writer.exited
      acknowledged.push(
        ...writer.lines.filter((line) => line.startsWith('wrote ')).map((line) => line.slice(6)),
      )
    }
    expect(acknowledged.length).toBeGreaterThan(100)

    const opened = await store.open()
    const kept = new Set(
      (await database().picture.findMany({ select: { sha256: true } })).map((row) => row.sha256),
    )
    expect(acknowledged.filter((sha256) => !kept.has(sha256))).toEqual([])
    await opened.close()
    await store.remove()
  })
})
