/** A small disk that only one process of a test sees, and that goes with it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface SmallDisk {
  folder: string
  /** Runs a TypeScript file in a process of its own, with the folder as its first argument. */
  run(file: string, ...args: string[]): { stdout: string; stderr: string }
  remove(): void
}

/** Null where mounting is not allowed, as on macOS or with namespaces closed: then there is no small disk to try on. `options` are those of tmpfs. */
export function smallDisk(options: string): SmallDisk | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-disk-'))
  const asRoot = process.getuid?.() === 0 ? ['-m'] : ['-rm']
  const onDisk = (command: readonly string[]) =>
    spawnSync(
      'unshare',
      [...asRoot, 'sh', '-c', 'mount -t tmpfs -o "$1" tmpfs "$2" && shift 2 && exec "$@"', 'sh', options, folder, ...command],
      { encoding: 'utf8', timeout: 280_000 },
    ) // prettier-ignore
  const remove = () => rmSync(folder, { recursive: true, force: true })
  if (onDisk(['true']).status !== 0) {
    remove()
    return null
  }
  return {
    folder,
    run: (file, ...args) => onDisk([process.execPath, '--import', 'tsx', file, folder, ...args]),
    remove,
  }
}
