/** Is the image file whole: does it end where its format says, and does a strict decoder read it without complaint? */
import type { ImageAttempt, ImageDamage, ImageFact, ImageIntegrity, PictureFact } from '../../../vocabulary/facts'
import { attemptOf } from '../../image/find-attempt'
import { defineCheck, fail, notApplicable, pass, unknown, warn, type Evidence, type Outcome } from '../../check'
import { integer } from '../../text/figures'
import { imageFileName } from '../../image/image-file-name'
import { notLoaded } from '../../image/not-loaded'
import { isOurLimit } from '../../image/our-limit'

/** Fewer rows than that and a part is plainly missing. */
const NEARLY_ALL = 0.95

const PHONES_CUT =
  'Android’s own decoder keeps the part it could read and leaves the rest blank (its source code); what WhatsApp makes of that, and what iPhones draw, is not known.'
const PHONES_DAMAGED =
  'For an error inside the data, Android’s own decoder may return no picture (its source code); what WhatsApp and iPhones draw is not known.'

const DAMAGE = {
  'no-header': 'the header is missing',
  'no-pixels': 'there is no pixel data',
  'length-invalid': 'a stated length does not fit',
  'part-unknown': 'there is something that no decoder knows',
  'bytes-between-parts': 'there are stray bytes between its parts',
  'checksum-wrong': 'a checksum does not match',
} as const satisfies Record<ImageDamage, string>

const TRAILING = {
  zeros: 'zeros, as padding',
  picture: 'a second picture, as cameras append it',
  video: 'a video, as cameras append it',
  other: 'other bytes',
} as const satisfies Record<Extract<ImageIntegrity, { kind: 'trailing' }>['holds'], string>

interface Seen {
  image: ImageFact
  picture: PictureFact | null
  failure: ImageAttempt['failure']
  evidence: Evidence[]
}

export const imageIntact = defineCheck({
  id: 'image-intact',
  group: 'image',
  needs: ['candidate', 'attempts'],
  orMissing: ['image'],
  witnesses: ['imagePartial'],
  words: {
    name: 'Image intact',
    marketer: 'The picture’s file must be complete: half a file is often half a picture.',
    developer:
      'The file is read to the end that its format defines: the end marker of a JPEG, IEND with all checksums of a PNG, the length in the header of a WebP, the trailer of a GIF. Then a strict decoder reads the pixels. Missing bytes, bytes after the end and complaints of the decoder are told apart, and so is a transfer that broke off.',
    howToFix: [
      'Upload the picture again and compare its size on the server with the size of the original.',
      'Uploads that break off: look at the limits of the upload (PHP upload_max_filesize, nginx client_max_body_size) and at a full disk.',
      'A CDN may have cached half a response: purge the address of the image.',
      'Generated pictures: the process that writes them ended early; see its log and its memory limit.',
      'Bytes after the end usually come from a plugin or a template that prints something after the picture.',
    ],
  },
  run({ candidate, attempts, image: known }) {
    const attempt = attemptOf(attempts, candidate)
    if (!attempt?.image) return unread(attempt, known.known ? 'The image was not fetched.' : known.because)
    const { image, picture, failure } = attempt
    const unloaded = notLoaded(image, 'Image intact')
    if (unloaded) return unloaded
    const { integrity } = image
    const seen = { image, picture, failure, evidence: evidenceOf(image, picture) }
    if (integrity === null) return notRead(seen)
    if (integrity.kind === 'truncated') return cutOff(integrity, seen)
    if (integrity.kind === 'damaged') return damaged(integrity, seen)
    return byDecoder(seen) ?? whole(integrity, seen)
  },
})

/** There is no file to judge; one that broke off on the way is no broken file. */
function unread(attempt: ImageAttempt | null, because: string): Outcome {
  const { bytesReceived, bytesAnnounced } = attempt?.failure?.transfer ?? {}
  if (bytesReceived === undefined || (bytesAnnounced != null && bytesReceived >= bytesAnnounced)) {
    return unknown({ title: 'Image intact: could not tell', summary: because })
  }
  const of = bytesAnnounced == null ? '' : ` of ${integer(bytesAnnounced)} announced`
  return unknown({
    title: 'The transfer of the image broke off',
    summary: `${integer(bytesReceived)}${of} bytes came. That is a fault of the transfer; whether the file itself is whole is not known.`,
    evidence: [{ label: 'Transferred', value: `${integer(bytesReceived)}${of} bytes` }],
  })
}

function notRead({ image, evidence }: Seen): Outcome {
  const isRead =
    image.format === 'png' || image.format === 'jpeg' || image.format === 'webp' || image.format === 'gif'
  if (isRead)
    return unknown({
      title: 'Image intact: could not tell',
      summary: 'The image is too large, or of too many parts, to be read to its end here.',
      evidence,
    })
  return notApplicable({
    title: 'Image intact: does not apply',
    summary: 'Only JPEG, PNG, WebP and GIF files are read to their end; see the image format.',
    evidence,
  })
}

function cutOff(
  { bytesPresent, bytesAtLeast }: Extract<ImageIntegrity, { kind: 'truncated' }>,
  seen: Seen,
): Outcome {
  const of = bytesAtLeast === null ? '' : ` of at least ${integer(bytesAtLeast)}`
  const rest = {
    detail: whose(seen.image),
    evidence: [{ label: 'Bytes', value: `${integer(bytesPresent)}${of}` }, ...seen.evidence],
    fix: repair(seen.image),
  }
  if (seen.picture && seen.picture.decodeWarning === null) {
    return warn({
      title: 'The end of the image file is missing',
      summary: `The file has ${integer(bytesPresent)}${of} bytes and stops before its end. All pixels of the picture are there; whether every client draws such a file is not known.`,
      ...rest,
    })
  }
  return fail({
    title: 'The image file is cut off',
    summary: `The file has ${integer(bytesPresent)}${of} bytes and stops in the middle of the picture. ${drawnHere(seen)} ${PHONES_CUT}`,
    ...rest,
  })
}

function damaged(
  { damage, part, atByte }: Extract<ImageIntegrity, { kind: 'damaged' }>,
  seen: Seen,
): Outcome {
  const where = `${DAMAGE[damage]}${part === null ? '' : ` (${part})`}, at byte ${integer(atByte)}`
  const rest = { evidence: [{ label: 'Damage', value: where }, ...seen.evidence], fix: repair(seen.image) }
  if (seen.picture && (seen.picture.decodeWarning === null || isMinor(damage, part))) {
    return warn({
      title: 'The image file has a flaw',
      summary: `In the file, ${where}. The decoder here draws the picture all the same; whether every client does is not known.`,
      ...rest,
    })
  }
  return fail({
    title: 'The image file is damaged',
    summary: `In the file, ${where}. ${drawnHere(seen)} ${PHONES_DAMAGED}`,
    ...rest,
  })
}

/** Decoders look past stray bytes, and past chunks that they need not know (a PNG writes those in small letters). */
const isMinor = (damage: ImageDamage, part: string | null): boolean =>
  damage === 'bytes-between-parts' || /^[a-z]/.test(part ?? '')

/** The structure is sound; the pixels may not be. Null when the decoder has nothing against them. */
function byDecoder(seen: Seen): Outcome | null {
  const { image, picture, failure, evidence } = seen
  if (!picture && failure && isOurLimit(failure)) {
    return unknown({
      title: 'Image intact: could not tell',
      summary: 'The file ends where it should, but its pixels could not be decoded here.',
      evidence,
    })
  }
  if (!picture) {
    return fail({
      title: 'The image file is damaged',
      summary: `The file ends where it should, but its content cannot be decoded. ${PHONES_DAMAGED}`,
      ...(failure?.detail ? { detail: failure.detail } : {}),
      evidence,
      fix: repair(image),
    })
  }
  const { decodeWarning, rowsDrawn } = picture
  if (decodeWarning === null) return null
  const drawn =
    rowsDrawn !== null && rowsDrawn < NEARLY_ALL
      ? drawnHere(seen)
      : 'The decoder here draws the picture all the same.'
  return warn({
    title: 'The image decodes with a warning',
    summary: `The file ends where it should, but a strict decoder complains of its content. ${drawn} What phones draw is not known.`,
    evidence,
    fix: repair(image),
  })
}

function whole(
  integrity: Extract<ImageIntegrity, { kind: 'complete' | 'trailing' }>,
  { evidence }: Seen,
): Outcome {
  if (integrity.kind === 'complete')
    return pass({
      title: 'The image file is whole',
      summary: 'It ends where its format says, and a strict decoder reads all of it.',
      evidence,
    })
  const rest = `${integer(integrity.bytes)} bytes: ${TRAILING[integrity.holds]}`
  return pass({
    title: 'The image file is whole, with more after its end',
    summary: `A strict decoder reads all of the picture and ignores what follows its end (${rest}); it only adds to the weight.`,
    evidence: [{ label: 'After the end', value: rest }, ...evidence],
  })
}

function drawnHere({ picture }: Seen): string {
  if (!picture) return 'The decoder here draws nothing of it.'
  const { rowsDrawn } = picture
  if (rowsDrawn === null) return 'How much of it can be drawn is not known.'
  return rowsDrawn < NEARLY_ALL
    ? `The decoder here draws about the first ${percent(rowsDrawn)} of its rows.`
    : 'The decoder here fills nearly all of its rows, though not with all of their pixels.'
}

/** Whether the file or its transfer is short, as far as the response tells. */
function whose({ headers, bytes }: ImageFact): string {
  const valueOf = (wanted: string) => headers.find(({ name }) => name === wanted)?.value
  const isPlain = (valueOf('content-encoding') ?? 'identity').trim().toLowerCase() === 'identity'
  return isPlain && valueOf('content-length') === String(bytes)
    ? 'The server announced exactly this many bytes: the file is cut off on the server, not on the way.'
    : 'The response does not state the length of the file, so it is not known whether the file is cut off or its transfer.'
}

const repair = ({ finalUrl, bytes }: ImageFact) => ({
  steps: `Export the picture again and upload it; what is served now has ${integer(bytes)} bytes. ImageMagick names the faults of a file:`,
  code: `magick identify -regard-warnings ${imageFileName(finalUrl)}`,
  language: 'shell' as const,
})

function evidenceOf(image: ImageFact, picture: PictureFact | null): Evidence[] {
  return [
    ...(picture?.decodeWarning ? [{ label: 'Decoder', value: picture.decodeWarning }] : []),
    ...(picture && picture.rowsDrawn !== null
      ? [{ label: 'Rows drawn here', value: percent(picture.rowsDrawn) }]
      : []),
    { label: 'Image', value: image.finalUrl },
  ]
}

const percent = (share: number) => `${Math.round(share * 100)}%`
