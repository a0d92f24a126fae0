/** Why a card has no picture: each cause with its number. */
import { describe, expect, it } from 'vitest'
import type { FailureCode } from '../../vocabulary/facts'
import { absentFact, candidateOf, failureOf, headOf, pageOf, tagOf, tagsWith } from '../../testing/facts'
import { card, withPicture, withCandidate } from '../../testing/layout-facts'

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
    const none = absentFact('The page names no image that WhatsApp reads.')
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

  it('when its tag is there and cannot be read, or stands behind the limit', () => {
    const none = absentFact('The page names no image that WhatsApp reads.')
    const unread = { readByAndroid: false, unreadable: 'value-unquoted' } as const
    const overrides = { candidate: none, image: none, picture: none, attempts: none }
    const head = headOf(
      tagsWith('og:image', tagOf('og:image', 'https://www.example.com/a.jpg', { ...unread, line: 9 })),
    )
    expect(card('android', { ...overrides, head }).reason).toBe(
      'The og:image tag in line 9 is one that WhatsApp does not read.',
    )
    expect(
      card('android', {
        ...overrides,
        head: headOf(tagsWith('og:image'), { headEnd: null }),
        page: pageOf({ stoppedBecause: 'limit', headEndByte: null }),
      }).reason,
    ).toContain('within the first 300 KB')
  })

  it('and says that it is not known when the failure is ours', () => {
    const failed = (code: FailureCode) =>
      card('android', {
        ...withPicture(null),
        attempts: [
          {
            candidate: candidateOf(),
            outcome: 'failed',
            image: null,
            picture: null,
            failure: failureOf(code),
          },
        ],
      }).reason
    expect(failed('busy')).toBe('Whether the image appears is not known: too many scans were under way.')
    expect(failed('blocked-address')).toContain('The image does not load')
  })
})
