/** The linked signal: follows, times out, lets go; and that a fetch leaves no signal behind. */
import { getEventListeners } from 'node:events'
import { queryObjects, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { linkSignal } from './link-signal'
import { ask, pageOf } from './testing/test-ask'
import { serve } from './testing/test-servers'

const soon = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe('linkSignal', () => {
  it('follows the other, with its reason', () => {
    const outer = new AbortController()
    const { signal } = linkSignal(outer.signal, null)
    expect(signal.aborted).toBe(false)
    outer.abort(new Error('enough'))
    expect(signal.reason).toMatchObject({ message: 'enough' })
    expect(linkSignal(outer.signal, 1_000).signal.aborted).toBe(true)
  })

  it('ends at its own deadline, as a time-out', async () => {
    const { signal } = linkSignal(new AbortController().signal, 20)
    await soon(100)
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' })
  })

  it('can be ended by itself, and lets go of the other', async () => {
    const outer = new AbortController()
    const link = linkSignal(outer.signal, 20)
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(1)
    link.release()
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(0)
    outer.abort()
    await soon(60)
    expect(link.signal.aborted).toBe(false)
    link.abort(new Error('mine'))
    expect(link.signal.reason).toMatchObject({ message: 'mine' })
  })
})

it('a hundred fetches leave no signal behind', async () => {
  setFlagsFromString('--expose-gc')
  // Safe: the flag above puts exactly this function into every new context.
  const collect = runInNewContext('gc') as () => void
  const count = async () => {
    for (let round = 0; round < 4; round += 1) {
      collect()
      await soon(30)
    }
    return Number(queryObjects(AbortSignal, { format: 'count' }))
  }
  const site = await serve((_, response) => response.setHeader('content-type', 'text/html').end('<head></head>'))
  const fetchOne = async () => {
    const signal = AbortSignal.any([new AbortController().signal, AbortSignal.timeout(200)])
    return pageOf(await ask(site.origin, { allow: [site.endpoint], signal, timeouts: { totalMs: 5_000 } }))
  }
  await fetchOne()
  const before = await count()
  for (let n = 0; n < 100; n += 1) await fetchOne().catch(() => null)
  await soon(400)
  expect((await count()) - before).toBeLessThan(20)
  await site.close()
}) // prettier-ignore
