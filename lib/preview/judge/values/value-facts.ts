/** The true values of a page, for a check: what else it has to declare, and how a value is offered. */
import type { ClientProfile } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { Facts, HeadFact, PageFact } from '../../vocabulary/facts'
import { known } from '../../vocabulary/known-fact'
import { phrase } from '../../vocabulary/message'
import type { Snippet } from '../check'
import { metaTag } from '../tags/meta-tag'
import { excerpt } from '../text/graphemes'
import { gap } from './gaps'
import { type TruePicture, trueValues, type TrueValue } from './true-values'

/** For `orMissing` of a check that offers values. */
export const VALUE_FACTS = ['rendered', 'visits', 'attempts', 'trials'] as const

type Given = { head: HeadFact; page: PageFact } & Pick<Facts, (typeof VALUE_FACTS)[number]>

export const valuesOf = ({ head, page, ...rest }: Given, client: ClientProfile) =>
  trueValues({ head: known(head), page: known(page), ...rest }, client)

/** Where an offered text comes from; nothing for a value of the tag itself. */
export const offeredFrom = (key: string, value: TrueValue | null): Evidence[] =>
  value === null || value.from === 'tag'
    ? []
    : [
        {
          label: phrase('trial.offered', { what: key, from: phrase(`trial.from.${value.from}`, {}) }),
          value: excerpt(value.value, 300),
        },
      ]

const measures = ({ width, height, bytes }: TruePicture) => ({
  size: { pixels: [width, height] as const },
  weight: { bytes },
})

/** A picture that was fetched, as the tag to paste. */
/** `alone`: other tags of the name stand in its way, and clients disagree which of them counts. */
export function offerImage(image: TruePicture, key = 'og:image', alone = false) {
  const snippet: Snippet = { language: 'html', code: metaTag(key, image.value) }
  const from = phrase(`trial.from.${image.from}`, {})
  const evidence: Evidence[] = [
    {
      label: phrase('trial.offered', { what: key, from }),
      value: phrase('trial.offered-image', { url: excerpt(image.value, 300), ...measures(image) }),
    },
  ]
  const steps = alone
    ? phrase('trial.keep-image', measures(image))
    : phrase('trial.put-image', measures(image))
  return { fix: { steps, snippet }, evidence }
}

/** The tag with a gap where no picture is known. */
export const imageGap = (key = 'og:image'): Snippet => ({
  language: 'html',
  code: metaTag(key, gap('image')),
})

/** The key of a meta tag from the name of the rule that read it; og:image where a link or an odd tag was read. */
export const imageKeyOf = (rule: string): string => (/^(?:og|twitter):[\w:]+$/.test(rule) ? rule : 'og:image')

/** More than one tag of this name in the head. */
export const isRepeated = ({ tags }: HeadFact, wanted = 'og:image'): boolean =>
  tags.filter(
    ({ element, key, place }) =>
      element === 'meta' && place === 'head' && key.trim().toLowerCase() === wanted,
  ).length > 1
