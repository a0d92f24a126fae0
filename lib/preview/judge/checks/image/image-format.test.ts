/** The bytes decide; type mismatches and pictures that vanish on white are findings of their own. */
import { describe, expect, it } from 'vitest'
import type { ImageFormat } from '../../../vocabulary/facts'
import { runCheck } from '../../check'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imageFormat } from './image-format'

const TYPES: Partial<Record<ImageFormat, string>> = { svg: 'image/svg+xml', other: 'image/x-anything' }
const of = (format: ImageFormat) =>
  runCheck(
    imageFormat,
    factsWithImage({ format, contentType: TYPES[format] ?? `image/${format}` }, { format }),
  )

describe('image-format', () => {
  it.each([
    ['jpeg', 'pass'],
    ['png', 'pass'],
    ['webp', 'warn'],
    ['gif', 'warn'],
    ['avif', 'fail'],
    ['heif', 'fail'],
    ['svg', 'fail'],
    ['bmp', 'fail'],
    ['tiff', 'fail'],
    ['ico', 'fail'],
    ['other', 'fail'],
  ] as const)('%s is a %s', (format, status) => expect(of(format).status).toBe(status))

  it('says who forgives', () => {
    expect(of('heif').summary).toContain('Android draws it (observed)')
    expect(of('avif').summary).toContain('only new Android phones')
  })

  it('judges an SVG that no decoder was asked about', () => {
    const svg = factsWithImage({ format: 'svg', contentType: 'image/svg+xml' }, null)
    expect(runCheck(imageFormat, svg).title).toBe('The image is an SVG')
  })

  it('fails for bytes that are no picture, and recognises a web page', () => {
    const html = factsWithImage({ format: null, contentType: 'text/html' }, null)
    expect(runCheck(imageFormat, html)).toMatchObject({
      status: 'fail',
      title: 'The image address leads to a web page',
    })
  })

  it.each([
    ['Input image exceeds pixel limit', 'unknown', 'The image could not be decoded here'],
    ['not decoded within 10000 ms', 'unknown', 'The image could not be decoded here'],
    ['12000000 bytes; read are at most 10485760', 'unknown', 'The image could not be decoded here'],
    ['VipsJpeg: premature end of JPEG image', 'fail', 'The image file is damaged'],
  ])(
    'of a JPEG that was not decoded (%s) nobody says that every client draws it',
    (detail, status, title) => {
      const facts = factsWithImage({}, null, undefined, detail)
      expect(runCheck(imageFormat, facts)).toMatchObject({ status, title })
    },
  )

  it('warns when the Content-Type says something else, whatever its case and parameters', () => {
    const wrong = runCheck(imageFormat, factsWithImage({ contentType: 'image/png' }))
    expect(wrong).toMatchObject({ status: 'warn', fix: { code: 'Content-Type: image/jpeg' } })
    expect(runCheck(imageFormat, factsWithImage({ contentType: 'IMAGE/JPEG; q=1' })).status).toBe('pass')
    expect(runCheck(imageFormat, factsWithImage({ contentType: null })).status).toBe('pass')
  })

  it('warns when the subject is light on transparent', () => {
    const logo = (lostOnWhite: number) =>
      runCheck(
        imageFormat,
        factsWithImage(
          { format: 'png', contentType: 'image/png' },
          { format: 'png', hasAlpha: true, lostOnWhite },
        ),
      )
    expect(logo(0.92)).toMatchObject({ status: 'warn', title: 'The image nearly vanishes on white' })
    expect(logo(0.92).summary).toContain('92%')
    expect(logo(0.1).status).toBe('pass')
  })

  it('writes commands that no file name can break out of', () => {
    const finalUrl = "https://www.example.com/a';rm%20-rf%20~;$(id).webp"
    const { fix } = runCheck(imageFormat, factsWithImage({ format: 'webp', finalUrl }, { format: 'webp' }))
    expect(fix?.code).toMatch(/^magick [\w.-]+ -background white -flatten -quality 82 [\w.-]+$/)
  })

  it('is not known when the image did not load', () => {
    expect(runCheck(imageFormat, factsWithImage({ status: 404 })).status).toBe('unknown')
    expect(runCheck(imageFormat, factsWithFailure('timed-out')).status).toBe('unknown')
    expect(runCheck(imageFormat, factsUnread()).status).toBe('unknown')
    expect(runCheck(imageFormat, factsWithoutImage()).status).toBe('not-applicable')
  })
})
