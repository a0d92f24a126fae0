/** 300 KB pass, 600 KB warn, above fail; 1 KB = 1,024 bytes. */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imageWeight } from './image-weight'

const of = (bytes: number, bytesExact = true) => runCheck(imageWeight, factsWithImage({ bytes, bytesExact }))

describe('image-weight', () => {
  it.each([
    [1, 'pass'],
    [307_200, 'pass'],
    [307_201, 'warn'],
    [614_400, 'warn'],
    [614_401, 'fail'],
  ] as const)('%d bytes is a %s', (bytes, status) => expect(of(bytes).status).toBe(status))

  it('sets the number beside its limit', () => {
    expect(of(729_088).summary).toContain('712 KB')
    expect(of(729_088).evidence?.[0]?.value).toBe('712 KB of 600 KB')
    expect(of(614_401).summary).toContain('614,401 bytes')
    expect(of(409_600).summary).toContain('400 KB of the 300 KB')
  })

  it('gives a command with a target below the limit', () => {
    expect(of(729_088).fix?.code).toContain('-define jpeg:extent=279KB bread-preview.jpg')
  })

  it('says "more than" when reading stopped, and does not pass a part for the whole', () => {
    expect(of(8_388_608, false).summary).toContain('more than 8,192 KB')
    expect(of(200_000, false).status).toBe('unknown')
  })

  it('is not known when the image did not load', () => {
    expect(runCheck(imageWeight, factsWithImage({ status: 500 })).status).toBe('unknown')
    expect(runCheck(imageWeight, factsWithFailure('tls-invalid')).status).toBe('unknown')
    expect(runCheck(imageWeight, factsUnread()).status).toBe('unknown')
    expect(runCheck(imageWeight, factsWithoutImage()).status).toBe('not-applicable')
  })
})
