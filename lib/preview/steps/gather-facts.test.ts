/** What is known of a page that was handed over, or is on somebody's own machine, and of its picture. */
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../clients/index'
import {
  accessOf,
  failureOf,
  headOf,
  IMAGE_URL,
  imageOf,
  pageOf,
  pictureOf,
  requestOf,
} from '../testing/sample-facts'
import type { FailureCode, ImageAttempt } from '../vocabulary/facts'
import { candidateOf } from '../testing/sample-facts'
import { type Gathered, gatherFacts } from './gather-facts'

const [client] = CLIENTS
if (!client) throw new Error('there is no client')

const attempt = (more: Partial<ImageAttempt> = {}): ImageAttempt => ({
  candidate: candidateOf(),
  image: imageOf(),
  picture: pictureOf(),
  failure: null,
  ...more,
})
const failing = (code: FailureCode, url = IMAGE_URL) =>
  attempt({ image: null, picture: null, failure: failureOf(code, { url }) })

const gathered = (more: Partial<Gathered> = {}): Gathered => ({
  request: { ok: true, value: requestOf() },
  page: { ok: true, value: pageOf() },
  access: accessOf(),
  head: headOf(),
  attempts: [attempt()],
  robots: null,
  visits: null,
  rendered: null,
  ...more,
})
const factsOf = (more: Partial<Gathered>) => gatherFacts(gathered(more), client)

it('takes a page that was asked for as it is', () => {
  expect(factsOf({})).toMatchObject({
    asked: { known: true },
    published: { known: true },
    image: { known: true },
  })
})

it.each(['pasted', 'uploaded'] as const)('knows of no response to a page that was %s', (given) => {
  const { asked, published, robots, visits, rendered, head, image } = factsOf({ given })
  const because = { code: `missing.given.${given}` }
  for (const fact of [asked, published, robots, visits, rendered])
    expect(fact).toMatchObject({ known: false, because })
  expect([head.known, image.known]).toEqual([true, true])
})

it('keeps what was seen of a page on somebody’s own machine', () => {
  const { asked, published, image } = factsOf({ local: true })
  expect([asked.known, published.known, image.known]).toEqual([true, false, true])
})

describe('the picture of a page that was handed over', () => {
  const imageOfGiven = (code: FailureCode, url?: string) =>
    factsOf({ given: 'pasted', attempts: [failing(code, url)] }).image

  it('is unknown where it cannot be reached from here', () => {
    const own = `https://${requestOf().host}/a.jpg`
    for (const image of [imageOfGiven('blocked-address'), imageOfGiven('port-blocked'), imageOfGiven('dns-not-found', own), imageOfGiven('connection-timed-out', own)])
      expect(image).toMatchObject({ known: false, applicable: true, because: { code: 'missing.given.image' } })
  })

  it('is at fault where its public server says so', () => {
    const elsewhere = 'https://cdn.example.com/a.jpg'
    for (const image of [imageOfGiven('dns-not-found', elsewhere), imageOfGiven('too-many-redirects'), imageOfGiven('tls-expired', elsewhere)])
      expect(image).toMatchObject({ known: false, failure: { code: expect.any(String) } })
    expect(factsOf({ attempts: [failing('blocked-address')] }).image).toMatchObject({ failure: { code: 'blocked-address' } })
  })
}) // prettier-ignore
