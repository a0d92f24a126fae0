/** Layout: every ruling on what a card shows, at and around its border. */
import { describe, expect, it } from 'vitest'
import type { CardModel, ImageFact, PictureFact, Surface } from '../facts'
import {
  absentFact,
  accessOf,
  candidateOf,
  factsOf,
  failureOf,
  headOf,
  imageOf,
  missingFact,
  PAGE_URL,
  pageOf,
  pictureOf,
  requestOf,
  tagOf,
  tagsWith,
  timingsOf,
} from './facts-for-test'
import { layoutCards } from './layout'

type Overrides = NonNullable<Parameters<typeof factsOf>[0]>

function card(surface: Surface, overrides: Overrides = {}): CardModel {
  const found = layoutCards(factsOf(overrides)).find((one) => one.surface === surface)
  if (!found) throw new Error(`no card for ${surface}`)
  return found
}

/** The good page with another picture behind its og:image. */
function withPicture(picture: Partial<PictureFact> | null, image: Partial<ImageFact> = {}): Overrides {
  const [fact, pixels] = [imageOf(image), picture && pictureOf(picture)]
  const outcome = pixels ? ('used' as const) : ('failed' as const)
  return {
    image: fact,
    picture: pixels ?? missingFact('No picture.'),
    attempts: [{ candidate: fact.candidate, outcome, image: fact, picture: pixels, failure: null }],
  }
}

function withCandidate(value: string): Overrides {
  const head = headOf(tagsWith('og:image', tagOf('og:image', value)))
  const candidate = head.android.images[0] ?? candidateOf()
  return {
    head,
    candidate,
    image: missingFact('No image was fetched.'),
    picture: missingFact('No image was fetched.'),
    attempts: [{ candidate, outcome: 'not-fetched', image: null, picture: null, failure: null }],
  }
}

it('draws Android, Web and iOS in this order, each with its label', () => {
  const cards = layoutCards(factsOf())
  expect(cards.map(({ surface }) => surface)).toEqual(['android', 'web', 'ios'])
  expect(cards.map(({ trust }) => trust)).toEqual(['observed', 'observed', 'guide'])
  expect(cards.map(({ descriptionLinesMax }) => descriptionLinesMax)).toEqual([1, 2, 2])
  expect(cards[2]?.label).toBe('approximate: published guidance')
})

describe('layout by pixels, Android and Web', () => {
  it.each([
    [300, 75, 'landscape'],
    [300, 299, 'landscape'],
    [300, 300, 'square'],
    [600, 1200, 'square'],
    [299, 299, 'thumbnail'],
    [299, 75, 'text'],
    [100, 100, 'thumbnail'],
    [99, 100, 'text'],
    [100, 99, 'text'],
    [300, 74, 'text'],
    [1200, 200, 'landscape'],
  ])('%d × %d is %s', (width, height, layout) => {
    for (const surface of ['android', 'web'] as const) {
      const model = card(surface, withPicture({ width, height }))
      expect(model.layout).toBe(layout)
      expect(model.image === null).toBe(layout === 'text')
      expect(model.reason).toContain(`${width} × ${height} px`)
    }
  })

  it('says what is missing to the next better layout', () => {
    expect(card('android', withPicture({ width: 280, height: 280 })).margin).toBe(
      '20 px wider and it becomes the large card.',
    )
    expect(card('android', withPicture({ width: 400, height: 70 })).margin).toBe(
      '5 px higher and it becomes the large card.',
    )
    expect(card('android', withPicture({ width: 80, height: 90 })).margin).toBe(
      '20 px wider and 10 px higher and a small thumbnail appears.',
    )
  })

  it('says how close the next worse is', () => {
    expect(card('android', withPicture({ width: 310, height: 160 })).margin).toBe(
      '11 px narrower and only a small thumbnail is left.',
    )
    expect(card('android', withPicture({}, { bytes: 600_000 })).margin).toBe(
      '14 KB heavier and the image disappears.',
    )
    expect(card('android').margin).toBeNull()
  })
})

describe('crop', () => {
  it.each([
    [1200, 630, { x: 0, y: 0, width: 1200, height: 630 }],
    [1200, 200, { x: 200, y: 0, width: 800, height: 200 }],
    [600, 1200, { x: 0, y: 300, width: 600, height: 600 }],
    [280, 140, { x: 70, y: 0, width: 140, height: 140 }],
  ])('of %d × %d is cut from the centre', (width, height, crop) => {
    expect(card('android', withPicture({ width, height })).image?.crop).toEqual(crop)
  })

  it('stays inside the picture for every shape', () => {
    for (let width = 100; width < 700; width += 37) {
      for (let height = 75; height < 3000; height += 113) {
        const image = card('web', withPicture({ width, height })).image
        if (!image) continue
        expect(image.crop.x).toBeGreaterThanOrEqual(0)
        expect(image.crop.y).toBeGreaterThanOrEqual(0)
        expect(image.crop.x + image.crop.width).toBeLessThanOrEqual(width)
        expect(image.crop.y + image.crop.height).toBeLessThanOrEqual(height)
      }
    }
  })
})

describe('iOS, by the guide', () => {
  it.each([
    [1200, 630, 'landscape', 'large'],
    [1400, 1000, 'landscape', 'large'],
    [1399, 1000, 'thumbnail', 'small'],
    [800, 800, 'thumbnail', 'small'],
    [300, 200, 'landscape', 'large'],
    [299, 200, 'text', undefined],
    [300, 199, 'text', undefined],
  ])('%d × %d is %s', (width, height, layout, thumbnail) => {
    const model = card('ios', withPicture({ width, height }))
    expect(model.layout).toBe(layout)
    expect(model.image?.thumbnail).toBe(thumbnail)
  })

  it('drops an http:// image that Android shows after asking for https://', () => {
    const value = 'http://www.example.com/img/bread.jpg'
    const candidate = candidateOf({ value })
    const overrides = {
      ...withPicture({}, { candidate, upgradedToHttps: true }),
      head: headOf(tagsWith('og:image', tagOf('og:image', value))),
      candidate,
    }
    expect(card('android', overrides).layout).toBe('landscape')
    expect(card('ios', overrides).layout).toBe('text')
    expect(card('ios', overrides).reason).toContain('http://')
  })

  it('reads the first of two titles and the first of two images where Android reads the last', () => {
    const first = 'https://www.example.com/first.jpg'
    const last = 'https://www.example.com/last.jpg'
    const head = headOf([
      tagOf('og:title', 'First'),
      tagOf('og:title', 'Last'),
      tagOf('og:image', first),
      tagOf('og:image', last),
    ])
    const [ios, android] = [head.ios.images[0], head.android.images[0]]
    if (!ios || !android) throw new Error('candidates expected')
    const overrides: Overrides = {
      head,
      candidate: android,
      attempts: [
        {
          candidate: android,
          outcome: 'used',
          image: imageOf({ candidate: android }),
          picture: pictureOf(),
          failure: null,
        },
        {
          candidate: ios,
          outcome: 'used',
          image: imageOf({ candidate: ios }),
          picture: pictureOf({ width: 500, height: 500 }),
          failure: null,
        },
      ],
    }
    expect(card('android', overrides)).toMatchObject({
      title: 'Last',
      layout: 'landscape',
      image: { url: last },
    })
    expect(card('ios', overrides)).toMatchObject({
      title: 'First',
      layout: 'thumbnail',
      image: { url: first },
    })
  })
})

describe('no image', () => {
  it('above 600 KB, on every surface, with the number and what is missing', () => {
    const heavy = withPicture({}, { bytes: 729_088 })
    for (const surface of ['android', 'web', 'ios'] as const) {
      const model = card(surface, heavy)
      expect(model.layout).toBe('text')
      expect(model.reason).toBe('The image weighs 712 KB, the limit is 600 KB.')
      expect(model.margin).toBe('112 KB lighter and the image appears.')
    }
    expect(card('android', withPicture({}, { bytes: 614_400 })).layout).toBe('landscape')
    expect(card('android', withPicture({}, { bytes: 614_401 })).layout).toBe('text')
  })

  it('says "more than" when reading stopped at the cap', () => {
    const model = card('android', withPicture({}, { bytes: 8_388_608, bytesExact: false }))
    expect(model.reason).toBe('The image weighs more than 8,192 KB, the limit is 600 KB.')
    expect(model.margin).toBeNull()
  })

  it.each([
    ['/img/bread.jpg', 'relative'],
    ['//www.example.com/img/bread.jpg', 'begins with //'],
  ])('for %s', (value, why) => {
    expect(card('android', withCandidate(value))).toMatchObject({ layout: 'text', image: null })
    expect(card('android', withCandidate(value)).reason).toContain(why)
  })

  it('for a format that phones do not draw, with the reason', () => {
    expect(card('android', withPicture(null, { format: 'svg' })).reason).toContain('SVG')
    expect(card('android', withPicture({ format: 'avif' }, { format: 'avif' }))).toMatchObject({
      layout: 'text',
      reason: expect.stringContaining('AVIF'),
    })
    expect(card('android', withPicture({ format: 'heif' }, { format: 'heif' })).layout).toBe('landscape')
    expect(card('ios', withPicture({ format: 'heif' }, { format: 'heif' })).layout).toBe('text')
    expect(card('android', withPicture(null, { format: null })).reason).toContain('no picture')
  })

  it('for an answer that is not 2xx and for a failure', () => {
    expect(card('android', withPicture(null, { status: 404 })).reason).toContain('404')
    const failed = card('android', {
      ...withPicture(null),
      attempts: [
        {
          candidate: candidateOf(),
          outcome: 'failed',
          image: null,
          picture: null,
          failure: failureOf('tls-expired'),
        },
      ],
    })
    expect(failed.reason).toContain('the certificate has expired')
  })

  it('when the page names none', () => {
    const none = absentFact('The page names no image.')
    const overrides = {
      head: headOf(tagsWith('og:image')),
      candidate: none,
      image: none,
      picture: none,
      attempts: none,
    }
    expect(card('android', overrides)).toMatchObject({
      layout: 'text',
      margin: expect.stringContaining('300 px'),
    })
  })
})

describe('no card', () => {
  const none = (overrides: Overrides) => card('android', overrides)

  it('when the host does not exist', () => {
    const model = none({ page: missingFact('No such host.', failureOf('dns-not-found')) })
    expect(model).toMatchObject({ layout: 'none', title: null, host: null })
    expect(model.reason).toBe('WhatsApp gets no page: the host name does not exist.')
  })

  it('and says that it is not known when the failure is ours', () => {
    const model = none({ page: missingFact('Busy.', failureOf('busy')) })
    expect(model.reason).toBe('What WhatsApp shows is not known: too many scans were under way.')
  })

  it('when the page answers 404, refuses us, is a PDF or is empty', () => {
    expect(
      none({ page: pageOf({ status: 404 }), access: accessOf({ kind: 'http-error', status: 404 }) }).reason,
    ).toContain('404')
    const blocked = none({
      page: pageOf({ status: 403 }),
      access: accessOf({ kind: 'blocked', status: 403, by: 'Cloudflare' }),
    })
    expect(blocked.reason).toContain('refuses WhatsApp with status 403 (Cloudflare)')
    const alsoBrowser = none({
      page: pageOf({ status: 403 }),
      access: accessOf({ kind: 'blocked', status: 403, browserStatus: 403 }),
    })
    expect(alsoBrowser.reason).toContain('What WhatsApp shows is not known')
    expect(
      none({
        page: pageOf({ contentType: 'application/pdf' }),
        access: accessOf({ kind: 'not-html' }),
      }).reason,
    ).toContain('application/pdf')
    expect(none({ access: accessOf({ kind: 'empty' }) }).layout).toBe('none')
  })

  it('when https:// does not answer', () => {
    const page = pageOf({
      finalUrl: 'http://www.example.com/',
      upgradeFailure: failureOf('connection-refused'),
    })
    expect(none({ page })).toMatchObject({
      layout: 'none',
      reason: expect.stringContaining('refuses connections'),
    })
    expect(none({ page: pageOf({ upgradedToHttps: true }) }).layout).toBe('landscape')
  })

  it('when there is neither title nor description', () => {
    expect(none({ head: headOf([tagOf('og:image', 'https://www.example.com/a.jpg')]) })).toMatchObject({
      layout: 'none',
      reason: expect.stringContaining('neither a title nor a description'),
    })
  })

  it('above 10 s, and the bare address on Web above 7 s', () => {
    const at = (ms: number): Overrides => ({ page: pageOf({ timings: timingsOf({ headCompleteMs: ms }) }) })
    expect(none(at(10_000)).layout).toBe('landscape')
    expect(none(at(10_001))).toMatchObject({
      layout: 'none',
      reason: 'The page needs 10,001 ms, and WhatsApp gives up after 10,000 ms.',
    })
    expect(card('web', at(7_500))).toMatchObject({
      layout: 'text',
      title: 'www.example.com',
      description: PAGE_URL,
    })
    expect(card('web', at(6_000)).layout).toBe('landscape')
  })
})

describe('text', () => {
  const titled = (title: string) => card('android', { head: headOf([tagOf('og:title', title)]) })

  it('is cut at 150 and 300 characters without splitting a character', () => {
    const family = '👩‍👩‍👧‍👦'
    const model = titled('x'.repeat(145) + family)
    expect(model.title).toBe('x'.repeat(145))
    expect(titled('x'.repeat(400)).title).toHaveLength(150)
    const long = card('android', { head: headOf([tagOf('og:description', 'y'.repeat(400))]) })
    expect(long.description).toHaveLength(300)
  })

  it('takes its direction from the first strong character of the title', () => {
    expect(titled('2026: كتاب').direction).toBe('rtl')
    expect(titled('«שלום» world').direction).toBe('rtl')
    expect(titled('123 नमस्ते').direction).toBe('ltr')
    expect(titled('123').direction).toBe('ltr')
  })

  it('shows the host of the link as people read it', () => {
    const request = requestOf({ host: 'www.xn--bcher-kva.example', displayHost: 'www.bücher.example' })
    expect(card('web', { request }).host).toBe('www.bücher.example')
  })

  it('makes a card of a description alone', () => {
    const model = card('android', { head: headOf([tagOf('og:description', 'Only this.')]) })
    expect(model).toMatchObject({ title: null, description: 'Only this.' })
    expect(model.layout).not.toBe('none')
  })
})
