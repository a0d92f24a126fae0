/** The words of the check on whether the image's address lasts. */
import type { imageStable as check } from '../../../../judge/checks/image/image-stable'
import { checkWords } from '../../../typed'

const THEN = 'Anyone who sends the link after that gets a card without a picture.'

export const imageStable = checkWords<typeof check>()({
  name: 'Image address lasts',
  marketer: 'The picture’s address should stay the same for as long as the link is shared.',
  developer:
    'WhatsApp fetches the image anew for every sender and keeps nothing on a server. Signed or expiring addresses, redirect chains and no-store responses work in the test and fail weeks later.',
  howToFix: [
    'Put preview pictures in a public place with a permanent address, and name that address.',
    'S3, Google Cloud Storage, Azure: do not write presigned addresses into the page; make the preview pictures public or put a CDN in front of the bucket.',
    'Notion, Airtable, Instagram, Discord and similar sources hand out addresses that expire: copy the picture to your own site.',
    'Name the final address of the picture instead of one that redirects to it.',
  ],
  outcomes: {
    expires: {
      title: 'The image address expires',
      summary: `The address carries an end date: it works until {date}. ${THEN}`,
    },
    'expires-after-signing': {
      title: 'The image address expires',
      summary: `The address carries an end: it works for {lasts} after it was signed. ${THEN}`,
    },
    signed: {
      title: 'The image address is signed',
      summary: `The address carries a signature ({parameters}), and such addresses usually expire. ${THEN}`,
    },
    'leads-to-signed': {
      title: 'The image leads to a signed address, which is refused',
      summary:
        'The address redirects to one that carries a signature or an end date ({parameters}), and the server refuses that one with status {status}: the usual cause is that it has expired.',
    },
    'unpublished-host': {
      title: 'The image is on a {kind, select, staging {test server} other {preview deployment}}',
      summary:
        'It loads today, from {host}, whose name is that of a place where a site is tried out: such places are closed, emptied or replaced. The public address of the site is not set where addresses are built.',
    },
    redirected: {
      title: 'The image is reached through several redirects',
      summary:
        'It takes {count, plural, one {# redirect} other {# redirects}} to reach the picture; each costs time, and any of them may change.',
    },
    'not-cached': {
      title: 'The image may not be cached',
      summary:
        'The server responds with no-store, so every sender waits for it again, and at a busy hour cards can end up without a picture.',
    },
    permanent: {
      title: 'The image address looks permanent',
      summary: 'It is not signed, has no end date and leads straight to the picture.',
    },
  },
  fixes: {
    'set-public-address':
      'Set the site’s public address ({origin}) where addresses are built, in Next.js metadataBase, elsewhere the base or site URL, and make sure that the picture opens there.',
    'name-permanent-address':
      'Put the picture where it is public for good, and name an address without {parameters}.',
    'name-final-address': 'Name the final address: {url}',
    'let-caches-keep': 'Let caches keep the picture; another picture then needs another address:',
  },
})
