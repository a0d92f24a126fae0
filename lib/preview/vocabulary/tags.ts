/** The words for tags as they are in the source, and for what a client's fallback chains make of them. */

import type { ClientId } from './client'

/** The ends of a head, to a client that looks for them in the literal text. Both hold ASCII alone, so bytes may be searched too. */
export const HEAD_OPEN = /<head[\t-\r />]/i
export const HEAD_CLOSE = /<\/head>/i

export type TagPlace =
  | 'head'
  | 'body'
  | 'after-head'
  | 'comment'
  | 'script'
  | 'style'
  | 'template'
  /** In the text of a title that is closed after it, or nowhere: to an HTML parser it is no tag. */
  | 'title'
  | 'noscript'
  | 'svg'
  /** Anywhere but in those that are no markup, and not wholly within what WhatsApp reads of a page. */
  | 'beyond-limit'

/** Why the Android client does not read a tag that is in the source. */
export type Unreadable =
  | 'value-unquoted'
  | 'key-unquoted'
  | 'value-empty'
  | 'value-missing'
  | 'not-closed'
  | 'key-case'
  | 'key-spaces'
  | 'attribute-case'
  | 'space-around-equals'
  | 'bare-attribute-before'
  | 'angle-bracket-in-value'
  | 'outside-head'
  | 'beyond-limit'
  | 'inside-comment'
  | 'inside-script'
  | 'inside-template'
  /** Only to a client that parses the page; one that finds tags by pattern reads it. */
  | 'inside-svg'
  | 'key-not-read'
  | 'overridden'

/** A meta, title or link element as it is in the source. */
export interface TagFact {
  element: 'meta' | 'title' | 'link'
  keyAttribute: 'property' | 'name' | 'itemprop' | 'rel' | null
  /** As written, e.g. `og:title`; `title` for the title element; rel for a link. */
  key: string
  /** Entities decoded, trimmed, cut at 5,000 characters. */
  value: string
  /** UTF-16 units of the whole value; only where `value` was cut. */
  valueChars?: number
  /** The text that was meant; only where a quote of its own ends `value` early. */
  meant?: string
  /** The tag as it is in the source, cut at 2,000 characters. */
  source: string
  /** UTF-16 units of the whole tag; only where `source` was cut. */
  sourceChars?: number
  /** 1-based, in decoded text. */
  line: number
  column: number
  /** Offsets in the decompressed bytes; null when the encoding does not allow counting. */
  startByte: number | null
  endByte: number | null
  place: TagPlace
  /** The clients that read it, whether or not another tag wins. */
  readBy: readonly ClientId[]
  /** Why a client that finds tags by pattern does not, when a parser would read it. */
  unreadable: Unreadable | null
}

/** The value a fallback chain chose, and the rule that won. */
export interface FieldFact {
  value: string
  /** e.g. `og:title`, `twitter:title`, `meta title`, `<title>`. */
  rule: string
  /** Index into HeadFact.tags. */
  tag: number
  /** UTF-16 units of the whole value; only where `value` was cut. */
  valueChars?: number
}

export interface ImageCandidate extends FieldFact {
  /** Absolute URL when the client can fetch it; null when relative, data: or malformed. */
  url: string | null
  problem: 'relative' | 'protocol-relative' | 'data-url' | 'malformed' | 'scheme' | null
}

/** What was read of a head behind WhatsApp's limit. */
export interface HeadBeyondLimitFact {
  /** Decoded source that follows the head's `text`. */
  text: string
  /** True when the head was read to its end: a tag that was not found is nowhere in it. */
  whole: boolean
  /** As `lenient`, within the limit: the other visitors are read no further. */
  lenientBefore: FieldsFact
}

/** One client's reading of the head. */
export interface FieldsFact {
  title: FieldFact | null
  description: FieldFact | null
  url: FieldFact | null
  /** In the order in which the client tries them. */
  images: ImageCandidate[]
}
