/** The words of the check on whether the image's address is absolute. */
import type { ogImageAbsolute as check } from '../../../../judge/checks/image/og-image-absolute'
import { checkWords } from '../../../typed'

const LOST = {
  summary: 'The card has no picture: {app} does not complete addresses, and it tries no other tag.',
  detail:
    '{app} on {client} drops such an address (observed), and Meta asks for an absolute URL. Some gateways and other networks complete it, so the picture may show there.',
} as const

export const ogImageAbsolute = checkWords<typeof check>()({
  name: 'Image address absolute',
  marketer: 'The picture’s address must be complete, with https:// and the domain.',
  developer:
    'og:image must be an absolute URL. Android hands the value to its URL parser as it is: a path or a //host address is malformed, which ends the image step, and no other tag is tried. Only link icons are completed.',
  howToFix: [
    'Write the whole address, beginning with https://, even when the picture is on the same domain.',
    'Next.js: set metadataBase in the root layout; relative openGraph images are then completed.',
    'WordPress: check the site address under Settings, General, and any plugin that makes links relative.',
    'Hugo, Jekyll, Astro, Eleventy: use the absolute form of the URL filter (absURL, absolute_url, new URL(path, Astro.site)).',
  ],
  outcomes: {
    absolute: { title: 'The image address is absolute', summary: 'It can be requested as it is.' },
    'two-addresses': {
      title: 'The image address holds two addresses',
      summary:
        'The card has no picture: the site’s own address is in front of one that was complete already. The picture seems to be on {host}.',
      detail:
        'A template adds the site address to every image. It has to leave complete addresses alone: new URL(path, base), urljoin and absolute_url do.',
    },
    slashes: {
      title: 'The image address is not a web address',
      summary:
        'The card has no picture: {slashes, plural, =0 {no slash follows} one {one slash follows} other {# slashes follow}} the colon where two belong, so the address names no host.',
    },
    relative: { title: 'The image address is relative', ...LOST },
    'protocol-relative': { title: 'The image address begins with // instead of https://', ...LOST },
    'data-url': { title: 'The image itself is in the tag, instead of its address', ...LOST },
    'other-scheme': { title: 'The image address is neither https:// nor http://', ...LOST },
    malformed: { title: 'The image address is not a web address', ...LOST },
  },
  fixes: {
    'keep-second-address': 'Write one address alone, of a picture that opens in a private window:',
    'write-two-slashes':
      'Write https://, the host and then the path. The host is often lost where a template joins parts of an address:',
    'upload-and-name': 'Upload the picture and name its whole address, beginning with https://:',
  },
})
