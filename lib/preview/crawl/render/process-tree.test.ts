/** Are all processes of a render found and ended, those too that have left the family? Linux only: elsewhere nothing is seen, and nothing is claimed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { watchTree } from './process-tree'

const MEGABYTE = 1_048_576
const HOLD = `const held = Buffer.alloc(60 * ${MEGABYTE}, 1); process.stdout.write('up\\n'); setInterval(() => held, 1000)`

/** A program that starts one in its group and one of its own, as Chromium's crash reporter is. */
async function family(mark: string): Promise<{ root: ChildProcess; pids: number[] }> {
  const script = `
    const { spawn } = require('node:child_process')
    const near = spawn(process.execPath, ['-e', ${JSON.stringify(HOLD)}], { stdio: ['ignore', 'pipe', 'ignore'] })
    const far = spawn('/bin/sh', ['-c', 'sleep 60 & echo $!', '${mark}'], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
    const lone = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${mark}'], { detached: true, stdio: 'ignore' })
    near.stdout.once('data', () => console.log(JSON.stringify([near.pid, lone.pid])))
    far.unref(); lone.unref()
    setInterval(() => {}, 1000)`
  const root = spawn(process.execPath, ['-e', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(root.stdout ?? root, 'data')
  return { root, pids: JSON.parse(String(line)) as number[] }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('counts their memory and ends them all', async () => {
  const mark = `cardproof-tree-${randomUUID()}`
  const { root, pids } = await family(mark)
  const tree = watchTree(root.pid ?? 0, mark)
  const ended = once(root, 'exit')
  if (process.platform === 'linux') expect(tree.residentBytes()).toBeGreaterThan(60 * MEGABYTE)
  tree.kill()
  await ended
  for (let round = 0; round < 100 && pids.some(isAlive) && !tree.kill(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  if (process.platform === 'linux') expect(tree.kill()).toBe(true)
  else for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
})

it('takes nobody’s parents for a child', () => {
  for (const pid of [-1, 0, 1]) expect(() => watchTree(pid, 'x')).toThrow(/nobody's child/)
})
