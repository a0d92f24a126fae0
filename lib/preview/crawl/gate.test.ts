/** The gate: how many run at once, who waits, who is turned away. */
import { describe, expect, it } from 'vitest'
import { Gate } from './gate'

const caps = { fetchesMax: 3, fetchesPerHostMax: 2, queueMax: 2 }
const never = new AbortController().signal
const soon = () => new Promise((done) => setTimeout(done, 5))

function hold() {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  return { work: () => held, release }
}

describe('Gate', () => {
  it('lets two of one host and three in all run', async () => {
    const gate = new Gate(caps)
    const running: string[] = []
    const enter = (host: string, work: () => Promise<void>) =>
      gate.through(host, never, () => (running.push(host), work()))
    const [a1, a2, a3, b1, b2] = [hold(), hold(), hold(), hold(), hold()]
    const all = [
      enter('a', a1.work),
      enter('a', a2.work),
      enter('a', a3.work),
      enter('b', b1.work),
      enter('b', b2.work),
    ]
    await soon()
    expect(running).toEqual(['a', 'a', 'b'])
    b1.release()
    await soon()
    expect(running).toEqual(['a', 'a', 'b', 'b'])
    a1.release()
    await soon()
    expect(running).toEqual(['a', 'a', 'b', 'b', 'a'])
    for (const each of [a2, a3, b2]) each.release()
    await Promise.all(all)
  })

  it('turns away what finds the queue full', async () => {
    const gate = new Gate({ ...caps, fetchesMax: 1 })
    const first = hold()
    const all = [first.work, soon, soon].map((work) => gate.through('a', never, work as () => Promise<void>))
    await expect(gate.through('b', never, soon)).rejects.toMatchObject({ failureCode: 'busy' })
    first.release()
    await Promise.all(all)
    await expect(gate.through('b', never, async () => 'ran')).resolves.toBe('ran')
  })

  it('lets go of who stops waiting, and frees the place after a failure', async () => {
    const gate = new Gate({ ...caps, fetchesMax: 1 })
    const first = hold()
    const running = gate.through('a', never, first.work)
    const stop = new AbortController()
    const waiting = gate.through('b', stop.signal, soon)
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ failureCode: 'interrupted' })
    first.release()
    await running
    await expect(gate.through('a', never, () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
    await expect(gate.through('a', never, async () => 'ran')).resolves.toBe('ran')
  })
})
