/** Compares what a card is made of before and after the page's scripts: which tag wins each field, and who put it there. */
import type { ClientProfile } from '../../vocabulary/client'
import type { HeadFact } from '../../vocabulary/facts'
import type { RenderedTag, RenderFact } from '../../vocabulary/visits'
import { isBeyondLimit } from '../tags/beyond-limit'

export interface ScriptChange {
  /** The tag that would win once the scripts have run. */
  key: string
  /** The value that the client finds for this field, from whichever tag; null when there is none. */
  before: string | null
  after: string
  /** `added`: a script adds the tag · `changed`: a script changes it · `for-browsers`: the server sends it, but not to the client. */
  kind: 'added' | 'changed' | 'for-browsers'
  isImage: boolean
}

type Reading = ClientProfile['reading']
/** What a script may add, by the field that it feeds; an address makes no card. */
const FIELDS = ['title', 'description', 'images'] as const satisfies readonly (keyof Reading)[]

/** Empty when scripts make no difference to a card. Null when that cannot be told apart from what the server sends to browsers. */
export function scriptChanges(
  head: HeadFact,
  rendered: RenderFact,
  { reading }: Pick<ClientProfile, 'reading'>,
): ScriptChange[] | null {
  const before = byKey(tagsOf(head), reading)
  const after = byKey(rendered.tags, reading)
  const served = rendered.served && byKey(rendered.served, reading)
  const changes: ScriptChange[] = []
  for (const field of FIELDS) {
    // The first tag that is there wins the field.
    const chain = reading[field].map((step) => step.key)
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
      isImage: field === 'images',
    })
  }
  return changes
}

/** The head’s tags by the keys under which a browser’s are listed, read as any parser reads them. */
export function tagsOf(head: HeadFact): RenderedTag[] {
  return head.tags
    .filter(
      (tag) =>
        (tag.readBy.length > 0 || tag.place === 'head' || isBeyondLimit(tag)) && tag.element !== 'link',
    )
    .map(({ element, key, value }) => ({
      key: element === 'title' ? '<title>' : key.trim().toLowerCase(),
      value,
    }))
}

function byKey(tags: readonly RenderedTag[], { wins }: Reading): ReadonlyMap<string, string> {
  const filled = tags
    .map(({ key, value }) => [key, value.replace(/\s+/g, ' ').trim()] as const)
    .filter(([, value]) => value !== '')
  // Of two entries with one key a map keeps the last.
  return new Map(wins === 'first' ? filled.toReversed() : filled)
}
