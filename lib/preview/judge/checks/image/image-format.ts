/** Is the image of a format that every client draws, and does the server say so? */
import { failureClause } from '../../../vocabulary/failure-message'
import type { ImageFact, ImageFormat, PictureFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import {
  type Audience,
  defineCheck,
  type Evidence,
  fail,
  type Fix,
  fix,
  pass,
  unknown,
  warn,
} from '../../check'
import { backgroundFor, isLostOnWhite } from '../../image/background-for'
import { findAttempt } from '../../image/find-attempt'
import { imageFileName, previewFileName } from '../../image/image-file-name'
import { notLoaded } from '../../image/not-loaded'
import { isUnseen } from '../../image/our-limit'
import { FORMAT_NAME } from '../../image/picture-formats'
import { imageGap, imageKeyOf, offerPicture, withOffer } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'

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

/** What the guide asks for; of the others, only recent versions draw even those that every client draws. */
const ASKED_FOR: readonly ImageFormat[] = ['jpeg', 'png']

export const imageFormat = defineCheck({
  id: 'image-format',
  group: 'image',
  weight: 6,
  needs: ['image', 'head', 'page'],
  orMissing: VALUE_FACTS,
  witnesses: ['imageFormats', 'imageDecodes', 'imageFlattened'],
  run({ image, head, page, ...facts }, audience) {
    const attempts = facts.attempts.known ? facts.attempts.value : []
    const unloaded = notLoaded(image)
    if (unloaded) return unloaded
    const { picture, failure } = findAttempt(attempts, image.candidate) ?? { picture: null, failure: null }
    const evidence = seen(image, picture)
    const key = imageKeyOf(image.candidate.rule)
    const another = <F>(otherwise: F) => {
      const fits = ({ value }: { value: string }) => value !== image.candidate.url
      return withOffer(
        evidence,
        offerPicture({ head, page, ...facts }, audience.client, { key, fits }),
        otherwise,
      )
    }
    const format = picture?.format ?? image.format
    if (format === null) return notAPicture(image, another(fix('name-the-file', {}, imageGap(key))))
    const judged = byFormat(format, evidence, () => another(toJpeg(image, format, picture)), audience)
    if (judged.status === 'fail') return judged
    if (!picture && failure && isUnseen(failure)) {
      // The first bytes name the format, and we could not look further.
      const { code, detail } = failure
      const found = { format, because: failureClause(code), reason: detail ?? 'none' }
      return unknown('not-decoded', found, { evidence })
    }
    if (judged.status === 'warn') return judged
    return (
      mismatch(format, image, evidence) ??
      lost(picture, image, evidence) ??
      parameter(image, evidence) ??
      judged
    )
  },
})

interface Remedy {
  evidence: Evidence[]
  fix: Fix
}

/** Of the format alone: whether the file is whole is judged by `image-intact`. */
function byFormat<R extends Remedy>(
  format: ImageFormat,
  evidence: Evidence[],
  remedy: () => R,
  { app }: Audience,
) {
  const named = (clients: Audience['app']) => listOf(clients.map(({ name }) => name))
  const draw = app.filter(({ images }) => images.formats.includes(format))
  const newestDraw = app.filter(({ images }) => images.someDraw.includes(format))
  if (draw.length === app.length && ASKED_FOR.includes(format))
    return pass('drawn-everywhere', { format }, { evidence })
  const rest = remedy()
  if (draw.length === app.length)
    return warn('not-asked-for', { format }, { ...rest, disputed: ['imageFormats'] })
  if (draw.length > 0) {
    const others = app.filter((client) => !draw.includes(client))
    return fail('not-drawn-everywhere', { format, clients: named(draw), others: named(others) }, rest)
  }
  if (newestDraw.length > 0) return fail('drawn-by-newest', { format, clients: named(newestDraw) }, rest)
  return fail('not-drawn', { format }, rest)
}

const notAPicture = <R extends Remedy>({ contentType }: ImageFact, rest: R) =>
  contentType?.includes('html') ? fail('web-page', {}, rest) : fail('no-picture', {}, rest)

function mismatch(format: ImageFormat, { contentType }: ImageFact, evidence: Evidence[]) {
  if (format === 'other' || contentType === null) return null
  const declared = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  const right: readonly string[] = MEDIA_TYPES[format]
  if (declared === '' || right.includes(declared)) return null
  const snippet = { language: 'http', code: `Content-Type: ${right[0]}` } as const
  return warn('wrong-content-type', { format, declared }, { evidence, fix: fix('send-type', {}, snippet) })
}

/** `image/png; charset=utf-8`: a picture has no characters, and some crawlers compare the whole header. */
function parameter({ contentType }: ImageFact, evidence: Evidence[]) {
  const [type = '', ...more] = (contentType ?? '').split(';').map((part) => part.trim())
  const said = more.filter((part) => part !== '').join('; ')
  return said === '' ? null : pass('type-has-parameter', { type, parameter: said.slice(0, 80) }, { evidence })
}

function lost(picture: PictureFact | null, { finalUrl }: ImageFact, evidence: Evidence[]) {
  const share = picture?.lostOnWhite ?? 0
  if (!isLostOnWhite(picture)) return null
  const code = `magick ${imageFileName(finalUrl)} -auto-orient -background ${backgroundFor(picture)} -flatten ${previewFileName(finalUrl)}`
  return warn(
    'vanishes-on-white',
    { share },
    { evidence, fix: fix('add-background', {}, { language: 'shell', code }) },
  )
}

/** A drawing has no pixels of its own: the size is said, and what is around it. */
function toJpeg({ finalUrl }: ImageFact, format: ImageFormat, picture: PictureFact | null) {
  const ground = backgroundFor(picture)
  const [from, to] = [imageFileName(finalUrl), previewFileName(finalUrl)]
  const code =
    format === 'svg'
      ? `magick -background ${ground} -density 600 ${from} -resize 1200x630 -gravity center -extent 1200x630 -flatten -quality 82 ${to}`
      : `magick ${from} -auto-orient -background ${ground} -flatten -quality 82 ${to}`
  return fix('export-as-jpeg', {}, { language: 'shell', code })
}

function seen(image: ImageFact, picture: PictureFact | null): Evidence[] {
  return [
    { label: phrase('evidence.format-by-bytes', {}), value: formatName(picture?.format ?? image.format) },
    { label: 'Content-Type', value: image.contentType ?? phrase('evidence.not-sent', {}) },
    ...(picture?.hasAlpha && picture.lostOnWhite !== null
      ? [
          {
            label: phrase('evidence.light-on-transparent', {}),
            value: phrase('evidence.percent', { share: picture.lostOnWhite }),
          },
        ]
      : []),
    ...(picture?.animated
      ? [{ label: phrase('evidence.animated', {}), value: phrase('evidence.first-frame-drawn', {}) }]
      : []),
  ]
}

function formatName(format: ImageFormat | null): Evidence['value'] {
  if (format === null) return phrase('evidence.no-picture', {})
  return format === 'other' ? phrase('evidence.format-unknown', {}) : FORMAT_NAME[format]
}
