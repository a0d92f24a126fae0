/** Does the image arrive while somebody still waits for the card? */
import { limitOf } from '../../../vocabulary/client'
import { failureClause } from '../../../vocabulary/failure-message'
import { isTimeOut } from '../../../vocabulary/failures'
import type { ImageFact, PageFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import type { TrialFact } from '../../../vocabulary/trials'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { pageTimeMs } from '../../layout/page-obstacle'
import { trialEvidence, trialsIn } from '../../values/trial-evidence'

export const imageFast = defineCheck({
  id: 'image-fast',
  group: 'image',
  weight: 4,
  needs: ['published', 'page', 'candidate', 'attempts'],
  orMissing: ['trials'],
  witnesses: ['imageTimeGood', 'webWaitForPhone', 'imageTimeMax'],
  run({ page, candidate, attempts, trials }, { client, app }) {
    const { image, failure } = findAttempt(attempts, candidate) ?? { image: null, failure: null }
    const again = trialsIn(trials).filter(({ changed }) => changed === 'again')
    const warm = warmTime(again, image?.timings.totalMs ?? Infinity)
    if (!image) {
      if (!failure || !isTimeOut(failure.code)) return unknown('not-loaded', {})
      return fail(
        'timed-out',
        { because: failureClause(failure.code) },
        {
          evidence: [
            { label: phrase('evidence.image', {}), value: candidate.value },
            ...trialEvidence(again),
          ],
          fix: warm === null ? fix('serve-static-file', {}) : fix('warm-up', { second: { ms: warm } }),
        },
      )
    }
    const pageMs = pageTimeMs(page)
    const imageMs = image.timings.totalMs
    const ms = pageMs + imageMs
    const evidence = [
      { label: phrase(pageLabel(page), {}), value: { ms: pageMs } },
      { label: phrase('evidence.image', {}), value: { ms: imageMs } },
      ...trialEvidence(again),
    ]
    const ofImage = warm === null ? speedUpImage(image) : fix('warm-up', { second: { ms: warm } })
    const rest = {
      evidence,
      fix: imageMs >= pageMs ? ofImage : fix('speed-up-page', { time: { ms: pageMs } }),
    }
    const beside = (limitMs: number) => ({
      time: { ms, beside: limitMs },
      limit: { ms: limitMs, beside: ms },
    })
    const good = limitOf(client, 'imageTimeGood')
    if (ms > good) return fail('too-late', beside(good), rest)
    if (!image.bytesExact) return unknown('not-read-to-end', {}, { evidence })
    // Another client of the app may wait for the phone that builds the card, and not as long as the phone itself.
    const waiting = app.find(({ waitsForPhoneMs }) => waitsForPhoneMs !== null)
    const patienceMs = waiting?.waitsForPhoneMs ?? good
    if (waiting && ms > patienceMs)
      return warn('late', { ...beside(patienceMs), client: waiting.name, lead: client.name }, rest)
    return pass('in-time', beside(Math.min(patienceMs, good)), { evidence })
  },
})

/** How long the same picture took once more, where that is far less: then it is drawn on demand and kept. */
function warmTime(again: readonly TrialFact[], firstMs: number): number | null {
  const [second] = again
  return second?.outcome.kind === 'picture' && second.outcome.ms < firstMs / 3 ? second.outcome.ms : null
}

/** A lighter file helps only where the time goes into the transfer. */
function speedUpImage({ timings: { firstByteMs, totalMs } }: ImageFact) {
  return firstByteMs !== null && firstByteMs >= totalMs / 2
    ? fix('prepare-image', { time: { ms: firstByteMs } })
    : fix('speed-up-image', { time: { ms: totalMs } })
}

const pageLabel = ({ timings }: PageFact) =>
  timings.headCompleteMs === null ? 'evidence.page-time-so-far' : 'evidence.page-time'
