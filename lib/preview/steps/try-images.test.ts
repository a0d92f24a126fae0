/** Which candidates are fetched, in which order, and which one the card gets. */
import { describe, expect, it } from 'vitest'
import type { HeadFact, Result } from '../vocabulary/facts'
import type { ImageCandidate } from '../vocabulary/tags'
import type { FetchedImage } from '../vocabulary/network'
import { tryImages } from './try-images'
import { failureOf, headOf, imageOf, pictureOf } from '../testing/facts'

const candidate = (value: string, rule = 'og:image', url: string | null = value): ImageCandidate => ({
  value, rule, tag: 0, url, problem: url === null ? 'relative' : null,
}) // prettier-ignore

const headWith = (android: ImageCandidate[], ios: ImageCandidate[] = android): HeadFact => {
  const head = headOf()
  return { ...head, android: { ...head.android, images: android }, ios: { ...head.ios, images: ios } }
}

const thumbnail = { width: 140, height: 140, jpeg: new Uint8Array([1]), sha256: 'a'.repeat(64) }
const answer = (width: number, height: number, bytes = 50_000, status = 200): Result<FetchedImage> => ({
  ok: true,
  value: {
    image: imageOf({ bytes, status }),
    picture:
      status === 200 ? pictureOf({ width, height, thumbnails: { small: thumbnail, large: null } }) : null,
    decodeFailure: null,
  },
})

/** A network that answers by address and remembers what it was asked. */
function world(answers: Record<string, Result<FetchedImage>>) {
  const asked: string[] = []
  return {
    asked,
    fetchImage: async ({ url }: { url: string }): Promise<Result<FetchedImage>> => {
      asked.push(url)
      return answers[url] ?? { ok: false, failure: failureOf('dns-not-found') }
    },
  }
}

const A = 'https://a.com/a.jpg'
const B = 'https://b.com/b.jpg'
const C = 'https://c.com/c.jpg'

describe('tryImages', () => {
  it('stops at the first picture that makes the large card', async () => {
    const { asked, fetchImage } = world({ [A]: answer(1200, 630), [B]: answer(1200, 630) })
    const { chosen } = await tryImages(headWith([candidate(A), candidate(B, 'twitter:image')]), fetchImage)
    expect(asked).toEqual([A])
    expect(chosen).toMatchObject({ outcome: 'used', candidate: { value: A } })
  })

  it('goes on after a picture that is too small, and falls back to its thumbnail', async () => {
    const { asked, fetchImage } = world({ [A]: answer(200, 200), [B]: answer(250, 250) })
    const { chosen, attempts } = await tryImages(headWith([candidate(A), candidate(B)]), fetchImage)
    expect(asked).toEqual([A, B])
    expect(chosen?.candidate.value).toBe(A)
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['used', 'too-small'])
  })

  it('goes on once after a picture that is too heavy, and not a second time', async () => {
    const heavy = answer(1200, 630, 800_000)
    const { asked, fetchImage } = world({ [A]: heavy, [B]: heavy, [C]: answer(1200, 630) })
    const { chosen } = await tryImages(headWith([candidate(A), candidate(B), candidate(C)]), fetchImage)
    expect(asked).toEqual([A, B])
    expect(chosen).toMatchObject({ outcome: 'too-heavy', candidate: { value: A } })
  })

  it('prefers a small picture that loads to a large one that is too heavy', async () => {
    const { fetchImage } = world({ [A]: answer(1200, 630, 800_000), [B]: answer(200, 200) })
    const { chosen } = await tryImages(headWith([candidate(A), candidate(B)]), fetchImage)
    expect(chosen?.candidate.value).toBe(B)
  })

  it.each([
    ['a status', { [A]: answer(0, 0, 10, 404) }],
    ['a failure', {}],
  ])('ends at %s: there is no fallback', async (_, answers) => {
    const { asked, fetchImage } = world({ ...answers, [B]: answer(1200, 630) })
    const { chosen } = await tryImages(headWith([candidate(A), candidate(B)]), fetchImage)
    expect(asked).toEqual([A])
    expect(chosen?.outcome).toBe('failed')
  })

  it('never asks for an address that no client can ask for', async () => {
    const { asked, fetchImage } = world({ [B]: answer(1200, 630) })
    const { chosen } = await tryImages(
      headWith([candidate('/a.jpg', 'og:image', null), candidate(B)]),
      fetchImage,
    )
    expect(asked).toEqual([])
    expect(chosen?.outcome).toBe('not-fetched')
  })

  it('downloads one address once, and the one iOS prefers as well', async () => {
    const { asked, fetchImage } = world({ [A]: answer(200, 200), [B]: answer(1200, 630) })
    const head = headWith([candidate(A), candidate(A, 'twitter:image')], [candidate(B)])
    expect((await tryImages(head, fetchImage)).attempts).toHaveLength(2)
    expect(asked).toEqual([A, B])
  })

  it('does not download an album', async () => {
    const album = Array.from({ length: 40 }, (_, at) => `https://a.com/${at}.png`)
    const { asked, fetchImage } = world(Object.fromEntries(album.map((url) => [url, answer(120, 120)])))
    await tryImages(headWith(album.map((url) => candidate(url))), fetchImage)
    expect(asked).toHaveLength(4)
  })
})
