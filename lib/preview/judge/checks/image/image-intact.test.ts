/** Cut off, followed by more, damaged, complained of, or broken off in transit: each its own outcome. */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, failureOf, missingFact, SOME_REASON } from '../../../testing/sample-facts'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { FailureCode, Facts, ImageIntegrity, PictureFact } from '../../../vocabulary/facts'
import { imageFormat } from './image-format'
import { imageIntact } from './image-intact'

const CUT = { kind: 'truncated', bytesPresent: 40_000, bytesAtLeast: null } as const
const DAMAGED = { kind: 'damaged', damage: 'checksum-wrong', part: 'IDAT', atByte: 4_321 } as const
const WARNED = { decodeWarning: 'VipsJpeg: premature end of JPEG image', rowsDrawn: 0.52 }

const run = (facts: Facts) => runCheck(imageIntact, facts, WHATSAPP)
const of = (integrity: ImageIntegrity | null, picture: Partial<PictureFact> | null = {}, why?: FailureCode) =>
  run(factsWithImage({ integrity }, picture, undefined, why))

describe('image-intact', () => {
  it('passes a whole file', () => {
    expect(of({ kind: 'complete' })).toMatchObject({ status: 'pass', code: 'whole' })
  })

  it.each(['zeros', 'picture', 'video', 'other'] as const)(
    'passes a file with %s after its end, and counts them',
    (holds) => {
      const rest = { code: 'evidence.bytes-after-end', params: { count: 1_234, holds } }
      const found = of({ kind: 'trailing', bytes: 1_234, holds })
      expect(found).toMatchObject({ status: 'pass', code: 'more-after-end', params: { rest } })
      expect(found.evidence?.[0]?.value).toEqual(rest)
    },
  )

  it('fails half a picture, and says how far it is drawn here', () => {
    const found = of(CUT, WARNED)
    expect(found).toMatchObject({
      status: 'fail',
      code: 'cut-off',
      params: {
        length: { code: 'evidence.byte-count', params: { count: 40_000 } },
        drawn: 'part',
        share: 0.52,
      },
    })
    expect(found.evidence).toContainEqual({
      label: { code: 'evidence.decoder', params: {} },
      value: WARNED.decodeWarning,
    })
    expect(of(CUT, { ...WARNED, rowsDrawn: 0.99 }).params).toMatchObject({ drawn: 'nearly' })
    expect(of(CUT, { ...WARNED, rowsDrawn: null }).params).toMatchObject({ drawn: 'unknown' })
  })

  it('names the length that the file itself states', () => {
    expect(of({ ...CUT, bytesAtLeast: 80_000 }, null).params).toMatchObject({
      length: { code: 'evidence.byte-count-of-at-least', params: { count: 40_000, total: 80_000 } },
    })
    expect(of(CUT, null)).toMatchObject({ status: 'fail', params: { drawn: 'nothing' } })
  })

  it('only warns where nothing but the end is missing', () => {
    expect(of(CUT)).toMatchObject({ status: 'warn', code: 'end-missing' })
  })

  it('tells a file that is short on the server from one whose length nobody states', () => {
    const short = (length: string | null) =>
      run(
        factsWithImage(
          {
            integrity: CUT,
            bytes: 40_000,
            headers: length === null ? [] : [{ name: 'content-length', value: length }],
          },
          WARNED,
        ),
      ).params
    expect(short('40000')).toMatchObject({ short: 'file' })
    expect(short('50000')).toMatchObject({ short: 'unknown' })
    expect(short(null)).toMatchObject({ short: 'unknown' })
  })

  it('of a transfer that broke off says so, and nothing of the file', () => {
    const transferred = (bytesReceived: number, bytesAnnounced: number | null) => {
      const failure = failureOf('connection-reset', { transfer: { bytesReceived, bytesAnnounced } })
      const missing = missingFact(SOME_REASON, failure)
      const attempt = { candidate: candidateOf(), image: null, picture: null, failure }
      return run(factsOf({ image: missing, picture: missing, attempts: [attempt] }))
    }
    expect(transferred(3, 5_000)).toMatchObject({
      status: 'unknown',
      code: 'transfer-broke-off',
      params: { received: { code: 'evidence.byte-count-of', params: { count: 3, total: 5_000 } } },
    })
    expect(transferred(3, null)).toMatchObject({
      code: 'transfer-broke-off',
      params: { received: { code: 'evidence.byte-count', params: { count: 3 } } },
    })
    expect(transferred(5_000, 5_000)).toMatchObject({
      status: 'unknown',
      code: 'not-read',
      params: { because: SOME_REASON },
    })
  })

  it('names the damage and its place', () => {
    expect(of(DAMAGED, WARNED)).toMatchObject({
      status: 'fail',
      code: 'damaged',
      params: {
        where: {
          code: 'evidence.damage-at',
          params: { what: { code: 'evidence.damage.checksum-wrong' }, part: 'IDAT', byte: 4_321 },
        },
        drawn: 'part',
      },
    })
    expect(of(DAMAGED, null).status).toBe('fail')
  })

  it('only warns of what decoders look past', () => {
    expect(of({ ...DAMAGED, part: 'tEXt' })).toMatchObject({ status: 'warn', code: 'flawed' })
    const stray = { ...DAMAGED, damage: 'bytes-between-parts', part: null } as const
    expect(of(stray, WARNED)).toMatchObject({
      status: 'warn',
      code: 'flawed',
      params: { where: { params: { part: 'none' } } },
    })
    expect(of(stray, null).status).toBe('fail')
  })

  it('warns where only the decoder complains', () => {
    expect(of({ kind: 'complete' }, WARNED)).toMatchObject({
      status: 'warn',
      code: 'decoder-complains',
      params: { drawn: 'part', share: 0.52 },
    })
    expect(of({ kind: 'complete' }, { ...WARNED, rowsDrawn: 1 }).params).toMatchObject({ drawn: 'nearly' })
    expect(of({ kind: 'trailing', bytes: 9, holds: 'other' }, WARNED).status).toBe('warn')
  })

  it.each([
    ['image-too-many-pixels', 'unknown', 'not-decoded'],
    ['image-decode-timed-out', 'unknown', 'not-decoded'],
    ['image-decoder-failed', 'unknown', 'not-decoded'],
    ['image-undecodable', 'fail', 'undecodable'],
  ] as const)('of a whole file that was not decoded (%s) it is %s', (why, status, code) =>
    expect(of({ kind: 'complete' }, null, why)).toMatchObject({ status, code }),
  )

  it('is not known of a file that was not read whole, and no question for other formats', () => {
    expect(of(null, null, 'image-too-large-to-read')).toMatchObject({
      status: 'unknown',
      code: 'not-read-to-end',
    })
    expect(of(null, null, 'body-timed-out')).toMatchObject({
      status: 'unknown',
      code: 'not-read',
      params: { because: { code: 'failure.body-timed-out.sentence' } },
    })
    const svg = factsWithImage({ format: 'svg', integrity: null }, null)
    expect(run(svg)).toMatchObject({ status: 'not-applicable', code: 'format-not-read' })
  })

  it('is not known when the image did not load', () => {
    expect(run(factsWithImage({ status: 404 })).status).toBe('unknown')
    expect(run(factsWithFailure('timed-out'))).toMatchObject({
      status: 'unknown',
      code: 'not-read',
      params: { because: { code: 'failure.timed-out.sentence' } },
    })
    expect(run(factsUnread()).status).toBe('unknown')
    expect(run(factsWithoutImage()).status).toBe('not-applicable')
  })
})

it('image-format speaks of the format alone: whether the file is whole changes nothing', () => {
  for (const facts of [
    factsWithImage({ integrity: CUT }, WARNED),
    factsWithImage({ integrity: DAMAGED }, null),
    factsWithImage({ integrity: { kind: 'complete' } }),
  ])
    expect(runCheck(imageFormat, facts, WHATSAPP)).toMatchObject({ status: 'pass', code: 'drawn-everywhere' })
})
