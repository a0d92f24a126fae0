/** Will the image's address still work when the link is opened or sent again? */
import type { ImageFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, type Evidence, fix, pass, warn } from '../../check'
import { expiringAddress, type ExpiringAddress } from '../../image/expiring-address'
import { notLoaded } from '../../image/not-loaded'
import { hopEvidence, redirectsOf } from '../../page/hop-evidence'
import { unpublishedHost } from '../../page/unpublished-host'
import { offerPicture, withOffer } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'

/** One redirect is ordinary (a CDN, a www host); more of them change too easily. */
const REDIRECTS_MAX = 1

export const imageStable = defineCheck({
  id: 'image-stable',
  group: 'image',
  weight: 3,
  needs: ['image', 'page', 'head'],
  orMissing: VALUE_FACTS,
  witnesses: ['imageStableAddress'],
  run({ image, page, head, ...facts }, { client }) {
    const { requestedUrl, finalUrl, hops, headers, status } = image
    const expiring = expiringAddress(requestedUrl)
    if (expiring) return temporary(expiring)
    const unloaded = notLoaded(image)
    if (unloaded) {
      // A permanent address may redirect to a signed one: that is fine as long as it is signed anew each time.
      const signed = expiringAddress(finalUrl)
      return signed ? refusedThough(signed, { status, hops }) : unloaded
    }
    const unpublished = unpublishedHost(requestedUrl, page.finalUrl)
    if (unpublished) {
      const { origin } = new URL(page.finalUrl)
      const other = offerPicture({ head, page, ...facts }, client, {
        fits: ({ value }) => unpublishedHost(value, page.finalUrl) === null,
      })
      const named: Evidence = { label: phrase('evidence.image', {}), value: requestedUrl }
      return warn(
        'unpublished-host',
        { host: unpublished.host, kind: unpublished.kind },
        withOffer([named], other, fix('set-public-address', { origin })),
      )
    }
    const count = redirectsOf(hops).length
    if (count > REDIRECTS_MAX) {
      const rest = { evidence: hopEvidence(hops), fix: fix('name-final-address', { url: finalUrl }) }
      return warn('redirected', { count }, rest)
    }
    const cache = headers.find(({ name }) => name === 'cache-control')?.value ?? ''
    if (/(?:^|[\s,])no-store(?:[\s,;]|$)/i.test(cache)) {
      const code = 'Cache-Control: public, max-age=31536000, immutable'
      return warn(
        'not-cached',
        {},
        {
          evidence: [{ label: 'Cache-Control', value: cache }],
          fix: fix('let-caches-keep', {}, { language: 'http', code }),
        },
      )
    }
    return pass('permanent', {}, { evidence: [{ label: phrase('evidence.image', {}), value: finalUrl }] })
  },
})

function refusedThough(
  { parameters }: ExpiringAddress,
  { status, hops }: Pick<ImageFact, 'status' | 'hops'>,
) {
  const named: Evidence = { label: phrase('evidence.parameters', {}), value: parameters.join(', ') }
  const names = listOf(parameters)
  return warn(
    'leads-to-signed',
    { parameters: names, status },
    {
      evidence: [named, ...hopEvidence(hops)],
      fix: fix('name-permanent-address', { parameters: names }),
    },
  )
}

function temporary({ parameters, expires }: ExpiringAddress) {
  const named: Evidence = { label: phrase('evidence.parameters', {}), value: parameters.join(', ') }
  const names = listOf(parameters)
  const steps = fix('name-permanent-address', { parameters: names })
  if (expires === null) return warn('signed', { parameters: names }, { evidence: [named], fix: steps })
  const label = phrase('evidence.expires', {})
  if ('date' in expires) {
    // The minute counts for an address that lives for an hour; the sentence says the day.
    const evidence = [named, { label, value: expires.date.replace(/\.000Z$/, 'Z') }]
    return warn('expires', { date: { date: expires.date } }, { evidence, fix: steps })
  }
  const lasts = { ms: expires.afterSigningMs }
  const evidence = [named, { label, value: phrase('evidence.after-signing', { lasts }) }]
  return warn('expires-after-signing', { lasts }, { evidence, fix: steps })
}
