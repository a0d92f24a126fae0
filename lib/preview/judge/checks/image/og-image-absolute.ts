/** Is the image's address absolute, so that it can be requested as it is? */
import { defineCheck, fail, fix, pass } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { gluedAddress } from '../../image/glued-address'
import { tagEvidence } from '../../tags/og-reading'
import { trialEvidence, trialsIn } from '../../values/trial-evidence'
import { imageGap, imageKeyOf, offerPicture, withOffer } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'

export const ogImageAbsolute = defineCheck({
  id: 'og-image-absolute',
  group: 'image',
  weight: 7,
  needs: ['candidate', 'head', 'page'],
  orMissing: VALUE_FACTS,
  witnesses: ['imageAbsolute', 'imageNoFallback'],
  run({ candidate, head, page, ...facts }, { client }) {
    const attempts = facts.attempts.known ? facts.attempts.value : []
    const source = tagEvidence(head, candidate.tag, candidate.rule)
    const second = gluedAddress(candidate.value, findAttempt(attempts, candidate))
    if (second === null && candidate.url !== null) return pass('absolute', {}, { evidence: source })
    const key = imageKeyOf(candidate.rule)
    const offer = offerPicture({ head, page, ...facts }, client, { key })
    const tried = trialsIn(facts.trials).filter(({ what }) => what === 'image-address')
    const seen = [...source, ...trialEvidence(tried)]
    if (second !== null) {
      const rest = withOffer(seen, offer, fix('keep-second-address', {}, imageGap(key)))
      return fail('two-addresses', { host: new URL(second).host }, rest)
    }
    const rest = withOffer(seen, offer, fix('upload-and-name', {}, imageGap(key)))
    const found = { client: client.name }
    switch (candidate.problem) {
      case 'relative':
        return fail('relative', found, rest)
      case 'protocol-relative':
        return fail('protocol-relative', found, rest)
      case 'data-url':
        return fail('data-url', found, rest)
      case 'scheme':
        return fail('other-scheme', found, rest)
      case 'malformed':
      case null: {
        const slashes = SLASHES.exec(candidate.value)?.[1]?.length ?? 2
        if (slashes !== 2) {
          const written = fix('write-two-slashes', {}, imageGap(key))
          return fail('slashes', { slashes }, withOffer(seen, offer, written))
        }
        return fail('malformed', found, rest)
      }
    }
  },
})

const SLASHES = /^https?:(\/*)[^/]/i
