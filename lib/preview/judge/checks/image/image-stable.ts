/** Will the image's address still work when the link is opened or sent again? */
import type { ImageFact } from '../../../vocabulary/facts'
import { defineCheck, pass, warn, type Evidence } from '../../check'
import { expiringAddress, type ExpiringAddress } from '../../image/expiring-address'
import { counted } from '../../text/figures'
import { hopEvidence, redirectsOf } from '../../page/hop-evidence'
import { notLoaded } from '../../image/not-loaded'

/** One redirect is ordinary (a CDN, a www host); more of them change too easily. */
const REDIRECTS_MAX = 1

export const imageStable = defineCheck({
  id: 'image-stable',
  group: 'image',
  needs: ['image'],
  witnesses: ['imageStableAddress'],
  words: {
    name: 'Image address lasts',
    marketer: 'The picture’s address should stay the same for as long as the link is shared.',
    developer:
      'WhatsApp fetches the image anew for every sender and keeps nothing on a server. Signed or expiring addresses, chains of redirects and no-store answers work in the test and fail weeks later.',
    howToFix: [
      'Put preview pictures into a public place with a permanent address, and name that address.',
      'S3, Google Cloud Storage, Azure: do not write presigned addresses into the page; make the preview pictures public or put a CDN before the bucket.',
      'Notion, Airtable, Instagram, Discord and similar sources hand out addresses that expire: copy the picture to your own site.',
      'Name the final address of the picture instead of one that redirects to it.',
    ],
  },
  run({ image }) {
    const unloaded = notLoaded(image, 'Image address lasts')
    if (unloaded) return unloaded
    const expiring = signedAnywhere(image)
    if (expiring) {
      return warn({
        title: expiring.expires ? 'The image address expires' : 'The image address is signed',
        summary: `${whenItEnds(expiring)} Who sends the link later than that gets a card without a picture.`,
        evidence: expiryEvidence(expiring),
        fix: {
          steps: `Put the picture where it is public for good and name an address without ${expiring.parameters.join(', ')}.`,
        },
      })
    }
    const redirects = redirectsOf(image.hops)
    if (redirects.length > REDIRECTS_MAX) {
      return warn({
        title: 'The image is reached by detours',
        summary: `${counted(redirects.length, 'redirect')} lie before the picture; each costs time, and any of them may change.`,
        evidence: hopEvidence(image.hops),
        fix: { steps: `Name the final address: ${image.finalUrl}` },
      })
    }
    const cache = image.headers.find(({ name }) => name === 'cache-control')?.value ?? ''
    if (/(?:^|[\s,])no-store(?:[\s,;]|$)/i.test(cache)) {
      return warn({
        title: 'The image forbids every cache',
        summary:
          'The server answers with no-store, so each sender waits for it anew, and a busy hour can leave cards without a picture.',
        evidence: [{ label: 'Cache-Control', value: cache }],
        fix: {
          steps: 'Let caches keep the picture:',
          code: 'Cache-Control: public, max-age=31536000, immutable',
          language: 'http',
        },
      })
    }
    return pass({
      title: 'The image address looks permanent',
      summary: 'It is not signed, does not expire and leads straight to the picture.',
      evidence: [{ label: 'Image', value: image.finalUrl }],
    })
  },
})

/** A permanent address may redirect to a signed one: that is fine, as it is signed anew each time. */
const signedAnywhere = ({ requestedUrl }: ImageFact): ExpiringAddress | null => expiringAddress(requestedUrl)

function whenItEnds({ expires, parameters }: ExpiringAddress): string {
  if (expires) return `The address carries an end date: it works until ${expires.replace(/\.000Z$/, 'Z')}.`
  return `The address carries a signature (${parameters.join(', ')}), and such addresses usually expire.`
}

const expiryEvidence = ({ parameters, expires }: ExpiringAddress): Evidence[] => [
  { label: 'Parameters', value: parameters.join(', ') },
  ...(expires ? [{ label: 'Expires', value: expires }] : []),
]
