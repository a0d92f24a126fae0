/** Why a card has no picture: each cause with its number. */
import { describe, expect, it } from 'vitest'
import type { FailureCode } from '../../vocabulary/facts'
import {
  absentFact,
  candidateOf,
  failureOf,
  headOf,
  pageOf,
  READ_BY_PARSERS,
  tagOf,
  tagsWith,
} from '../../testing/sample-facts'
import { failureClause } from '../../vocabulary/failure-message'
import { phrase } from '../../vocabulary/message'
import { card, withPicture, withCandidate } from '../../testing/layout-facts'

describe('no image', () => {
  it('above 600 KB, on every surface, with the number and what is missing', () => {
    const heavy = withPicture({}, { bytes: 729_088 })
    for (const surface of ['android', 'web', 'ios'] as const) {
      const model = card(surface, heavy)
      expect(model.layout).toBe('text')
      expect(model.reason).toEqual(
        phrase('card.image-too-heavy', {
          weight: { bytes: 729_088, beside: 614_400 },
          limit: { bytes: 614_400, beside: 729_088 },
        }),
      )
      expect(model.margin).toEqual(phrase('card.image-lighter', { by: { bytes: 114_688 } }))
    }
    expect(card('android', withPicture({}, { bytes: 614_400 })).layout).toBe('landscape')
    expect(card('android', withPicture({}, { bytes: 614_401 })).layout).toBe('text')
  })

  it('says "more than" when reading stopped at the cap', () => {
    const model = card('android', withPicture({}, { bytes: 8_388_608, bytesExact: false }))
    expect(model.reason.code).toBe('card.image-heavier-than')
    expect(model.margin).toBeNull()
  })

  it('says what was announced when nothing else is known', () => {
    const bytes = 10 * 1_073_741_824
    const headers = [{ name: 'content-length', value: String(bytes) }]
    const model = card('android', withPicture(null, { bytes, bytesExact: false, headers }))
    expect(model.reason).toMatchObject({
      code: 'card.image-announces',
      params: { weight: { bytes }, limit: { bytes: 614_400 } },
    })
  })

  it.each([
    ['/img/bread.jpg', 'card.address-relative'],
    ['//www.example.com/img/bread.jpg', 'card.address-protocol-relative'],
  ])('for %s', (value, why) => {
    expect(card('android', withCandidate(value))).toMatchObject({ layout: 'text', image: null })
    expect(card('android', withCandidate(value)).reason).toEqual({ code: why, params: { rule: 'og:image' } })
  })

  it('for a format that phones do not draw, with the reason', () => {
    expect(card('android', withPicture(null, { format: 'svg' })).reason).toEqual(
      phrase('card.image-format', { format: 'svg' }),
    )
    expect(card('android', withPicture({ format: 'avif' }, { format: 'avif' }))).toMatchObject({
      layout: 'text',
      reason: { code: 'card.image-avif' },
    })
    expect(card('android', withPicture({ format: 'heif' }, { format: 'heif' })).layout).toBe('landscape')
    expect(card('ios', withPicture({ format: 'heif' }, { format: 'heif' })).layout).toBe('text')
    expect(card('android', withPicture(null, { format: null })).reason.code).toBe('card.image-no-picture')
  })

  it('for an answer that is not 2xx and for a failure', () => {
    expect(card('android', withPicture(null, { status: 404 })).reason).toEqual(
      phrase('card.image-status', { status: 404 }),
    )
    const failed = card('android', {
      ...withPicture(null),
      attempts: [
        {
          candidate: candidateOf(),
          image: null,
          picture: null,
          failure: failureOf('tls-expired'),
        },
      ],
    })
    expect(failed.reason).toEqual(phrase('card.image-fails', { because: failureClause('tls-expired') }))
  })

  it('when the page names none', () => {
    const none = absentFact()
    const overrides = {
      head: headOf(tagsWith('og:image')),
      candidate: none,
      image: none,
      picture: none,
      attempts: none,
    }
    expect(card('android', overrides)).toMatchObject({
      layout: 'text',
      margin: phrase('card.image-makes-large', { width: 300, height: 75 }),
    })
  })

  it('when its tag is there and cannot be read, or stands behind the limit', () => {
    const none = absentFact()
    const unread = { readBy: READ_BY_PARSERS, unreadable: 'value-unquoted' } as const
    const overrides = { candidate: none, image: none, picture: none, attempts: none }
    const head = headOf(
      tagsWith('og:image', tagOf('og:image', 'https://www.example.com/a.jpg', { ...unread, line: 9 })),
    )
    expect(card('android', { ...overrides, head }).reason).toEqual(
      phrase('card.image-tag-unreadable', { rule: 'og:image', line: 9 }),
    )
    expect(
      card('android', {
        ...overrides,
        head: headOf(tagsWith('og:image'), { headEnd: null }),
        page: pageOf({ stoppedBecause: 'limit', headEndByte: null }),
      }).reason,
    ).toEqual(phrase('card.no-image-within', { limit: { bytes: 307_200 } }))
  })

  it('and says that it is not known when the failure is ours', () => {
    const failed = (code: FailureCode) =>
      card('android', {
        ...withPicture(null),
        attempts: [
          {
            candidate: candidateOf(),
            image: null,
            picture: null,
            failure: failureOf(code),
          },
        ],
      }).reason
    expect(failed('busy')).toEqual(phrase('card.image-not-known-as', { because: failureClause('busy') }))
    expect(failed('blocked-address').code).toBe('card.image-fails')
  })
})

describe('a broken file', () => {
  const cut = { integrity: { kind: 'truncated', bytesPresent: 40_000, bytesAtLeast: null } } as const
  const warned = { decodeWarning: 'premature end', rowsDrawn: 0.5 }

  it('is drawn as far as it goes, and the reason says that phones may do otherwise', () => {
    for (const surface of ['android', 'web', 'ios'] as const) {
      const model = card(surface, withPicture(warned, cut))
      expect(model.layout).toBe('landscape')
      expect(model.margin).toEqual(phrase('card.image-drawn-in-part', { broken: 'truncated' }))
    }
    expect(card('android', withPicture(warned)).margin).toBeNull()
    expect(card('android', withPicture({}, cut)).margin).toBeNull()
  })

  it('of which nothing can be drawn here may still be drawn by a phone', () => {
    expect(card('android', withPicture(null, cut)).reason).toEqual(
      phrase('card.image-broken', { broken: 'truncated' }),
    )
  })
})
