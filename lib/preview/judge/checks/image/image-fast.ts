/** Does the image arrive while somebody still waits for the card? */
import { limitOf } from '../../../vocabulary/client'
import { failureClause } from '../../../vocabulary/failure-message'
import { isTimeOut } from '../../../vocabulary/failures'
import type { ImageFact, PageFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { pageTimeMs } from '../../layout/page-obstacle'

export const imageFast = defineCheck({
  id: 'image-fast',
  group: 'image',
  weight: 4,
  needs: ['page', 'candidate', 'attempts'],
  witnesses: ['imageTimeGood', 'webWaitForPhone', 'imageTimeMax'],
  run({ page, candidate, attempts }, { client, app }) {
    const { image, failure } = findAttempt(attempts, candidate) ?? { image: null, failure: null }
    if (!image) {
      if (!failure || !isTimeOut(failure.code)) return unknown('not-loaded', {})
      return fail(
        'timed-out',
        { because: failureClause(failure.code) },
        {
          evidence: [{ label: phrase('evidence.image', {}), value: candidate.value }],
          fix: fix('serve-static-file', {}),
        },
      )
    }
    const pageMs = pageTimeMs(page)
    const imageMs = image.timings.totalMs
    const ms = pageMs + imageMs
    const evidence = [
      { label: phrase(pageLabel(page), {}), value: { ms: pageMs } },
      { label: phrase('evidence.image', {}), value: { ms: imageMs } },
    ]
    const rest = {
      evidence,
      fix: imageMs >= pageMs ? speedUpImage(image) : fix('speed-up-page', { time: { ms: pageMs } }),
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

/** A lighter file helps only where the time goes into the transfer. */
function speedUpImage({ timings: { firstByteMs, totalMs } }: ImageFact) {
  return firstByteMs !== null && firstByteMs >= totalMs / 2
    ? fix('prepare-image', { time: { ms: firstByteMs } })
    : fix('speed-up-image', { time: { ms: totalMs } })
}

const pageLabel = ({ timings }: PageFact) =>
  timings.headCompleteMs === null ? 'evidence.page-time-so-far' : 'evidence.page-time'
