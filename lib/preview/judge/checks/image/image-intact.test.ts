/** Cut off, followed by more, damaged, complained of, or broken off on the way: each its own outcome. */
import { describe, expect, it } from 'vitest'
import type { ImageIntegrity, PictureFact } from '../../facts'
import { runCheck } from '../../check'
import { candidateOf, factsOf, failureOf, missingFact } from '../../../testing/facts'
import { factsUnread, factsWithFailure, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import { imageFormat } from './image-format'
import { imageIntact } from './image-intact'

const CUT = { kind: 'truncated', bytesPresent: 40_000, bytesAtLeast: null } as const
const DAMAGED = { kind: 'damaged', damage: 'checksum-wrong', part: 'IDAT', atByte: 4_321 } as const
const WARNED = { decodeWarning: 'VipsJpeg: premature end of JPEG image', rowsDrawn: 0.52 }

const of = (integrity: ImageIntegrity | null, picture: Partial<PictureFact> | null = {}, detail = 'broken') =>
  runCheck(imageIntact, factsWithImage({ integrity }, picture, undefined, detail))

describe('image-intact', () => {
  it('passes a whole file', () => {
    expect(of({ kind: 'complete' })).toMatchObject({ status: 'pass', title: 'The image file is whole' })
  })

  it.each(['zeros', 'picture', 'video', 'other'] as const)(
    'passes a file with %s after its end, and counts them',
    (holds) => {
      const found = of({ kind: 'trailing', bytes: 1_234, holds })
      expect(found).toMatchObject({
        status: 'pass',
        title: 'The image file is whole, with more after its end',
      })
      expect(found.evidence?.[0]?.value).toMatch(/^1,234 bytes: \w/)
    },
  )

  it('fails half a picture, says how far it is drawn here, and claims nothing of phones', () => {
    const found = of(CUT, WARNED)
    expect(found).toMatchObject({ status: 'fail', title: 'The image file is cut off' })
    expect(found.summary).toContain('40,000 bytes')
    expect(found.summary).toContain('about the first 52% of its rows')
    expect(found.summary).toContain('what WhatsApp makes of that, and what iPhones draw, is not known')
    expect(found.evidence).toContainEqual({ label: 'Decoder', value: WARNED.decodeWarning })
  })

  it('names the length that the file itself states', () => {
    expect(of({ ...CUT, bytesAtLeast: 80_000 }, null).summary).toContain('40,000 of at least 80,000 bytes')
    expect(of(CUT, null)).toMatchObject({
      status: 'fail',
      summary: expect.stringContaining('draws nothing of it'),
    })
  })

  it('only warns where nothing but the end is missing', () => {
    expect(of(CUT)).toMatchObject({ status: 'warn', title: 'The end of the image file is missing' })
  })

  it('tells a file that is short on the server from one whose length nobody states', () => {
    const facts = (length: string | null) =>
      factsWithImage(
        {
          integrity: CUT,
          bytes: 40_000,
          headers: length === null ? [] : [{ name: 'content-length', value: length }],
        },
        WARNED,
      )
    expect(runCheck(imageIntact, facts('40000')).detail).toContain('on the server, not on the way')
    expect(runCheck(imageIntact, facts(null)).detail).toContain('not known')
  })

  it('of a transfer that broke off says so, and nothing of the file', () => {
    const transferred = (bytesReceived: number, bytesAnnounced: number | null) => {
      const failure = failureOf('connection-reset', { transfer: { bytesReceived, bytesAnnounced } })
      const missing = missingFact('The image did not load.', failure)
      const attempt = {
        candidate: candidateOf(),
        outcome: 'failed',
        image: null,
        picture: null,
        failure,
      } as const
      return runCheck(imageIntact, factsOf({ image: missing, picture: missing, attempts: [attempt] }))
    }
    const broken = { status: 'unknown', title: 'The transfer of the image broke off' }
    expect(transferred(3, 5_000)).toMatchObject({
      ...broken,
      summary: expect.stringContaining('3 of 5,000 announced bytes came'),
    })
    expect(transferred(3, null)).toMatchObject({
      ...broken,
      summary: expect.stringContaining('3 bytes came'),
    })
    expect(transferred(5_000, 5_000)).toMatchObject({ status: 'unknown', summary: 'The image did not load.' })
  })

  it('names the damage and its place', () => {
    const found = of(DAMAGED, WARNED)
    expect(found).toMatchObject({ status: 'fail', title: 'The image file is damaged' })
    expect(found.summary).toContain('a checksum does not match (IDAT), at byte 4,321')
    expect(of(DAMAGED, null).status).toBe('fail')
  })

  it('only warns of what decoders look past', () => {
    expect(of({ ...DAMAGED, part: 'tEXt' }).status).toBe('warn')
    expect(of({ ...DAMAGED, damage: 'bytes-between-parts', part: null }, WARNED).status).toBe('warn')
    expect(of({ ...DAMAGED, damage: 'bytes-between-parts', part: null }, null).status).toBe('fail')
  })

  it('warns where only the decoder complains', () => {
    const found = of({ kind: 'complete' }, WARNED)
    expect(found).toMatchObject({ status: 'warn', title: 'The image decodes with a warning' })
    expect(found.summary).toContain('52%')
    expect(of({ kind: 'complete' }, { ...WARNED, rowsDrawn: 1 }).summary).toContain(
      'draws the picture all the same',
    )
    expect(of({ kind: 'trailing', bytes: 9, holds: 'other' }, WARNED).status).toBe('warn')
  })

  it.each([
    ['Input image exceeds pixel limit', 'unknown'],
    ['not decoded within 10000 ms', 'unknown'],
    ['VipsJpeg: Invalid JPEG file structure', 'fail'],
  ])('of a whole file that was not decoded (%s) it is %s', (detail, status) =>
    expect(of({ kind: 'complete' }, null, detail).status).toBe(status),
  )

  it('is not known of a file that was not read whole, and no question for other formats', () => {
    expect(of(null, null, '12000000 bytes; read are at most 10485760').status).toBe('unknown')
    const svg = factsWithImage({ format: 'svg', integrity: null }, null)
    expect(runCheck(imageIntact, svg).status).toBe('not-applicable')
  })

  it('is not known when the image did not load', () => {
    expect(runCheck(imageIntact, factsWithImage({ status: 404 })).status).toBe('unknown')
    expect(runCheck(imageIntact, factsWithFailure('timed-out'))).toMatchObject({
      status: 'unknown',
      summary: 'The image did not load.',
    })
    expect(runCheck(imageIntact, factsUnread()).status).toBe('unknown')
    expect(runCheck(imageIntact, factsWithoutImage()).status).toBe('not-applicable')
  })
})

it('image-format speaks of the format alone: it says of no file that every client draws it', () => {
  for (const facts of [
    factsWithImage({ integrity: CUT }, WARNED),
    factsWithImage({ integrity: DAMAGED }, null, undefined, 'broken'),
    factsWithImage({ integrity: { kind: 'complete' } }),
  ])
    expect(runCheck(imageFormat, facts)).toMatchObject({
      status: 'pass',
      summary: 'Every client draws this format.',
    })
})
