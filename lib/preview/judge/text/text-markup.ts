/** Finds markup that a reader would see as text: `<em>`, `**bold**`, `[words](address)`, `[b]`. */

export interface TextMarkup {
  /** The first piece of it, as it is shown. */
  seen: string
  /** The whole text without it. */
  text: string
}

const BREAKING = 'p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|hr|section|article|figure|figcaption|pre'
const INLINE =
  'a|abbr|b|big|center|cite|code|del|em|font|i|img|ins|mark|q|s|small|span|strong|sub|sup|u|strike|tt|wbr'
const ATTRIBUTES = String.raw`(?:\s[^<>]{0,1000})?\s*/?`
const TAG = new RegExp(`</?(?:${BREAKING}|${INLINE})${ATTRIBUTES}>`, 'gi')
const BREAKING_TAG = new RegExp(`</?(?:${BREAKING})${ATTRIBUTES}>`, 'gi')
/** Markdown and forum codes, each with the words that they surround. */
const AROUND: readonly RegExp[] = [
  /!?\[([^[\]]{1,300})\]\((?:https?:\/\/|\/|#|mailto:)[^()\s]{0,1000}\)/g,
  /\*\*(?=\S)([^*]{1,300}?)(?<=\S)\*\*/g,
  /\[(?:b|i|u|s|url|quote|color|size)(?:=[^\]]{0,300})?\]([^[]{0,300})\[\/(?:b|i|u|s|url|quote|color|size)\]/gi,
]

/** `shown` is the part of `text` that a card has room for. */
export function findTextMarkup(text: string, shown = text): TextMarkup | null {
  const found = [TAG, ...AROUND].flatMap((pattern) => {
    const [first] = shown.matchAll(pattern)
    return first ? [first] : []
  })
  const [first] = found.toSorted((a, b) => a.index - b.index)
  return first ? { seen: first[0], text: withoutMarkup(text) } : null
}

function withoutMarkup(text: string): string {
  const bare = text.replace(BREAKING_TAG, ' ').replace(TAG, '')
  return AROUND.reduce((rest, pattern) => rest.replace(pattern, '$1'), bare)
    .replace(/\s+/g, ' ')
    .trim()
}
