/** The bytes decide; type mismatches and pictures that vanish on white are findings of their own. */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { headOf, knownFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import { triedPicture } from '../../../testing/sample-trials'
import type { Facts, ImageFormat } from '../../../vocabulary/facts'
import { imageFormat } from './image-format'

const run = (facts: Facts, audience = WHATSAPP) => runCheck(imageFormat, facts, audience)
const TYPES: Partial<Record<ImageFormat, string>> = { svg: 'image/svg+xml', other: 'image/x-anything' }
const of = (format: ImageFormat, audience = WHATSAPP) =>
  run(factsWithImage({ format, contentType: TYPES[format] ?? `image/${format}` }, { format }), audience)
const [ANDROID, WEB, IPHONE] = ['android', 'web', 'ios'].map((name) => ({
  code: `client.whatsapp-${name}`,
  params: {},
}))

describe('image-format', () => {
  it.each([
    ['jpeg', 'pass', 'drawn-everywhere'],
    ['png', 'pass', 'drawn-everywhere'],
    ['webp', 'warn', 'not-asked-for'],
    ['gif', 'warn', 'not-asked-for'],
    ['avif', 'fail', 'drawn-by-newest'],
    ['heif', 'fail', 'not-drawn-everywhere'],
    ['svg', 'fail', 'not-drawn'],
    ['bmp', 'fail', 'not-drawn-everywhere'],
    ['tiff', 'fail', 'not-drawn'],
    ['ico', 'fail', 'not-drawn'],
    ['other', 'fail', 'not-drawn'],
  ] as const)('%s is a %s', (format, status, code) =>
    expect(of(format)).toMatchObject({ status, code, params: { format } }),
  )

  it('says who forgives', () => {
    expect(of('heif').params).toEqual({
      format: 'heif',
      clients: { list: [ANDROID, WEB] },
      others: { list: [IPHONE] },
    })
    expect(of('avif').params).toEqual({ format: 'avif', clients: { list: [ANDROID, WEB] } })
  })

  it('takes from the profiles what is drawn', () => {
    const { client } = WHATSAPP
    const images = { ...client.images, formats: ['svg' as const], someDraw: [] }
    const drawsSvg = { client: { ...client, images }, app: [{ ...client, images }] }
    expect(of('svg', drawsSvg)).toMatchObject({ status: 'warn', code: 'not-asked-for' })
    expect(of('png', drawsSvg)).toMatchObject({ status: 'fail', code: 'not-drawn' })
  })

  it.each([
    ['svg', true],
    ['png', false],
  ] as const)('offers another picture of the page for an %s: %s', (format, offered) => {
    const url = 'https://www.example.com/other.jpg'
    const facts = factsWithImage({ format, contentType: `image/${format}` }, { format })
    const head = knownFact(headOf([...tagsWith('twitter:image'), tagOf('twitter:image', url)]))
    const trials = knownFact([triedPicture(url, { from: { rule: 'twitter:image', value: url } })])
    const { evidence = [] } = run({ ...facts, head, trials })
    const labels = evidence.map(({ label }) => (typeof label === 'string' ? label : label.code))
    expect(labels.includes('trial.offered')).toBe(offered)
  })

  it('judges an SVG that no decoder was asked about', () => {
    const image = { format: 'svg', contentType: 'image/svg+xml' } as const
    const svg = factsWithImage(image, null, undefined, 'image-format-not-decoded')
    expect(run(svg)).toMatchObject({ status: 'fail', code: 'not-drawn', params: { format: 'svg' } })
  })

  it('fails for bytes that are no picture, and recognises a web page', () => {
    const bytes = (contentType: string) => run(factsWithImage({ format: null, contentType }, null))
    expect(bytes('text/html')).toMatchObject({ status: 'fail', code: 'web-page' })
    expect(bytes('image/jpeg')).toMatchObject({ status: 'fail', code: 'no-picture' })
  })

  it.each(['image-too-many-pixels', 'image-too-large-to-read', 'body-timed-out'] as const)(
    'of a JPEG that was not decoded (%s) nobody says that every client draws it',
    (why) =>
      expect(run(factsWithImage({}, null, undefined, why))).toMatchObject({
        status: 'unknown',
        code: 'not-decoded',
        params: { format: 'jpeg', because: { code: `failure.${why}.clause` }, reason: 'none' },
      }),
  )

  it('warns when the Content-Type says something else, whatever its case and parameters', () => {
    expect(run(factsWithImage({ contentType: 'image/png' }))).toMatchObject({
      status: 'warn',
      code: 'wrong-content-type',
      params: { format: 'jpeg', declared: 'image/png' },
      fix: { snippet: { code: 'Content-Type: image/jpeg' } },
    })
    expect(run(factsWithImage({ contentType: 'IMAGE/JPEG; q=1' })).status).toBe('pass')
    expect(run(factsWithImage({ contentType: null })).status).toBe('pass')
  })

  it('tells a parameter behind the type, which other crawlers compare as well', () => {
    expect(run(factsWithImage({ contentType: 'image/jpeg; charset=utf-8' }))).toMatchObject({
      status: 'pass',
      code: 'type-has-parameter',
      params: { type: 'image/jpeg', parameter: 'charset=utf-8' },
    })
    expect(run(factsWithImage({ contentType: 'image/jpeg;' })).code).toBe('drawn-everywhere')
  })

  it('warns when the subject is light on transparent', () => {
    const logo = (lostOnWhite: number) =>
      run(
        factsWithImage(
          { format: 'png', contentType: 'image/png' },
          { format: 'png', hasAlpha: true, lostOnWhite },
        ),
      )
    expect(logo(0.92)).toMatchObject({
      status: 'warn',
      code: 'vanishes-on-white',
      params: { share: 0.92 },
      fix: { steps: { code: 'add-background' } },
    })
    expect(logo(0.1).status).toBe('pass')
  })

  it.each(['webp', 'avif', 'gif', 'svg'] as const)(
    'does not lose a light subject of a %s on white',
    (format) => {
      const drawn = { format, hasAlpha: true, lostOnWhite: 0.9 }
      const { fix } = run(factsWithImage({ format, contentType: `image/${TYPES[format] ?? format}` }, drawn))
      expect(fix?.snippet?.code).toContain("-background '#1f2937' ")
    },
  )

  it('writes commands that no file name can break out of', () => {
    const finalUrl = "https://www.example.com/a';rm%20-rf%20~;$(id).webp"
    const { fix } = run(factsWithImage({ format: 'webp', finalUrl }, { format: 'webp' }))
    expect(fix?.snippet?.code).toMatch(
      /^magick [\w.-]+ -auto-orient -background white -flatten -quality 82 [\w.-]+$/,
    )
  })

  it('is not known when the image did not load', () => {
    expect(run(factsWithImage({ status: 404 })).status).toBe('unknown')
    expect(run(factsWithFailure('timed-out')).status).toBe('unknown')
    expect(run(factsUnread()).status).toBe('unknown')
    expect(run(factsWithoutImage()).status).toBe('not-applicable')
  })
})
