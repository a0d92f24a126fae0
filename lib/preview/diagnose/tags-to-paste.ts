/** The one block of tags that mends a cause: those that its findings miss, with this page's true values. */
import { type BlockKey, tagBlock } from '../judge/values/tag-block'
import type { TrueValues } from '../judge/values/true-values'
import type { Found } from './cause'

const BLOCK_KEY: Readonly<Record<string, BlockKey | undefined>> = {
  'og-title': 'title',
  'og-description': 'description',
  'og-image': 'image',
  'og-url': 'url',
}

/** Tags that the guide asks for beside the card's own; their checks know what to write. */
const BESIDE = new Set(['og-site-name', 'og-type'])

export function tagsToPaste(
  found: readonly Found[],
  values: TrueValues,
): { language: string; code: string } | null {
  const wanted = found.flatMap(({ id }) => BLOCK_KEY[id] ?? [])
  if (wanted.length === 0) return null
  const block = tagBlock(values, wanted)
  const beside = found.flatMap(({ id, fix }) => {
    const snippet = BESIDE.has(id) ? fix?.snippet : undefined
    return snippet?.language === 'html' ? snippet.code : []
  })
  return { ...block, code: [block.code, ...beside].join('\n') }
}
