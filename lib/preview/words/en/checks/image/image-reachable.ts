/** The words of the check on whether the image loads. */
import type { imageReachable as check } from '../../../../judge/checks/image/image-reachable'
import { checkWords } from '../../../typed'

const LOST = 'The card has no picture: {app} tries no other image after this.'
const BY_STATUS = `${LOST} The address responds with status {status}, and 200 to 299 is needed.` as const

export const imageReachable = checkWords<typeof check>()({
  name: 'Image reachable',
  marketer: 'The picture must be there when WhatsApp asks for it.',
  developer:
    'The image request must end with a status from 200 to 299. A 404, a failed connection or a bad certificate ends the image step: the client does not go on to twitter:image or another tag.',
  howToFix: [
    'Open the image address in a private window. If it does not show, correct the address or upload the picture again.',
    'After a move to another CDN or a new theme, old og:image addresses often stay in the page or in its cache: clear the page cache.',
    'Generated pictures (opengraph-image routes, image services): look at the server’s log for that request; they often fail on the first, uncached call.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: does not apply',
      summary: 'The image address is not complete, so nobody can ask for it.',
    },
    'not-fetched': { title: '{check}: could not tell', summary: 'The image was not fetched.' },
    loads: { title: 'The image loads', summary: 'Its address responds with status {status}.' },
    refused: {
      title: '{check}: the server responds, but refuses',
      summary: 'The server responds with status {status}; see whether the image is public.',
    },
    'does-not-exist': { title: 'The image does not exist', summary: BY_STATUS },
    'error-status': { title: 'The image does not load', summary: BY_STATUS },
    'signs-encoded': {
      title: 'The server knows the image by another spelling of its address',
      summary:
        'The card has no picture: {app} writes signs such as | in percent form (%7C), and the server responds to that form with status {status}. To the address as it stands in the tag it sends the picture.',
    },
    'address-wrong': {
      title:
        'The image address is {fault, select, twice {encoded twice} two {two addresses in one} other {broken by blanks}}',
      summary:
        'The card has no picture: the address as it is written responds with status {status}, and the picture is at {fault, select, twice {the address that is decoded once} two {the second address} other {the address without blanks}}.',
      detail:
        'Encode an address once, where it is put together; a second encoding turns each % into %25 and each & into &amp;amp;.',
    },
    fails: {
      title: 'The image does not load',
      summary: `${LOST} {because}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'private-network': {
      title: '{check}: the address is private',
      summary: 'The image is in a private network; see whether the image is public.',
    },
    'could-not-look': {
      title: '{check}: could not tell',
      summary: 'The image was not fetched. {because}',
    },
  },
  fixes: {
    'name-another-address':
      'Upload the picture once more, and name an address in {rule} that opens in a private window:',
    'write-plain-address':
      'Give the picture an address of letters, digits, dots and dashes, or let the server take both forms of the signs in it.',
  },
})
