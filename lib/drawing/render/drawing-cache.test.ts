import { describe, expect, it } from 'vitest'
import { DrawingCache } from './drawing-cache'

const drawn = (text: string) => ({ bytes: new TextEncoder().encode(text), widthPx: 1, heightPx: 1 })
const cache = (rest = {}) => new DrawingCache({ bytesMax: 10, atOnceMax: 1, waitingMax: 1, ...rest })

/** A drawing that ends when it is told to. */
function held(text: string) {
  let finish = () => {}
  const gate = new Promise<void>((resolve) => (finish = resolve))
  return { finish, draw: async () => (await gate, drawn(text)) }
}

describe('DrawingCache', () => {
  it('draws once for all who ask, and tells the same bytes by the same tag', async () => {
    const pictures = cache()
    let times = 0
    const draw = async () => (times++, drawn('abc'))
    const [one, two] = await Promise.all([pictures.getOrDraw('a', draw), pictures.getOrDraw('a', draw)])
    expect([times, one]).toEqual([1, two])
    expect(one.etag).toMatch(/^"[\w-]{27}"$/)
    expect((await pictures.getOrDraw('b', draw)).etag).toBe(one.etag)
  })

  it('forgets what was asked for longest ago when it is full', async () => {
    const pictures = cache()
    for (const key of ['a', 'b']) await pictures.getOrDraw(key, async () => drawn('12345'))
    pictures.get('a')
    await pictures.getOrDraw('c', async () => drawn('12345'))
    expect([pictures.get('a'), pictures.get('b'), pictures.get('c')].map(Boolean)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('lets no more draw at once than it may, and refuses when too many wait', async () => {
    const pictures = cache()
    const [first, second] = [held('1'), held('2')]
    const one = pictures.getOrDraw('1', first.draw)
    const two = pictures.getOrDraw('2', second.draw)
    await expect(pictures.getOrDraw('3', async () => drawn('3'))).rejects.toMatchObject({
      code: 'unavailable',
      retryAfterS: 5,
    })
    second.finish()
    expect(pictures.get('2')).toBeNull()
    first.finish()
    expect((await Promise.all([one, two])).map(({ bytes }) => bytes.byteLength)).toEqual([1, 1])
    await pictures.getOrDraw('4', async () => drawn('4'))
  })

  it('keeps no failure', async () => {
    const pictures = cache()
    await expect(pictures.getOrDraw('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await pictures.getOrDraw('a', async () => drawn('1'))).bytes).toHaveLength(1)
  })
})
