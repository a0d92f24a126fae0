/** Does the image arrive while somebody still waits for the card? */
import { attemptOf } from '../../image/find-attempt'
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import { isTimeOut } from '../../../vocabulary/failure-blame'
import { FAILURE_PHRASE } from '../../../vocabulary/failure-phrase'
import { duration } from '../../text/figures'
import { msBeside } from '../../text/measures'
import { pageTimeMs } from '../../layout/page-obstacle'
import { limit } from '../../../vocabulary/limits'

export const imageFast = defineCheck({
  id: 'image-fast',
  group: 'image',
  needs: ['page', 'candidate', 'attempts'],
  witnesses: ['imageTimeGood', 'webWaitForPhone', 'imageTimeMax'],
  words: {
    name: 'Image speed',
    marketer: 'Page and picture together should arrive within 7 seconds.',
    developer:
      'The image is asked for after the head was read, so both times add up. Meta expects the preview within 10 s; WhatsApp Web waits 7 s for the phone and then shows the bare address; Android itself gives up after 20 s without data.',
    howToFix: [
      'Serve the picture as a static file from a CDN, with a long Cache-Control.',
      'Generated pictures: build them when the page is published, or fetch them once after publishing so that the first reader does not wait for the rendering.',
      'A lighter file is a faster one: 1200 × 630 px as JPEG is 80 to 200 KB.',
    ],
  },
  run({ page, candidate, attempts }) {
    const { image, failure } = attemptOf(attempts, candidate) ?? { image: null, failure: null }
    if (!image) {
      if (failure && isTimeOut(failure.code)) {
        return fail({
          title: 'The image does not arrive in time',
          summary: `The card has no picture: ${FAILURE_PHRASE[failure.code]}.`,
          evidence: [{ label: 'Image', value: candidate.value }],
          fix: { steps: 'Serve the picture as a static file, best from a CDN.' },
        })
      }
      return unknown({
        title: 'Image speed: could not tell',
        summary: 'The image did not load, so its time is not known.',
      })
    }
    const pageMs = pageTimeMs(page)
    const imageMs = image.timings.totalMs
    const ms = pageMs + imageMs
    const [good, patience] = [limit('imageTimeGood'), limit('webWaitForPhone')]
    const evidence = [
      { label: 'Page until the head is complete', value: duration(pageMs) },
      { label: 'Image', value: duration(imageMs) },
    ]
    const fix = {
      steps:
        imageMs >= pageMs
          ? `Most of the time is the image’s (${duration(imageMs)}): serve a lighter file from a cache.`
          : `Most of the time is the page’s (${duration(pageMs)}): serve the page from a cache.`,
    }
    if (ms > good) {
      const [needs, most] = msBeside(ms, good)
      return fail({
        title: 'The image comes too late',
        summary: `Page and image take ${needs}; Meta expects the preview within ${most}, and by then most people have sent the message.`,
        evidence,
        fix,
      })
    }
    if (ms > patience) {
      const [needs, most] = msBeside(ms, patience)
      return warn({
        title: 'The image comes late',
        summary: `Page and image take ${needs}. Phones wait longer (observed), WhatsApp Web gives up after ${most} and shows the bare address.`,
        evidence,
        fix,
      })
    }
    const [took, most] = msBeside(ms, patience)
    return pass({
      title: 'The image arrives in time',
      summary: `Page and image take ${took} of ${most}.`,
      evidence,
    })
  },
})
