/** A picture of the page that was fetched, as the tag to paste in the place of one that fails. */
import type { ClientProfile } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { HeadFact } from '../../vocabulary/facts'
import { phrase } from '../../vocabulary/message'
import type { Snippet } from '../check'
import { metaTag } from '../tags/meta-tag'
import { excerpt } from '../text/graphemes'
import { gap } from './gaps'
import type { TruePicture } from './true-values'
import { type Given, valuesOf } from './value-facts'

interface Wanted {
  /** The tag's; og:image when absent. */
  key?: string
  /** Absent: whatever picture the page has. */
  fits?: (picture: TruePicture) => boolean
}

/** Null where no picture of the page is known to load. */
export function offerPicture(
  given: Given,
  client: ClientProfile,
  { key = 'og:image', fits = () => true }: Wanted = {},
) {
  const { image } = valuesOf(given, client)
  if (!image || !fits(image)) return null
  // What the page says already would change nothing.
  const repeated = isRepeated(given.head, key)
  if (image.from === 'tag' && image.rule === key && !repeated) return null
  const from = phrase(`trial.from.${image.from}`, {})
  const measures = {
    size: { pixels: [image.width, image.height] as const },
    weight: { bytes: image.bytes },
  }
  const snippet: Snippet = { language: 'html', code: metaTag(key, image.value) }
  const evidence: Evidence[] = [
    {
      label: phrase('trial.offered', { what: key, from }),
      value: phrase('trial.offered-image', { url: excerpt(image.value, 300), ...measures }),
    },
  ]
  // Of several tags of a name clients disagree which one counts.
  const steps = repeated ? phrase('trial.keep-image', measures) : phrase('trial.put-image', measures)
  return { fix: { steps, snippet }, evidence }
}

type Offer = NonNullable<ReturnType<typeof offerPicture>>

/** With the offer where there is one, and its fix instead of `otherwise`. */
export const withOffer = <F>(seen: readonly Evidence[], offer: Offer | null, otherwise: F) => ({
  evidence: [...seen, ...(offer?.evidence ?? [])],
  fix: offer?.fix ?? otherwise,
})

/** The tag with a gap where no picture is known. */
export const imageGap = (key = 'og:image'): Snippet => ({
  language: 'html',
  code: metaTag(key, gap('image')),
})

/** The key of a meta tag from the name of the rule that read it; og:image where a link or an odd tag was read. */
export const imageKeyOf = (rule: string): string => (/^(?:og|twitter):[\w:]+$/.test(rule) ? rule : 'og:image')

/** More than one tag of this name in the head. */
const isRepeated = ({ tags }: HeadFact, wanted: string): boolean =>
  tags.filter(
    ({ element, key, place }) =>
      element === 'meta' && place === 'head' && key.trim().toLowerCase() === wanted,
  ).length > 1
