/** Is the image file whole: does it end where its format says, and does a strict decoder read it without complaint? */
import { failureClause, failureSentence } from '../../../vocabulary/failure-message'
import type {
  ImageAttempt,
  ImageDamage,
  ImageFact,
  ImageIntegrity,
  PictureFact,
} from '../../../vocabulary/facts'
import { type Message, phrase } from '../../../vocabulary/message'
import { defineCheck, type Evidence, fail, fix, notApplicable, pass, unknown, warn } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { imageFileName } from '../../image/image-file-name'
import { notLoaded } from '../../image/not-loaded'
import { isOurLimit, isUnseen } from '../../image/our-limit'

/** Fewer rows than that and a part is plainly missing. */
const NEARLY_ALL = 0.95

interface Seen {
  image: ImageFact
  picture: PictureFact | null
  failure: ImageAttempt['failure']
  evidence: Evidence[]
}
type Integrity<K extends ImageIntegrity['kind']> = Extract<ImageIntegrity, { kind: K }>

export const imageIntact = defineCheck({
  id: 'image-intact',
  group: 'image',
  weight: 6,
  needs: ['candidate', 'attempts'],
  orMissing: ['image'],
  witnesses: ['imagePartial'],
  run({ candidate, attempts, image: known }) {
    const attempt = findAttempt(attempts, candidate)
    if (!attempt?.image)
      return unread(attempt, known.known ? phrase('missing.image.not-fetched', {}) : known.because)
    const { image, picture, failure } = attempt
    const unloaded = notLoaded(image)
    if (unloaded) return unloaded
    const { integrity } = image
    const seen = { image, picture, failure, evidence: evidenceOf(image, picture) }
    if (integrity === null) return notRead(seen)
    if (integrity.kind === 'truncated') return cutOff(integrity, seen)
    if (integrity.kind === 'damaged') return damaged(integrity, seen)
    return byDecoder(seen) ?? whole(integrity, seen)
  },
})

/** There is no file to judge; one that broke off in transit is no broken file. */
function unread(attempt: ImageAttempt | null, because: Message) {
  const { bytesReceived: count, bytesAnnounced: total = null } = attempt?.failure?.transfer ?? {}
  if (count === undefined || (total !== null && count >= total)) return unknown('not-read', { because })
  const received =
    total === null
      ? phrase('evidence.byte-count', { count })
      : phrase('evidence.byte-count-of', { count, total })
  const evidence = [{ label: phrase('evidence.transferred', {}), value: received }]
  return unknown('transfer-broke-off', { received }, { evidence })
}

/** Formats whose files are read to their end. */
const READ = ['png', 'jpeg', 'webp', 'gif'] as const satisfies readonly ImageFact['format'][]

function notRead({ image, failure, evidence }: Seen) {
  // What is announced as too heavy counts as an image even where its transfer broke off.
  if (failure && isUnseen(failure) && !isOurLimit(failure))
    return unknown('not-read', { because: failureSentence(failure) }, { evidence })
  return READ.some((format) => format === image.format)
    ? unknown('not-read-to-end', {}, { evidence })
    : notApplicable('format-not-read', {}, { evidence })
}

function cutOff({ bytesPresent: count, bytesAtLeast: total }: Integrity<'truncated'>, seen: Seen) {
  const length =
    total === null
      ? phrase('evidence.byte-count', { count })
      : phrase('evidence.byte-count-of-at-least', { count, total })
  const evidence = [{ label: phrase('evidence.file-length', {}), value: length }, ...seen.evidence]
  const rest = { evidence, fix: exportAgain(seen.image) }
  const found = { length, short: isShortOnServer(seen.image) ? 'file' : 'unknown' }
  return seen.picture && seen.picture.decodeWarning === null
    ? warn('end-missing', found, rest)
    : fail('cut-off', { ...found, ...drawnHere(seen) }, rest)
}

function damaged({ damage, part, atByte }: Integrity<'damaged'>, seen: Seen) {
  const what = phrase(`evidence.damage.${damage}`, {})
  const where = phrase('evidence.damage-at', { what, part: part ?? 'none', byte: atByte })
  const evidence = [{ label: phrase('evidence.damage', {}), value: where }, ...seen.evidence]
  const rest = { evidence, fix: exportAgain(seen.image) }
  return seen.picture && (seen.picture.decodeWarning === null || isMinor(damage, part))
    ? warn('flawed', { where }, rest)
    : fail('damaged', { where, ...drawnHere(seen) }, rest)
}

/** Decoders look past stray bytes, and past chunks that they need not know (a PNG writes those in small letters). */
const isMinor = (damage: ImageDamage, part: string | null): boolean =>
  damage === 'bytes-between-parts' || /^[a-z]/.test(part ?? '')

/** The structure is sound; the pixels may not be. Null when the decoder has nothing against them. */
function byDecoder(seen: Seen) {
  const { image, picture, failure, evidence } = seen
  if (!picture && failure && isOurLimit(failure))
    return unknown('not-decoded', { because: failureClause(failure.code) }, { evidence })
  const rest = { evidence, fix: exportAgain(image) }
  if (!picture) return fail('undecodable', { reason: failure?.detail ?? 'none' }, rest)
  return picture.decodeWarning === null ? null : warn('decoder-complains', drawnHere(seen), rest)
}

function whole(integrity: Integrity<'complete' | 'trailing'>, { evidence }: Seen) {
  if (integrity.kind === 'complete') return pass('whole', {}, { evidence })
  const { bytes: count, holds } = integrity
  const rest = phrase('evidence.bytes-after-end', { count, holds })
  return pass(
    'more-after-end',
    { rest },
    { evidence: [{ label: phrase('evidence.after-end', {}), value: rest }, ...evidence] },
  )
}

function drawnHere({ picture }: Seen) {
  const share = picture?.rowsDrawn ?? null
  const drawn = !picture ? 'nothing' : share === null ? 'unknown' : share < NEARLY_ALL ? 'part' : 'nearly'
  return { drawn, share: share ?? 0 }
}

/** The file and not its transfer is short, as far as the response tells. */
function isShortOnServer({ headers, bytes }: ImageFact): boolean {
  const valueOf = (wanted: string) => headers.find(({ name }) => name === wanted)?.value
  const isPlain = (valueOf('content-encoding') ?? 'identity').trim().toLowerCase() === 'identity'
  return isPlain && valueOf('content-length') === String(bytes)
}

const exportAgain = ({ finalUrl, bytes: count }: ImageFact) =>
  fix(
    'export-again',
    { length: phrase('evidence.byte-count', { count }) },
    { language: 'shell', code: `magick identify -regard-warnings ${imageFileName(finalUrl)}` },
  )

function evidenceOf(image: ImageFact, picture: PictureFact | null): Evidence[] {
  const { decodeWarning = null, rowsDrawn: share = null } = picture ?? {}
  return [
    ...(decodeWarning === null ? [] : [{ label: phrase('evidence.decoder', {}), value: decodeWarning }]),
    ...(share === null
      ? []
      : [{ label: phrase('evidence.rows-drawn', {}), value: phrase('evidence.percent', { share }) }]),
    { label: phrase('evidence.image', {}), value: image.finalUrl },
  ]
}
