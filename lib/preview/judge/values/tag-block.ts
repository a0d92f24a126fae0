/** The tags of a card with this page's true values, to paste; what is not known is a marked gap. */
import type { Snippet } from '../check'
import { metaTag } from '../tags/meta-tag'
import { gap } from './gaps'
import type { TrueValues } from './true-values'

const KEYS = ['title', 'description', 'image', 'url'] as const
export type BlockKey = (typeof KEYS)[number]

/** All four, or those that are wanted, in the order in which they are read. */
export function tagBlock(values: TrueValues, wanted: readonly BlockKey[] = KEYS): Snippet {
  const lines = KEYS.filter((key) => wanted.includes(key)).map((key) =>
    metaTag(`og:${key}`, values[key]?.value ?? gap(key)),
  )
  return { language: 'html', code: lines.join('\n') }
}
