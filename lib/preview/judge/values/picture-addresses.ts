/** Every address under which this page may have its picture, the likeliest first, with where it stands. */
import { type ClientProfile, readingOf } from '../../vocabulary/client'
import type { HeadFact } from '../../vocabulary/facts'
import type { FieldFact, ImageCandidate } from '../../vocabulary/tags'
import type { TrialChange } from '../../vocabulary/trials'
import type { RenderFact, VisitFact } from '../../vocabulary/visits'
import { isUnreadPicture } from '../tags/card-keys'
import { withoutJoinedSlash } from '../tags/joined-slash'
import { statedBase } from './base-of'
import { repairsOf } from './repair-address'

export type PictureSource =
  | 'tag'
  | 'repaired-address'
  | 'other-tag'
  | 'unreadable-tag'
  | 'beyond-limit'
  | 'rendered'
  | 'other-visitor'
  | 'linked-data'
  | 'icon'

export interface PictureAddress {
  url: string
  from: PictureSource
  changed: TrialChange
  /** The tag and what is written in it. */
  rule: string
  value: string
}

export interface PictureFacts {
  pageUrl: string
  head: HeadFact
  rendered: RenderFact | null
  visits: readonly VisitFact[]
}

const KEY = 'og:image'

/** Each address once; the first source that names it counts. */
export function pictureAddresses(
  { pageUrl, head, rendered, visits }: PictureFacts,
  client: Pick<ClientProfile, 'id' | 'reading'>,
): PictureAddress[] {
  const base = statedBase(head, pageUrl)
  const context = { pageUrl, base }
  const found: PictureAddress[] = []
  const add = (address: Omit<PictureAddress, 'url'> & { url: string | null }) => {
    const { url } = address
    if (url !== null && !found.some((other) => other.url === url)) found.push({ ...address, url })
  }
  const named = (from: PictureSource, changed: TrialChange, { rule, value }: Named) => {
    add({ url: whole(value, base ?? pageUrl), from, changed, rule, value })
  }
  const read = readingOf(head, client).images
  for (const { rule, value, url } of read.filter(isNoIcon))
    add({ url, from: rule === KEY ? 'tag' : 'other-tag', changed: 'other-tag', rule, value })
  const written = read.find(isNoIcon) ?? unreadable(head)
  if (written)
    for (const { url, changed } of repairsOf(written.value, context))
      add({ url, from: 'repaired-address', changed, rule: written.rule, value: written.value })
  for (const { key, value } of otherImageTags(head))
    named('other-tag', 'other-tag', { rule: key, value })
  for (const image of head.lenient.images) {
    const tag = head.tags[image.tag]
    if (!tag || !isNoIcon(image)) continue
    const given = { rule: image.rule, value: withoutJoinedSlash(tag) }
    if (tag.place === 'beyond-limit') named('beyond-limit', 'unread-tag', given)
    else if (isUnreadPicture(image.rule)) named('other-tag', 'unread-tag', given)
    else named('unreadable-tag', 'unread-tag', given)
  }
  for (const { key, value } of renderedPictures(rendered, client))
    add({ url: whole(value, rendered?.finalUrl ?? pageUrl), from: 'rendered', changed: 'rendered-tag', rule: key, value })
  for (const { page, head: theirs } of visits) {
    if (!theirs?.image || !page?.ok || !isNoIcon(theirs.image)) continue
    add({ url: whole(theirs.image.value, page.value.finalUrl), from: 'other-visitor', changed: 'other-visitor-tag', ...theirs.image })
  }
  const linked = head.saidElsewhere?.linkedData.image
  if (linked) named('linked-data', 'linked-data', { rule: 'JSON-LD', value: linked })
  for (const { rule, value } of read.filter((image) => !isNoIcon(image))) named('icon', 'other-tag', { rule, value })
  return found
} // prettier-ignore

type Named = Pick<FieldFact, 'rule' | 'value'>

const isNoIcon = ({ rule }: Pick<ImageCandidate, 'rule'>): boolean => !/^link (?!image_src)/.test(rule)

/** An og:image that is there and is not read. */
function unreadable({ lenient, tags }: HeadFact): Named | null {
  const image = lenient.images.find(({ rule }) => rule === KEY)
  const tag = image && tags[image.tag]
  return tag ? { rule: KEY, value: withoutJoinedSlash(tag) } : null
}

/** Of several og:image the others, and every link that names a picture of the page. */
const otherImageTags = ({ tags }: HeadFact) =>
  tags.filter(
    ({ element, key, value, place }) =>
      value !== '' &&
      (place === 'head' || place === 'noscript') &&
      ((element === 'meta' && key.trim().toLowerCase() === KEY) ||
        (element === 'link' && /^image_src$/i.test(key.trim()))),
  )

function renderedPictures(rendered: RenderFact | null, { reading }: Pick<ClientProfile, 'reading'>) {
  if (!rendered || rendered.movedOn) return []
  const keys = reading.images.map(({ key }) => key)
  return keys.flatMap((wanted) => rendered.tags.filter(({ key, value }) => key === wanted && value !== ''))
}

/** As a browser completes it, over https where the page is, and spelled as the client spells it. */
function whole(value: string, base: string): string | null {
  const url = URL.parse(value.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  if (url.protocol === 'http:' && base.startsWith('https:')) url.protocol = 'https:'
  return url.href.replaceAll('|', '%7C')
}
