/** Does the page name an image for its card, in og:image? */
import { type ClientProfile, readingOf } from '../../../vocabulary/client'
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import type { ImageCandidate } from '../../../vocabulary/tags'
import { type Audience, defineCheck, fix, pass, unknown } from '../../check'
import { isUnreadPicture } from '../../tags/card-keys'
import { readOg, tagEvidence } from '../../tags/og-reading'
import { absentTag } from '../../text/absent-tag'
import { imageGap, offerPicture } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'

const KEY = 'og:image'

export const ogImage = defineCheck({
  id: 'og-image',
  group: 'image',
  weight: 7,
  needs: ['head', 'page'],
  orMissing: VALUE_FACTS,
  witnesses: ['imageRequested', 'exactKeys', 'quotedValues', 'itempropImage', 'secureUrl'],
  run({ head, page, ...rest }, audience) {
    const { client } = audience
    const [used] = readingOf(head, client).images
    if (used?.rule === KEY) return pass('set', {}, { evidence: tagEvidence(head, used.tag, KEY) })
    const reading = readOg(head, page, KEY, client)
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    const isIcon = used !== undefined && !isPicture(used, client)
    const elsewhere = used && !isIcon ? null : unreadPicture(head)
    const instead = [
      ...(elsewhere
        ? tagEvidence(head, elsewhere.tag, phrase('evidence.tag-in-source', { key: elsewhere.rule }))
        : []),
      ...(used ? tagEvidence(head, used.tag, phrase('evidence.used-instead', { rule: used.rule })) : []),
    ]
    const offer = offerPicture({ head, page, ...rest }, client)
    return absentTag(
      reading,
      {
        key: KEY,
        status: used && !isIcon ? 'warn' : 'fail',
        found: {
          costs: !used ? 'picture' : isIcon ? 'icon' : 'nothing',
          instead: used?.rule ?? 'none',
          clients: clientsThatUse(used, head, audience),
          elsewhere: elsewhere?.rule ?? 'none',
          tried: listOf([
            ...client.reading.images.map(({ rule }) => rule),
            ...(client.reading.takesIcons ? [phrase('evidence.link-icons', {})] : []),
          ]),
        },
        code: (offer?.fix.snippet ?? imageGap()).code,
        steps: offer?.fix.steps ?? fix('name-picture', {}).steps,
        instead: [...instead, ...(offer?.evidence ?? [])],
      },
      { head, page, client },
    )
  },
})

/** Named as a picture of the page, and not as an icon of the site. */
const isPicture = ({ rule }: ImageCandidate, { reading }: ClientProfile): boolean =>
  reading.images.some((step) => step.rule === rule)

const unreadPicture = ({ lenient }: HeadFact): ImageCandidate | null =>
  lenient.images.find(({ rule }) => isUnreadPicture(rule)) ?? null

function clientsThatUse(used: ImageCandidate | undefined, head: HeadFact, { app }: Audience) {
  const alike = app.filter((client) => used && readingOf(head, client).images[0]?.rule === used.rule)
  return listOf(alike.map(({ name }) => name))
}
