/** What pixels make of a card, at and around every border. */
import { describe, expect, it } from 'vitest'
import { candidateOf, headOf, imageOf, pictureOf, tagOf, tagsWith } from '../../testing/sample-facts'
import { card, withPicture, type Overrides } from '../../testing/layout-facts'
import { phrase } from '../../vocabulary/message'

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
      expect(model.reason.params.size).toEqual({ pixels: [width, height] })
    }
  })

  it('says what is missing to the next better layout', () => {
    expect(card('android', withPicture({ width: 280, height: 280 })).margin).toEqual(
      phrase('card.wider-makes-large', { by: 20 }),
    )
    expect(card('android', withPicture({ width: 400, height: 70 })).margin).toEqual(
      phrase('card.higher-makes-large', { by: 5 }),
    )
    expect(card('android', withPicture({ width: 80, height: 90 })).margin).toEqual(
      phrase('card.both-make-thumbnail', { wider: 20, higher: 10 }),
    )
  })

  it('says how close the next worse is', () => {
    expect(card('android', withPicture({ width: 310, height: 160 })).margin).toEqual(
      phrase('card.narrower-loses', { by: 11 }),
    )
    expect(card('android', withPicture({}, { bytes: 600_000 })).margin).toEqual(
      phrase('card.heavier-loses', { by: { bytes: 14_400 } }),
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
    expect(card('ios', overrides).reason.code).toBe('card.image-insecure')
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
    const [ios, android] = [
      head.readings['whatsapp-ios']?.images[0],
      head.readings['whatsapp-android']?.images[0],
    ]
    if (!ios || !android) throw new Error('candidates expected')
    const overrides: Overrides = {
      head,
      candidate: android,
      attempts: [
        {
          candidate: android,
          image: imageOf({ candidate: android }),
          picture: pictureOf(),
          failure: null,
        },
        {
          candidate: ios,
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
