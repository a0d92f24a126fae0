/** Is the image of a format that every client draws, and does the server say so? */
import type { Failure, ImageFact, ImageFormat, PictureFact } from '../../../vocabulary/facts'
import { attemptOf } from '../../image/find-attempt'
import { defineCheck, fail, pass, unknown, warn, type Evidence, type Outcome } from '../../check'
import { previewFileName, imageFileName } from '../../image/image-file-name'
import { notLoaded } from '../../image/not-loaded'
import { isOurLimit } from '../../image/our-limit'
import { FORMAT_NAME } from '../../image/picture-formats'

const MEDIA_TYPES = {
  jpeg: ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  png: ['image/png', 'image/apng', 'image/x-png'],
  webp: ['image/webp'],
  gif: ['image/gif'],
  avif: ['image/avif', 'image/avif-sequence'],
  heif: ['image/heif', 'image/heic', 'image/heif-sequence', 'image/heic-sequence'],
  svg: ['image/svg+xml'],
  bmp: ['image/bmp', 'image/x-ms-bmp', 'image/x-bmp'],
  tiff: ['image/tiff'],
  ico: ['image/x-icon', 'image/vnd.microsoft.icon'],
} as const satisfies Record<Exclude<ImageFormat, 'other'>, readonly string[]>

/** Our own line: above this share of the visible pixels the subject is hard to make out on white. */
const LOST_ON_WHITE_MAX = 0.5

export const imageFormat = defineCheck({
  id: 'image-format',
  group: 'image',
  needs: ['image', 'attempts'],
  witnesses: ['imageFormats', 'imageDecodes', 'imageFlattened'],
  words: {
    name: 'Image format',
    marketer: 'The picture should be a JPEG or a PNG: every phone draws these.',
    developer:
      'JPEG and PNG are drawn everywhere, WebP and GIF by recent versions, BMP and HEIF by Android only, AVIF by new Android phones only, SVG by none. The bytes decide, not the Content-Type or the ending of the name. Transparency is flattened on white.',
    howToFix: [
      'Export the preview picture as JPEG (photographs) or PNG (drawings, text). Keep WebP and AVIF for the page itself.',
      'CDNs that convert by the Accept header (Cloudflare Polish, imgix auto=format, Next.js image): the phone sends no Accept header; ask for a fixed format in the address, for example fm=jpg.',
      'SVG logos: export them at 1200 × 630 px on a coloured ground.',
      'A wrong Content-Type: correct the media type in the store or the server (nginx types, S3 metadata).',
    ],
  },
  run({ image, attempts }) {
    const unloaded = notLoaded(image, 'Image format')
    if (unloaded) return unloaded
    const { picture, failure } = attemptOf(attempts, image.candidate) ?? { picture: null, failure: null }
    const evidence = seen(image, picture)
    const format = picture?.format ?? image.format
    if (format === null) return notAPicture(image, evidence)
    const judged = byFormat(format, image, evidence)
    if (judged.status === 'fail') return judged
    if (!picture && failure) return undecoded(FORMAT_NAME[format], failure, evidence)
    if (judged.status !== 'pass') return judged
    return mismatch(format, image, evidence) ?? lost(picture, image, evidence) ?? judged
  },
})

function byFormat(format: ImageFormat, image: ImageFact, evidence: Evidence[]): Outcome {
  const name = FORMAT_NAME[format]
  const fix = toJpeg(image)
  switch (format) {
    case 'jpeg':
    case 'png':
      return pass({ title: `The image is a ${name}`, summary: 'Every client draws it.', evidence })
    case 'webp':
    case 'gif':
      return warn({
        title: `The image is a ${name}`,
        summary: `Recent versions draw it (published guide; Android by observation${format === 'gif' ? ', its first frame only' : ''}); older ones and some iPhones show no picture.`,
        evidence,
        fix,
      })
    case 'avif':
      return fail({
        title: 'The image is an AVIF',
        summary:
          'Most phones show no picture: only new Android phones decode it (observed), and the guide asks for JPEG or PNG.',
        evidence,
        fix,
      })
    case 'heif':
    case 'bmp':
      return fail({
        title: `The image is a ${name} file`,
        summary:
          'Android draws it (observed); everybody else shows no picture, and the guide does not name it.',
        evidence,
        fix,
      })
    default:
      return fail({
        title:
          format === 'other'
            ? 'The image is of an unknown format'
            : `The image is ${format === 'svg' || format === 'ico' ? 'an' : 'a'} ${name}`,
        summary: 'No client draws this format, so the card has no picture.',
        evidence,
        fix,
      })
  }
}

/** The first bytes name the format, and more could not be had of it. */
function undecoded(name: string, failure: Failure, evidence: Evidence[]): Outcome {
  if (isOurLimit(failure)) {
    return unknown({
      title: 'The image could not be decoded here',
      summary: `It begins like a ${name}, but it is too large to be decoded here, or took too long, so what phones make of it is not known. A card needs no more than 1200 × 630 px.`,
      ...(failure.detail === null ? {} : { detail: failure.detail }),
      evidence,
    })
  }
  return fail({
    title: 'The image file is damaged',
    summary: `It begins like a ${name}, but its content cannot be decoded, so the card has no picture.`,
    ...(failure.detail === null ? {} : { detail: failure.detail }),
    evidence,
    fix: {
      steps:
        'Export the picture anew, and compare the size of the file on the server with that of the original.',
    },
  })
}

function notAPicture(image: ImageFact, evidence: Evidence[]): Outcome {
  const html = image.contentType?.includes('html') ?? false
  return fail({
    title: html ? 'The image address leads to a web page' : 'The image address holds no picture',
    summary: 'No client can draw these bytes, so the card has no picture.',
    detail: html
      ? 'Often a consent page, a login or the not-found page of a site that answers 200 to everything.'
      : 'The bytes begin like no picture format; the file may be damaged or encrypted.',
    evidence,
    fix: { steps: 'Name the address of the picture file itself.' },
  })
}

function mismatch(format: ImageFormat, image: ImageFact, evidence: Evidence[]): Outcome | null {
  if (format === 'other' || image.contentType === null) return null
  const declared = (image.contentType.split(';')[0] ?? '').trim().toLowerCase()
  const right: readonly string[] = MEDIA_TYPES[format]
  if (declared === '' || right.includes(declared)) return null
  return warn({
    title: 'The server names the wrong image type',
    summary: `The bytes are a ${FORMAT_NAME[format]}, the Content-Type says ${declared}. WhatsApp goes by the bytes (observed); gateways and other networks refuse such images.`,
    evidence,
    fix: {
      steps: 'Let the server send the type of the bytes:',
      code: `Content-Type: ${right[0]}`,
      language: 'http',
    },
  })
}

function lost(picture: PictureFact | null, image: ImageFact, evidence: Evidence[]): Outcome | null {
  const share = picture?.lostOnWhite ?? 0
  if (share <= LOST_ON_WHITE_MAX) return null
  return warn({
    title: 'The image nearly vanishes on white',
    summary: `${Math.round(share * 100)}% of its visible part is light on a transparent ground, and WhatsApp puts white behind it (observed).`,
    evidence,
    fix: {
      steps: 'Put a coloured ground behind the picture:',
      code: `magick ${imageFileName(image.finalUrl)} -background '#1f2937' -flatten ${previewFileName(image.finalUrl)}`,
      language: 'shell',
    },
  })
}

const toJpeg = ({ finalUrl }: ImageFact) => ({
  steps: 'Export it as JPEG, for example with ImageMagick, and name the new file in og:image:',
  code: `magick ${imageFileName(finalUrl)} -background white -flatten -quality 82 ${previewFileName(finalUrl)}`,
  language: 'shell' as const,
})

function seen(image: ImageFact, picture: PictureFact | null): Evidence[] {
  const format = picture?.format ?? image.format
  return [
    { label: 'Bytes', value: format ? FORMAT_NAME[format] : 'no picture' },
    { label: 'Content-Type', value: image.contentType ?? 'not sent' },
    ...(picture?.hasAlpha && picture.lostOnWhite !== null
      ? [{ label: 'Light on transparent', value: `${Math.round(picture.lostOnWhite * 100)}%` }]
      : []),
    ...(picture?.animated ? [{ label: 'Animated', value: 'yes, the first frame is drawn' }] : []),
  ]
}
