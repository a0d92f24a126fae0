/** Is the image's address absolute, so that it can be asked for as it stands? */
import type { ImageCandidate } from '../../../vocabulary/tags'
import { defineCheck, fail, pass } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const ogImageAbsolute = defineCheck({
  id: 'og-image-absolute',
  group: 'image',
  needs: ['candidate', 'head', 'page'],
  witnesses: ['imageAbsolute', 'imageNoFallback'],
  words: {
    name: 'Image address absolute',
    marketer: 'The picture’s address must be complete, with https:// and the domain.',
    developer:
      'og:image must be an absolute URL. Android hands the value to its URL parser as it stands: a path or a //host address is malformed, which ends the image step, and no other tag is tried. Only link icons are completed.',
    howToFix: [
      'Write the whole address, beginning with https://, even when the picture lies on the same domain. A <base> element does not help.',
      'Next.js: set metadataBase in the root layout; relative openGraph images are then completed.',
      'WordPress: check the site address under Settings, General, and any plugin that makes links relative.',
      'Hugo, Jekyll, Astro, Eleventy: use the absolute form of the URL filter (absURL, absolute_url, new URL(path, Astro.site)).',
    ],
  },
  run({ candidate, head, page }) {
    const evidence = tagEvidence(head, candidate.tag, candidate.rule)
    if (candidate.url !== null) {
      return pass({
        title: 'The image address is absolute',
        summary: 'It can be asked for as it stands.',
        evidence,
      })
    }
    const completed = completedUrl(candidate, page.finalUrl)
    return fail({
      title: TITLE[candidate.problem ?? 'malformed'],
      summary: 'WhatsApp does not complete addresses, so the card has no picture, and no other tag is tried.',
      detail:
        'Android drops it by observation, and Meta asks for an absolute URL. Some gateways and other networks complete the address, so the picture may show there.',
      evidence,
      fix: completed
        ? {
            steps: 'Write the whole address:',
            code: metaTag(candidate.rule, completed),
            language: 'html',
          }
        : { steps: 'Upload the picture and name its whole address, beginning with https://.' },
    })
  },
})

const TITLE = {
  relative: 'The image address is relative',
  'protocol-relative': 'The image address begins with // instead of https://',
  'data-url': 'The image stands in the tag itself instead of an address',
  malformed: 'The image address is not a web address',
  scheme: 'The image address is neither https:// nor http://',
} as const satisfies Record<NonNullable<ImageCandidate['problem']>, string>

/** The address the author meant, over https. */
function completedUrl({ value, problem }: ImageCandidate, pageUrl: string): string | null {
  if (problem !== 'relative' && problem !== 'protocol-relative') return null
  if (!URL.canParse(value, pageUrl)) return null
  const url = new URL(value, pageUrl)
  url.protocol = 'https:'
  return url.href
}
