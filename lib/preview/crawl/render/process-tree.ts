/** The processes that one render has started: how much memory they hold, and their end. Linux shows them in /proc; elsewhere only the child's group is known. */
import { readdirSync, readFileSync } from 'node:fs'

const PAGE_BYTES = 4_096

export interface ProcessTree {
  /** Private memory of all of them; 0 where it cannot be seen. */
  residentBytes(): number
  /** Ends them all, those too that have left the family. True when none was left to see. */
  kill(): boolean
}

interface Process {
  pid: number
  parent: number
}

/** `mark` stands in the command line of the ones that detach themselves: the folder of the profile. */
export function watchTree(root: number, mark: string): ProcessTree {
  function members(): number[] {
    const all = processes()
    const found = new Set([root])
    for (let before = 0; before !== found.size;) {
      before = found.size
      for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
    }
    for (const { pid } of all) if (!found.has(pid) && commandOf(pid).includes(mark)) found.add(pid)
    found.delete(process.pid)
    return [...found]
  }
  return {
    residentBytes: () => members().reduce((sum, pid) => sum + privateBytes(pid), 0),
    kill() {
      const found = members()
      // The group first, so that nothing can be born while the list is gone through.
      end(-root)
      for (const pid of found) end(pid)
      return found.filter((pid) => isAlive(pid)).length === 0
    },
  }
}

function processes(): Process[] {
  let names: string[]
  try {
    names = readdirSync('/proc')
  } catch {
    return []
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }))
}

function parentOf(pid: string): number {
  // The name in brackets may hold anything, brackets too.
  const fields = read(pid, 'stat').split(') ').at(-1)?.split(' ')
  return Number(fields?.[1] ?? 0)
}

function isAlive(pid: number): boolean {
  const state = read(String(pid), 'stat').split(') ').at(-1)?.[0]
  return state !== undefined && state !== 'Z' && state !== 'X' && state !== ''
}

/** Without what is shared, which would be counted once for each of a dozen processes. */
function privateBytes(pid: number): number {
  const [, resident = 0, shared = 0] = read(String(pid), 'statm').split(' ').map(Number)
  return Math.max(0, resident - shared) * PAGE_BYTES
}

const commandOf = (pid: number) => read(String(pid), 'cmdline')

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
