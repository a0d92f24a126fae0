/** Does the image's address answer with an image request's success? */
import { attemptOf } from '../../image/find-attempt'
import { defineCheck, fail, notApplicable, pass, unknown } from '../../check'
import { FAILURE_PHRASE, whatsappFailsToo } from '../../../vocabulary/failure-phrase'
import { hopEvidence } from '../../page/hop-evidence'
import { isLoaded, isRefused } from '../../image/not-loaded'

export const imageReachable = defineCheck({
  id: 'image-reachable',
  group: 'image',
  needs: ['candidate', 'attempts'],
  witnesses: ['imageNoFallback', 'status2xx', 'tlsValid'],
  words: {
    name: 'Image reachable',
    marketer: 'The picture must be there when WhatsApp asks for it.',
    developer:
      'The image request must end with a status from 200 to 299. A 404, a failed connection or a bad certificate ends the image step: the client does not go on to twitter:image or another tag.',
    howToFix: [
      'Open the image address in a private window. If it does not show, correct the address or upload the picture again.',
      'After a move to another CDN or a new theme, old og:image addresses often stay in the page or in its cache: clear the page cache.',
      'Generated pictures (opengraph-image routes, image services): look at the server’s log for that request; they often fail on the first, uncached call.',
    ],
  },
  run({ candidate, attempts }) {
    const attempt = attemptOf(attempts, candidate)
    const address = { label: candidate.rule, value: candidate.value }
    if (candidate.url === null) {
      return notApplicable({
        title: 'Image reachable: does not apply',
        summary: 'The image address is not complete, so nobody can ask for it.',
        evidence: [address],
      })
    }
    const { image, failure } = attempt ?? { image: null, failure: null }
    const lost = 'The card has no picture: WhatsApp tries no other image after this.'
    if (image) {
      const evidence = [address, ...hopEvidence(image.hops)]
      if (isLoaded(image)) {
        return pass({
          title: 'The image loads',
          summary: `Its address answers with status ${image.status}.`,
          evidence,
        })
      }
      if (isRefused(image)) {
        return notApplicable({
          title: 'Image reachable: the server answers, but refuses',
          summary: `The server answers with status ${image.status}; see whether the image is public.`,
          evidence,
        })
      }
      return fail({
        title:
          image.status === 404 || image.status === 410
            ? 'The image does not exist'
            : 'The image does not load',
        summary: `${lost} The address answers with status ${image.status}, and 200 to 299 is needed.`,
        evidence,
        fix: {
          steps: `Put a picture at ${image.requestedUrl}, or name another address in ${candidate.rule}.`,
        },
      })
    }
    if (failure && whatsappFailsToo(failure.code)) {
      return fail({
        title: 'The image does not load',
        summary: `${lost} ${capital(FAILURE_PHRASE[failure.code])}.`,
        evidence: [address, ...hopEvidence(failure.hops)],
        ...(failure.detail === null ? {} : { detail: failure.detail }),
        fix: { steps: `Make ${candidate.url} answer with the picture, or name another address.` },
      })
    }
    if (failure?.code === 'blocked-address') {
      return notApplicable({
        title: 'Image reachable: the address is private',
        summary: 'The image lies in a private network; see whether the image is public.',
        evidence: [address],
      })
    }
    return unknown({
      title: 'Image reachable: could not tell',
      summary: failure
        ? `The image was not fetched: ${FAILURE_PHRASE[failure.code]}.`
        : 'The image was not fetched.',
      evidence: [address],
    })
  },
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
