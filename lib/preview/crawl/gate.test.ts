/** The gate: how many run at once, who waits, who is turned away. */
import { describe, expect, it } from 'vitest'
import { Gate } from './gate'

const caps = { fetchesMax: 3, fetchesPerHostMax: 2, queueMax: 2 }
const never = new AbortController().signal
const soon = () => new Promise((done) => setTimeout(done, 5))

type Held = ReturnType<typeof hold>
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

  it('keeps one place of a host, and one in all, from the background', async () => {
    const gate = new Gate({ fetchesMax: 5, fetchesPerHostMax: 3, queueMax: 8 })
    const running: string[] = []
    const enter = (host: string, name: string, each: ReturnType<typeof hold>, background: boolean) =>
      gate.through(host, never, () => (running.push(name), each.work()), background)
    const held = Array.from({ length: 7 }, hold)
    // Safe: seven are held.
    const [a1, a2, a3, b1, b2, image, late] = held as [Held, Held, Held, Held, Held, Held, Held]
    const all = [
      enter('a', 'a1', a1, true),
      enter('a', 'a2', a2, true),
      enter('a', 'a3', a3, true),
      enter('b', 'b1', b1, true),
      enter('b', 'b2', b2, true),
      enter('a', 'image', image, false),
      enter('a', 'late', late, false),
    ]
    await soon()
    // Of five places the background has four, of a host's three it has two: the image need not wait.
    expect(running).toEqual(['a1', 'a2', 'b1', 'b2', 'image'])
    a1.release()
    await soon()
    expect(running.at(-1)).toBe('late')
    for (const each of held) each.release()
    await Promise.all(all)
    expect(running).toHaveLength(7)
  })

  it('lets the background have the only place there is, and half of the queue', async () => {
    const gate = new Gate({ fetchesMax: 1, fetchesPerHostMax: 1, queueMax: 2 })
    const first = hold()
    const running = gate.through('a', never, first.work, true)
    const waiting = gate.through('a', never, soon, true)
    await expect(gate.through('a', never, soon, true)).rejects.toMatchObject({ failureCode: 'busy' })
    const foreground = gate.through('a', never, soon)
    first.release()
    await Promise.all([running, waiting, foreground])
    const held = hold()
    const holding = gate.through('a', never, held.work)
    const late = gate.through('a', AbortSignal.abort(), soon, true)
    await expect(late).rejects.toMatchObject({ failureCode: 'interrupted' })
    const stop = new AbortController()
    const patient = gate.through('a', stop.signal, soon, true)
    stop.abort(new DOMException('late', 'TimeoutError'))
    await expect(patient).rejects.toMatchObject({ failureCode: 'busy' })
    held.release()
    await holding
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

  it('turns away who has waited too long, and blames nobody’s server for a deadline in the queue', async () => {
    const gate = new Gate({ ...caps, fetchesMax: 1 }, 20)
    const first = hold()
    const running = gate.through('a', never, first.work)
    await expect(gate.through('b', never, soon)).rejects.toMatchObject({ failureCode: 'busy' })
    const deadline = new AbortController()
    const waiting = gate.through('b', deadline.signal, soon)
    deadline.abort(new DOMException('late', 'TimeoutError'))
    await expect(waiting).rejects.toMatchObject({ failureCode: 'busy' })
    first.release()
    await running
    await expect(gate.through('b', never, async () => 'ran')).resolves.toBe('ran')
  })

  it('lets a fetch move to another host when that host has a place', async () => {
    const gate = new Gate({ fetchesMax: 3, fetchesPerHostMax: 1, queueMax: 4 })
    const [a, b, late] = [hold(), hold(), hold()]
    const said: string[] = []
    const moving = gate.through('a', never, async (moveTo) => {
      await moveTo('b', never)
      said.push('a is at b')
      await a.work()
    })
    await soon()
    const taken = gate.through('b', never, () => (said.push('b waits no more'), b.work()))
    const freed = gate.through('a', never, () => (said.push('a was free'), late.work()))
    await soon()
    // It has left its own host, so another may go there, and whoever comes to the new one waits.
    expect(said).toEqual(['a is at b', 'a was free'])
    a.release()
    await soon()
    expect(said.at(-1)).toBe('b waits no more')
    b.release()
    late.release()
    await Promise.all([moving, taken, freed])
  })

  it('lets two that change places with each other pass', async () => {
    const gate = new Gate({ fetchesMax: 2, fetchesPerHostMax: 1, queueMax: 2 })
    const both = [['a', 'b'], ['b', 'a']].map(([from = '', to = '']) =>
      gate.through(from, never, async (moveTo) => {
        await soon()
        await moveTo(to, never)
        return to
      }),
    ) // prettier-ignore
    expect(await Promise.all(both)).toEqual(['b', 'a'])
    await expect(gate.through('a', never, async () => 'ran')).resolves.toBe('ran')
  })

  it('says that it is busy when no place came before the deadline, and counts right afterwards', async () => {
    const gate = new Gate({ fetchesMax: 2, fetchesPerHostMax: 1, queueMax: 2 })
    const there = hold()
    const staying = gate.through('b', never, there.work)
    const stop = new AbortController()
    const moving = gate.through('a', never, (moveTo) => moveTo('b', stop.signal))
    await soon()
    stop.abort(new DOMException('late', 'TimeoutError'))
    await expect(moving).rejects.toMatchObject({ failureCode: 'busy' })
    const again = gate.through('a', never, async (moveTo) => moveTo('b', AbortSignal.abort()))
    await expect(again).rejects.toMatchObject({ failureCode: 'interrupted' })
    there.release()
    await staying
    const places = [hold(), hold()]
    const full = ['a', 'b'].map((host, at) => gate.through(host, never, places[at]?.work ?? soon))
    await soon()
    for (const place of places) place.release()
    await Promise.all(full)
  })
})
