/** Is the same tag there twice with different values, and does it make a difference to the card? */
import type { HeadFact, ImageAttempt } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown, warn } from '../../check'
import { bestImage } from '../../image/best-image'
import { titleTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { placeKindOf } from '../../tags/tag-place'
import { type PageTexts, tagToPaste } from '../../text/best-text'
import { excerpt } from '../../text/graphemes'
import {
  type FoundTag,
  type RepeatedTag,
  repeatedTag,
  type Taken,
  TITLE_ELEMENT,
} from '../../text/repeated-tag'

const IMAGE_KEY = 'og:image'
const KEYS = [
  'og:title',
  'og:description',
  IMAGE_KEY,
  'og:url',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'description',
  TITLE_ELEMENT,
]
/** Of the last two nothing is seen on a card. */
const UNSEEN: readonly string[] = ['og:url', 'og:site_name']
const SHOWN_MAX = 10

export const duplicateTags = defineCheck({
  id: 'duplicate-tags',
  group: 'text',
  weight: 3,
  needs: ['head', 'request', 'page'],
  orMissing: ['attempts'],
  witnesses: ['duplicatesLastWins'],
  run({ head, request, page, attempts }, audience) {
    const texts = { head, client: audience.client, request, page }
    const tried = attempts.known ? attempts.value : []
    const repeated = KEYS.flatMap((key) => repeatedTag(head, key, audience) ?? [])
    const seen = repeated.filter(isSeen)
    const [first] = seen
    if (first) return contradiction(first, seen, texts, tried)
    const images = repeated.find(({ key }) => key === IMAGE_KEY)
    const worse = images && worsePicture(images, texts, tried)
    if (worse) return worse
    if (head.guardTripped) return unknown('not-all-seen', {})
    if (repeated.length === 0) return head.beyondLimit ? pass('none-within-limit', {}) : pass('none', {})
    const keys = listOf(repeated.map(({ key }) => key))
    const evidence = evidenceOf(head, repeated)
    return repeated.some(({ differs }) => differs)
      ? pass('values-unused', { keys, count: repeated.length }, { evidence })
      : pass('repeated', { keys, count: repeated.length }, { evidence })
  },
})

/** Not every client shows the same, or one shows several of them as one. */
const isSeen = ({ key, differs, picks }: RepeatedTag): boolean =>
  differs &&
  !UNSEEN.includes(key) &&
  (new Set(picks.map(({ text }) => text)).size > 1 || picks.some(({ index }) => index === null))

const takenIn = ({ picks }: RepeatedTag) =>
  listOf(
    [...Map.groupBy(picks, ({ text }) => text)].map(([text, alike]) =>
      phrase('evidence.text-on', { text: excerpt(text), clients: clientsOf(alike) }),
    ),
  )

function contradiction(
  first: RepeatedTag,
  seen: readonly RepeatedTag[],
  texts: PageTexts,
  attempts: readonly ImageAttempt[],
) {
  const { head, client } = texts
  const images = seen.find(({ key }) => key === IMAGE_KEY)
  const better = images && keptImage(images, texts, attempts)
  const code = seen.map(
    ({ key, kept }) =>
    key === TITLE_ELEMENT ? titleTag(kept) : tagToPaste(key, key === IMAGE_KEY ? (better?.value ?? kept) : kept, texts), // prettier-ignore
  )
  const snippet = { language: 'html', code: code.join('\n') } as const
  const evidence = evidenceOf(head, seen)
  const disputed = ['duplicatesLastWins'] as const
  if (first.key === TITLE_ELEMENT) {
    const inSvg = first.tags.filter(({ tag }) => placeKindOf(tag) === 'in-svg').length
    const found = { count: first.tags.length, taken: takenIn(first), inSvg }
    return warn('several-titles', found, { evidence, fix: fix('keep-one-title', {}, snippet) })
  }
  const found = {
    keys: listOf(seen.map(({ key }) => key)),
    count: seen.length,
    first: first.key,
    taken: takenIn(first),
    tags: listOf(
      seen.map(({ key, tags, values }) =>
        phrase('evidence.tags-with-values', { key, tags: tags.length, values: values.length }),
      ),
    ),
  }
  const steps =
    images && better?.size && better.value !== images.kept
      ? fix('keep-larger-picture', sizesOf(better.size, client.name), snippet)
      : fix('keep-one-each', { client: client.name }, snippet)
  return warn('values-differ', found, { evidence, fix: steps, disputed })
}

/** All clients take one picture, and a better one is there. */
function worsePicture(images: RepeatedTag, texts: PageTexts, attempts: readonly ImageAttempt[]) {
  const better = keptImage(images, texts, attempts)
  if (!better?.size || better.value === images.kept) return null
  const { head, client } = texts
  const snippet = { language: 'html', code: tagToPaste(IMAGE_KEY, better.value, texts) } as const
  return warn(
    'larger-picture-unused',
    { count: images.tags.length, taken: takenIn(images), size: { pixels: [better.size.width, better.size.height] } as const },
    { evidence: evidenceOf(head, [images]), fix: fix('keep-larger-picture', sizesOf(better.size, client.name), snippet) },
  ) // prettier-ignore
}

const sizesOf = ({ width, height }: { width: number; height: number }, client: PageTexts['client']['name']) =>
  ({ size: { pixels: [width, height] }, client }) as const

const keptImage = ({ tags, picks }: RepeatedTag, { head, client }: PageTexts, attempts: readonly ImageAttempt[]) =>
  bestImage(tags.map(({ index }) => index), picks[0]?.index ?? null, { head, attempts, client }) // prettier-ignore

const evidenceOf = (head: HeadFact, repeated: readonly RepeatedTag[]) =>
  repeated
    .flatMap((one) => one.tags.flatMap((found) => tagEvidence(head, found.index, labelOf(one, found))))
    .slice(0, SHOWN_MAX)

/** Which clients take it; a title that is made of several elements is in none of them. */
function labelOf({ key, picks, differs }: RepeatedTag, { index }: FoundTag) {
  if (!differs || picks.some((pick) => pick.index === null)) return key
  const own = picks.filter((pick) => pick.index === index)
  return own.length > 0
    ? phrase('evidence.tag-used-by', { key, clients: clientsOf(own) })
    : phrase('evidence.tag-used-by-nobody', { key })
}

const clientsOf = (picks: readonly Taken[]) => listOf(picks.map(({ client }) => client.name))
