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

/** `mark` occurs in the command line of the ones that detach themselves: the folder of the profile. Throws for what cannot be a child. */
export function watchTree(root: number, mark: string): ProcessTree {
  // 0 and 1 are everybody's parents.
  if (root <= 1) throw new Error(`process ${root} is nobody's child`)
  const born = birthOf(root)

  function family(all: readonly Process[]): Set<number> {
    // A number is given again once its process has ended.
    const found = new Set(birthOf(root) === born ? [root] : [])
    for (let before = -1; before !== found.size;) {
      before = found.size
      for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
    }
    return found
  }
  return {
    residentBytes: () => [...family(processes())].reduce((sum, pid) => sum + privateBytes(pid), 0),
    kill() {
      const all = processes()
      const found = family(all)
      for (const { pid } of all) if (pid !== process.pid && commandOf(pid).includes(mark)) found.add(pid)
      // The group first, so that nothing can be born while the list is gone through.
      if (found.has(root)) end(-root)
      for (const pid of found) end(pid)
      return ![...found].some(isAlive)
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

/** The fields after the name, which has brackets around it and may hold anything, brackets too. */
const fieldsOf = (pid: string) => read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
const parentOf = (pid: string) => Number(fieldsOf(pid)[1] ?? 0)
/** When it was started, in the kernel's ticks; nothing where that cannot be seen. */
const birthOf = (pid: number) => fieldsOf(String(pid))[19]

function isAlive(pid: number): boolean {
  const state = fieldsOf(String(pid))[0] ?? ''
  return state !== '' && state !== 'Z' && state !== 'X'
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
