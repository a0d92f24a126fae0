/** Does the image weigh little enough to be shown? */
import { limitOf } from '../../../vocabulary/client'
import type { ImageFact, PictureFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { backgroundFor } from '../../image/background-for'
import { findAttempt } from '../../image/find-attempt'
import { imageFileName, previewFileName } from '../../image/image-file-name'
import { notLoaded } from '../../image/not-loaded'
import { weightKnown } from '../../image/weight-known'

/** The command aims below the limit, so that the result is under it on every machine. */
const AIM_SHARE = 0.93

export const imageWeight = defineCheck({
  id: 'image-weight',
  group: 'image',
  weight: 7,
  needs: ['image'],
  orMissing: ['attempts'],
  witnesses: ['imageBytesMax', 'imageBytesGood'],
  run({ image, attempts }, { client }) {
    const unloaded = notLoaded(image)
    if (unloaded) return unloaded
    const { bytes, bytesExact, finalUrl } = image
    const picture = (attempts.known && findAttempt(attempts.value, image.candidate)?.picture) || null
    const [good, max] = [limitOf(client, 'imageBytesGood'), limitOf(client, 'imageBytesMax')]
    const isHeavy = bytes > max
    const limit = isHeavy ? max : good
    const [weight, allowed] = [
      { bytes, beside: limit },
      { bytes: limit, beside: bytes },
    ]
    const measured = { imageBytesGood: bytes, imageBytesMax: bytes }
    const { precision, label, value } = SAID[weightKnown(image)]
    const evidence = [
      { label: phrase(label, {}), value: phrase(value, { weight, limit: allowed }) },
      { label: phrase('evidence.image', {}), value: finalUrl },
    ]
    if (isHeavy) {
      const found = { weight, limit: allowed, precision }
      return fail('too-heavy', found, { evidence, measured, fix: lighter(image, picture, good) })
    }
    if (!bytesExact) return unknown('cut-off', { weight }, { evidence })
    if (bytes > good) {
      return warn(
        'heavier-than-asked',
        { weight, limit: allowed, shownUpTo: { bytes: max } },
        { evidence, measured, fix: lighter(image, picture, good) },
      )
    }
    return pass('light-enough', { weight, limit: allowed }, { evidence, measured })
  },
})

const SAID = {
  measured: { precision: 'measured', label: 'evidence.weight', value: 'evidence.weight-of' },
  announced: { precision: 'announced', label: 'evidence.weight-announced', value: 'evidence.weight-of' },
  'at-least': { precision: 'more', label: 'evidence.weight', value: 'evidence.weight-more-than' },
} as const

function lighter({ finalUrl }: ImageFact, picture: PictureFact | null, bytesWanted: number) {
  const aimKb = Math.floor((bytesWanted * AIM_SHARE) / 1_024)
  const command = `magick ${imageFileName(finalUrl)} -auto-orient -resize '1200x1200>' -background ${backgroundFor(picture)} -flatten -strip -define jpeg:extent=${aimKb}KB ${previewFileName(finalUrl)}`
  return fix(
    'export-lighter',
    { wanted: { bytes: bytesWanted }, aim: { bytes: aimKb * 1_024 } },
    { language: 'shell', code: command },
  )
}
