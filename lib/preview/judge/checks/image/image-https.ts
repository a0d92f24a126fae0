/** Is the image had over https://? */
import { attemptOf } from '../../image/find-attempt'
import { defineCheck, fail, notApplicable, pass } from '../../check'
import { FAILURE_PHRASE } from '../../../vocabulary/failure-phrase'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const imageHttps = defineCheck({
  id: 'image-https',
  group: 'image',
  needs: ['candidate', 'head', 'attempts'],
  witnesses: ['imageHttps'],
  words: {
    name: 'Image over https',
    marketer: 'The picture’s address must begin with https://.',
    developer:
      'An http:// image is blocked according to the published guide. Recent Android asks for https:// in its place and shows the image when that answers; iPhones, as far as the guide goes, show none.',
    howToFix: [
      'Serve the picture over https:// and write that address into the tag.',
      'WordPress: set both addresses under Settings, General to https:// and replace old http:// addresses in the database (WP-CLI: wp search-replace).',
      'Behind a proxy or a CDN: tell the application that visitors come over https (X-Forwarded-Proto), or it goes on writing http:// addresses.',
    ],
  },
  run({ candidate, head, attempts }) {
    const evidence = tagEvidence(head, candidate.tag, candidate.rule)
    if (candidate.url === null) {
      return notApplicable({
        title: 'Image over https: does not apply',
        summary: 'The image address is not complete, so it has no scheme that could be judged.',
        evidence,
      })
    }
    const image = attemptOf(attempts, candidate)?.image ?? null
    const insecureHop = image?.hops.find(({ url, location }) =>
      [url, location].some((address) => address?.toLowerCase().startsWith('http://')),
    )
    if (candidate.url.startsWith('http:')) {
      const secure = `https:${candidate.url.slice('http:'.length)}`
      const works = image?.upgradedToHttps === true && image.upgradeFailure === null
      const why = image?.upgradeFailure ? `: ${FAILURE_PHRASE[image.upgradeFailure.code]}` : ''
      return fail({
        title: 'The image address is http://',
        summary: works
          ? 'Android and Web forgive it, because https:// answers there too (observed); the published guide says that such images are blocked, and iPhones show none.'
          : `No client shows this image: Android asks for https:// itself and gets none${why}.`,
        evidence,
        fix: {
          steps: works
            ? 'The picture is already there over https://; write that address:'
            : 'Serve the picture over https:// first, then write that address:',
          code: metaTag(candidate.rule, secure),
          language: 'html',
        },
      })
    }
    if (insecureHop && candidate.url.startsWith('https:')) {
      return fail({
        title: 'The image is redirected to http://',
        summary:
          'Android asks for https:// again and may still show it (observed); clients that follow the guide block it.',
        evidence: [
          ...evidence,
          { label: 'Redirect', value: `${insecureHop.status} ${insecureHop.url} → ${insecureHop.location}` },
        ],
        fix: { steps: 'Let the redirect lead to https://, or write the final address into the tag.' },
      })
    }
    return pass({
      title: 'The image is served over https://',
      summary: 'Every client accepts the address.',
      evidence,
    })
  },
})
