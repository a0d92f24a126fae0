/** Is the same tag there twice with different values? */
import type { ClientProfile } from '../../../vocabulary/client'
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown, warn } from '../../check'
import { metaTag, titleTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { placeKindOf } from '../../tags/tag-place'
import { excerpt } from '../../text/graphemes'
import {
  type FoundTag,
  type RepeatedTag,
  repeatedTag,
  type Taken,
  TITLE_ELEMENT,
} from '../../text/repeated-tag'

const KEYS = [
  'og:title',
  'og:description',
  'og:image',
  'og:url',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'description',
  TITLE_ELEMENT,
]
const SHOWN_MAX = 10

export const duplicateTags = defineCheck({
  id: 'duplicate-tags',
  group: 'text',
  weight: 3,
  needs: ['head'],
  witnesses: ['duplicatesLastWins'],
  run({ head }, audience) {
    const repeated = KEYS.flatMap((key) => repeatedTag(head, key, audience) ?? [])
    const differing = repeated.filter(({ differs }) => differs)
    const [first] = differing
    if (first) return contradiction(head, first, differing, audience.client)
    if (head.guardTripped) return unknown('not-all-seen', {})
    if (repeated.length === 0) return head.beyondLimit ? pass('none-within-limit', {}) : pass('none', {})
    const keys = listOf(repeated.map(({ key }) => key))
    const evidence = repeated.flatMap(({ key, tags }) =>
      tags.flatMap(({ index }) => tagEvidence(head, index, key)),
    )
    return pass('repeated', { keys, count: repeated.length }, { evidence: evidence.slice(0, SHOWN_MAX) })
  },
})

function contradiction(
  head: HeadFact,
  first: RepeatedTag,
  differing: readonly RepeatedTag[],
  client: ClientProfile,
) {
  const byText = [...Map.groupBy(first.picks, ({ text }) => text)]
  const taken = listOf(
    byText.map(([text, picks]) =>
      phrase('evidence.text-on', { text: excerpt(text), clients: clientsOf(picks) }),
    ),
  )
  const code = differing.map(({ key, kept }) => (key === TITLE_ELEMENT ? titleTag(kept) : metaTag(key, kept)))
  const snippet = { language: 'html', code: code.join('\n') } as const
  const evidence = differing
    .flatMap((repeated) =>
      repeated.tags.flatMap((found) => tagEvidence(head, found.index, labelOf(repeated, found))),
    )
    .slice(0, SHOWN_MAX)
  if (first.key === TITLE_ELEMENT) {
    const inSvg = first.tags.filter(({ tag }) => placeKindOf(tag) === 'in-svg').length
    const found = { count: first.tags.length, taken, inSvg }
    return warn('several-titles', found, { evidence, fix: fix('keep-one-title', {}, snippet) })
  }
  const found = {
    keys: listOf(differing.map(({ key }) => key)),
    count: differing.length,
    first: first.key,
    taken,
    tags: listOf(
      differing.map(({ key, tags, values }) =>
        phrase('evidence.tags-with-values', { key, tags: tags.length, values: values.length }),
      ),
    ),
  }
  const rest = { evidence, fix: fix('keep-one-each', { client: client.name }, snippet) }
  return byText.length > 1 ? warn('values-differ', found, rest) : warn('values-unused', found, rest)
}

/** Which clients take it; a title that is made of several elements is in none of them. */
function labelOf({ key, picks }: RepeatedTag, { index }: FoundTag) {
  if (picks.some((pick) => pick.index === null)) return key
  const own = picks.filter((pick) => pick.index === index)
  return own.length > 0
    ? phrase('evidence.tag-used-by', { key, clients: clientsOf(own) })
    : phrase('evidence.tag-used-by-nobody', { key })
}

const clientsOf = (picks: readonly Taken[]) => listOf(picks.map(({ client }) => client.name))
