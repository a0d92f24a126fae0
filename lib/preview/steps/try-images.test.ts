/** Which candidates are fetched, in which order, and which one the card gets. */
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../clients/index'
import { failureOf, imageOf, pictureOf } from '../testing/sample-facts'
import type { ClientProfile } from '../vocabulary/client'
import type { Result } from '../vocabulary/facts'
import type { FetchedImage } from '../vocabulary/network'
import type { ImageCandidate } from '../vocabulary/tags'
import { chosenImage, type ImageChoice, tryImages } from './try-images'

const candidate = (value: string, rule = 'og:image', url: string | null = value): ImageCandidate => ({
  value, rule, tag: 0, url, problem: url === null ? 'relative' : null,
}) // prettier-ignore

const clientOf = (tries: ClientProfile['images']['tries']): ClientProfile => {
  const found = CLIENTS.find(({ images }) => images.tries === tries)
  if (!found) throw new Error(`no client tries ${tries}`)
  return found
}
const patient = clientOf('next-when-unfit')
const choice = (...images: ImageCandidate[]): ImageChoice => ({ client: patient, images })

const thumbnail = { width: 140, height: 140, jpeg: new Uint8Array([1]), sha256: 'a'.repeat(64) }
const response = (width: number, height: number, bytes = 50_000, status = 200): Result<FetchedImage> => ({
  ok: true,
  value: {
    image: imageOf({ bytes, status }),
    picture:
      status === 200 ? pictureOf({ width, height, thumbnails: { small: thumbnail, large: null } }) : null,
    decodeFailure: null,
  },
})

/** A network that responds by address and remembers what it was asked. */
function world(responses: Record<string, Result<FetchedImage>>) {
  const asked: string[] = []
  return {
    asked,
    fetchImage: async ({ url }: { url: string }): Promise<Result<FetchedImage>> => {
      asked.push(url)
      return responses[url] ?? { ok: false, failure: failureOf('dns-not-found') }
    },
  }
}

const A = 'https://a.com/a.jpg'
const B = 'https://b.com/b.jpg'
const C = 'https://c.com/c.jpg'

async function tried(responses: Record<string, Result<FetchedImage>>, ...images: ImageCandidate[]) {
  const { asked, fetchImage } = world(responses)
  const attempts = await tryImages([choice(...images)], fetchImage)
  return { asked, attempts, chosen: chosenImage(choice(...images), attempts) }
}

describe('tryImages', () => {
  it('stops at the first picture that makes the large card', async () => {
    const both = { [A]: response(1200, 630), [B]: response(1200, 630) }
    const { asked, chosen } = await tried(both, candidate(A), candidate(B, 'twitter:image'))
    expect(asked).toEqual([A])
    expect(chosen?.candidate.value).toBe(A)
  })

  it('goes on after a picture that is too small, and falls back to its thumbnail', async () => {
    const { asked, chosen } = await tried(
      { [A]: response(200, 200), [B]: response(250, 250) },
      candidate(A),
      candidate(B),
    )
    expect(asked).toEqual([A, B])
    expect(chosen?.candidate.value).toBe(A)
  })

  it('goes on once after a picture that is too heavy, and not a second time', async () => {
    const heavy = response(1200, 630, 800_000)
    const { asked, chosen } = await tried(
      { [A]: heavy, [B]: heavy, [C]: response(1200, 630) },
      candidate(A),
      candidate(B),
      candidate(C),
    )
    expect(asked).toEqual([A, B])
    expect(chosen?.candidate.value).toBe(A)
  })

  it('prefers a small picture that loads to a large one that is too heavy', async () => {
    const { chosen } = await tried(
      { [A]: response(1200, 630, 800_000), [B]: response(200, 200) },
      candidate(A),
      candidate(B),
    )
    expect(chosen?.candidate.value).toBe(B)
  })

  it.each([
    ['a status', { [A]: response(0, 0, 10, 404) }],
    ['a failure', {}],
  ])('ends at %s: there is no fallback', async (_, responses) => {
    const { asked, chosen } = await tried(
      { ...responses, [B]: response(1200, 630) },
      candidate(A),
      candidate(B),
    )
    expect(asked).toEqual([A])
    expect(chosen?.candidate.value).toBe(A)
  })

  it('never asks for an address that no client can ask for', async () => {
    const { asked, chosen } = await tried(
      { [B]: response(1200, 630) },
      candidate('/a.jpg', 'og:image', null),
      candidate(B),
    )
    expect(asked).toEqual([])
    expect(chosen).toMatchObject({ image: null, failure: null })
  })

  it('downloads one address once, and the one that another client prefers as well', async () => {
    const { asked, fetchImage } = world({ [A]: response(200, 200), [B]: response(1200, 630) })
    const other: ImageChoice = { client: clientOf('first-only'), images: [candidate(B), candidate(C)] }
    const own = choice(candidate(A), candidate(A, 'twitter:image'))
    const attempts = await tryImages([own, own, other], fetchImage)
    expect(attempts).toHaveLength(2)
    expect(asked).toEqual([A, B])
    expect(chosenImage(other, attempts)?.candidate.value).toBe(B)
    // What was tried before is not asked for again.
    await tryImages([other, own], fetchImage, attempts)
    expect(asked).toEqual([A, B])
  })

  it('does not download an album', async () => {
    const album = Array.from({ length: 40 }, (_, at) => `https://a.com/${at}.png`)
    const all = Object.fromEntries(album.map((url) => [url, response(120, 120)]))
    expect((await tried(all, ...album.map((url) => candidate(url)))).asked).toHaveLength(4)
  })
})
