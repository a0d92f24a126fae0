/** 300 KB pass, 600 KB warn, above fail; 1 KB = 1,024 bytes. */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageWeight } from './image-weight'

const run = (facts: Facts) => runCheck(imageWeight, facts, WHATSAPP)
const of = (bytes: number, bytesExact = true) => run(factsWithImage({ bytes, bytesExact }))

describe('image-weight', () => {
  it.each([
    [1, 'pass', 'light-enough'],
    [307_200, 'pass', 'light-enough'],
    [307_201, 'warn', 'heavier-than-asked'],
    [614_400, 'warn', 'heavier-than-asked'],
    [614_401, 'fail', 'too-heavy'],
  ] as const)('%d bytes is a %s', (bytes, status, code) => expect(of(bytes)).toMatchObject({ status, code }))

  it('sets the number beside its limit', () => {
    expect(of(729_088)).toMatchObject({
      params: {
        weight: { bytes: 729_088, beside: 614_400 },
        limit: { bytes: 614_400, beside: 729_088 },
        precision: 'measured',
      },
      evidence: [{ value: { code: 'evidence.weight-of' } }, {}],
    })
    expect(of(409_600).params).toMatchObject({
      weight: { bytes: 409_600, beside: 307_200 },
      limit: { bytes: 307_200, beside: 409_600 },
      shownUpTo: { bytes: 614_400 },
    })
  })

  it('gives a command with a target below the limit', () => {
    expect(of(729_088).fix?.snippet?.code).toContain('-define jpeg:extent=279KB bread-preview.jpg')
  })

  it('keeps a light subject apart from what is put behind it', () => {
    const png = { format: 'png', contentType: 'image/png', bytes: 729_088 } as const
    const onGround = (lostOnWhite: number) =>
      run(factsWithImage(png, { format: 'png', hasAlpha: true, lostOnWhite })).fix?.snippet?.code
    expect(onGround(0.9)).toContain("-background '#1f2937' -flatten")
    expect(onGround(0.1)).toContain('-background white -flatten')
  })

  it('says "more than" when reading stopped, and does not pass a part for the whole', () => {
    const cut = of(8_388_608, false)
    expect(cut).toMatchObject({
      status: 'fail',
      code: 'too-heavy',
      params: { weight: { bytes: 8_388_608 }, precision: 'more' },
    })
    expect(cut.evidence?.[0]?.value).toMatchObject({ code: 'evidence.weight-more-than' })
    expect(of(200_000, false)).toMatchObject({ status: 'unknown', code: 'cut-off' })
  })

  it('says that it was announced when that is all there is', () => {
    const announcing = (bytes: number) => {
      const headers = [{ name: 'content-length', value: String(bytes) }]
      return run(factsWithImage({ bytes, bytesExact: false, headers }))
    }
    expect(announcing(10 * 1_073_741_824)).toMatchObject({
      status: 'fail',
      code: 'too-heavy',
      params: { weight: { bytes: 10_737_418_240 }, precision: 'announced' },
      evidence: [{ label: { code: 'evidence.weight-announced' }, value: { code: 'evidence.weight-of' } }, {}],
    })
  })

  it('is not known when the image did not load', () => {
    expect(run(factsWithImage({ status: 500 }))).toMatchObject({
      status: 'unknown',
      code: 'shared.image-not-loaded',
      params: { status: 500 },
    })
    expect(run(factsWithFailure('tls-invalid')).status).toBe('unknown')
    expect(run(factsUnread()).status).toBe('unknown')
    expect(run(factsWithoutImage()).status).toBe('not-applicable')
  })
})
