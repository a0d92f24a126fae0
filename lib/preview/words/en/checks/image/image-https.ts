/** The words of the check on whether the image is served over https. */
import type { imageHttps as check } from '../../../../judge/checks/image/image-https'
import { checkWords } from '../../../typed'

export const imageHttps = checkWords<typeof check>()({
  name: 'Image over https',
  marketer: 'The picture’s address must begin with https://.',
  developer:
    'According to the published guide, an http:// image is blocked. Recent Android asks for https:// instead and shows the image when that responds; iPhones, as far as the guide goes, show none.',
  howToFix: [
    'Serve the picture over https:// and write that address into the tag.',
    'WordPress: set both addresses under Settings, General to https:// and replace old http:// addresses in the database (WP-CLI: wp search-replace).',
    'Behind a proxy or a CDN: tell the application that visitors come over https (X-Forwarded-Proto), or it goes on writing http:// addresses.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: does not apply',
      summary: 'The image address is not complete, so it has no scheme to judge.',
    },
    'private-network': {
      title: '{check}: the address is private',
      summary: 'Phones cannot reach the image with http:// or https://; see whether the image is public.',
    },
    'http-though-https-works': {
      title: 'The image address is http://',
      summary:
        '{othersCount, plural, =0 {} other {There is no picture on {others}: the published guide says that such images are blocked. }}On {clients} it is forgiven, because https:// responds there too (observed).',
    },
    'http-and-https-fails': {
      title: 'The image address is http://',
      summary:
        'No client shows this image: {app} on {clients} asks for https:// instead, and that fails: {because}.',
    },
    'http-and-no-https': {
      title: 'The image address is http://',
      summary:
        'No client shows this image: {app} on {clients} asks for https:// instead, and gets no response over it.',
    },
    http: {
      title: 'The image address is http://',
      summary:
        'The published guide says that such images are blocked. {app} on {clients} asks for https:// instead; we do not know what responds there.',
    },
    'redirected-to-http': {
      title: 'The image is redirected to http://',
      summary:
        'Clients that follow the guide block it; on {clients}, {app} asks for https:// again and may still show it (observed).',
    },
    https: {
      title: 'The image is served over https://',
      summary: 'Every client accepts the address.',
    },
  },
  fixes: {
    'write-https': 'The picture is already there over https://; write that address:',
    'serve-https-first': 'Serve the picture over https:// first, then write an address that opens there:',
    'redirect-to-https': 'Let the redirect lead to https://, or write the final address into the tag.',
  },
})
