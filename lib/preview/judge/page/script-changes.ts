/** Compares what a card is made of before and after the page's scripts: which tag wins each field, and who put it there. */
import type { HeadFact } from '../../vocabulary/facts'
import type { RenderedTag, RenderFact } from '../../vocabulary/visits'
import { isBehindLimit } from '../tags/beyond-limit'

export interface ScriptChange {
  /** The tag that would win once the scripts have run. */
  key: string
  /** The value that WhatsApp finds for this field, from whichever tag; null when there is none. */
  before: string | null
  after: string
  /** `added`: a script adds the tag · `changed`: a script changes it · `for-browsers`: the server sends it, but not to WhatsApp. */
  kind: 'added' | 'changed' | 'for-browsers'
  isPicture: boolean
}

/** The first tag that is there wins the field. */
const FIELDS = [
  ['og:title', 'twitter:title', '<title>'],
  ['og:description', 'twitter:description', 'description'],
  ['og:image', 'twitter:image', 'image', 'thumbnail'],
] as const

/** Empty when scripts make no difference to a card. Null when that cannot be told apart from what the server sends to browsers. */
export function scriptChanges(head: HeadFact, rendered: RenderFact): ScriptChange[] | null {
  const before = byKey(tagsOf(head))
  const after = byKey(rendered.tags)
  const served = rendered.served && byKey(rendered.served)
  const changes: ScriptChange[] = []
  for (const chain of FIELDS) {
    const key = chain.find((each) => after.has(each))
    const value = key && after.get(key)
    if (!key || !value || before.get(key) === value) continue
    if (!served) return null
    const winner = chain.find((each) => before.has(each))
    const isSent = served.get(key) === value
    const kind = isSent ? 'for-browsers' : before.has(key) || served.has(key) ? 'changed' : 'added'
    changes.push({
      key,
      before: winner ? (before.get(winner) ?? null) : null,
      after: value,
      kind,
      isPicture: chain[0] === 'og:image',
    })
  }
  return changes
}

/** The head’s tags by the keys under which a browser’s are listed, read as any parser reads them. */
export function tagsOf(head: HeadFact): RenderedTag[] {
  return head.tags
    .filter(
      (tag) => (tag.readByAndroid || tag.place === 'head' || isBehindLimit(tag)) && tag.element !== 'link',
    )
    .map(({ element, key, value }) => ({
      key: element === 'title' ? '<title>' : key.trim().toLowerCase(),
      value,
    }))
}

/** The last one wins, as on Android. */
function byKey(tags: readonly RenderedTag[]): ReadonlyMap<string, string> {
  const filled = tags.map(({ key, value }) => [key, value.replace(/\s+/g, ' ').trim()] as const)
  return new Map(filled.filter(([, value]) => value !== ''))
}
