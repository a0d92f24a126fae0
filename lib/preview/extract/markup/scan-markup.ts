/**
 * Finds the tags and comments of a source where an HTML tokenizer finds them, and goes on where a text ended when more of it comes.
 * It hands out places only and jumps from sign to sign, so it takes a fraction of what looking at every character takes.
 */

export interface MarkupEvents {
  /** A whole opening tag: its `<`, the end of its name, its `>`. `name` as in `NAMED`. False ends the scan. */
  opened(name: string, start: number, nameEnd: number, end: number, isSelfClosing: boolean): boolean
  /** A closing tag, as soon as its name is over. */
  closed(name: string, start: number): void
  /** From `<` to `>`; declarations that are none are comments too. */
  comment(start: number, end: number): void
  /** True inside of svg, where no element holds raw text. */
  isForeign(): boolean
}

/** How far a scan has come. */
export interface Scan {
  /** Nothing before this is looked at again. */
  at: number
  /** The element whose raw text goes on. */
  raw: string | null
  /** The name of a closing tag is over, its `>` is still to come. */
  isClosing: boolean
  /** The `<` of a comment that had not ended when the text did. */
  openComment: number | null
}

export const newScan = (): Scan => ({ at: 0, raw: null, isClosing: false, openComment: null })

/** Elements whose content is text up to their own closing tag. */
const RAW = ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext']
/** Names that are told, in lower case; all others are told as an empty string. */
const NAMED = [...RAW, 'meta', 'link', 'body', 'head', 'template', 'noscript', 'svg']
const RAW_NAMES: ReadonlySet<string> = new Set(RAW)

/** By first letter and length: most tags of a page are none of these, and need no word of their own to say so. */
const shapeOf = (text: string, from: number, to: number) => ((text.charCodeAt(from) | 0x20) << 4) + to - from
const SHAPES = new Set(NAMED.map((name) => shapeOf(name, 0, name.length)))
const NAMES: ReadonlySet<string> = new Set(NAMED)
function nameOf(text: string, from: number, to: number): string {
  if (to - from > 9 || !SHAPES.has(shapeOf(text, from, to))) return ''
  const name = text.slice(from, to).toLowerCase()
  return NAMES.has(name) ? name : ''
}

const SLASH = 47
const EQUALS = 61
const GT = 62
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12
const isLetter = (code: number) => (code | 0x20) >= 97 && (code | 0x20) <= 122

/** `text` begins with all that `scan` has been through. */
export function scanMarkup(text: string, scan: Scan, events: MarkupEvents): void {
  const comments = commentEnds(text)
  let { at, raw, isClosing } = scan
  const rest = (index: number, openComment: number | null = null) =>
    void Object.assign(scan, { at: index, raw, isClosing, openComment })
  for (;;) {
    if (raw !== null) {
      const close = closingTag(text, at, raw)
      // It may begin at the very end.
      if (close === -1) return rest(Math.max(at, text.length - raw.length - 2))
      at = close + 2 + raw.length
      isClosing = true
      events.closed(raw, close)
      raw = null
    }
    if (isClosing) {
      const end = text.indexOf('>', at)
      if (end === -1) return rest(text.length)
      isClosing = false
      at = end + 1
    }
    const start = text.indexOf('<', at)
    if (start === -1) return rest(text.length)
    if (start + 1 === text.length) return rest(start)
    const sign = text[start + 1]
    if (sign === '!' || sign === '?') {
      const kind = sign === '!' ? kindOf(text, start) : 'bogus'
      const end =
        kind === 'comment' ? comments(start + 4) : endOf(text, kind === 'cdata' ? ']]>' : '>', start + 2)
      if (end === -1) return rest(start, kind === 'doctype' ? null : start)
      if (kind === 'comment' || kind === 'bogus') events.comment(start, end)
      at = end + 1
    } else if (sign === '/') {
      const isTag = isLetter(text.charCodeAt(start + 2))
      const end = isTag ? endOfName(text, start + 2) : text.indexOf('>', start + 2)
      if (end === -1) return rest(start, isTag || start + 2 === text.length ? null : start)
      if (isTag) events.closed(nameOf(text, start + 2, end), start)
      else if (end > start + 2) events.comment(start, end)
      isClosing = isTag
      at = isTag ? end : end + 1
    } else if (isLetter(text.charCodeAt(start + 1))) {
      const nameEnd = endOfName(text, start + 1)
      const coded = nameEnd === -1 ? -1 : endOfTag(text, nameEnd)
      if (coded === -1) return rest(start)
      const [end, isSelfClosing] = [coded >> 1, (coded & 1) === 1]
      const name = nameOf(text, start + 1, nameEnd)
      // Asked first: the tag may begin or end foreign content.
      raw = RAW_NAMES.has(name) && !events.isForeign() ? name : null
      if (!events.opened(name, start, nameEnd, end, isSelfClosing)) return rest(start)
      at = end + 1
    } else at = start + 1
  }
}

type Kind = 'comment' | 'cdata' | 'doctype' | 'bogus'

function kindOf(text: string, start: number): Kind {
  if (text.startsWith('--', start + 2)) return 'comment'
  if (text.startsWith('[CDATA[', start + 2)) return 'cdata'
  return text.slice(start + 2, start + 9).toLowerCase() === 'doctype' ? 'doctype' : 'bogus'
}

/** Index of the last character of `sign`. */
function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at === -1 ? -1 : at + sign.length - 1
}

/** Where a comment ends whose text begins at an index. Asked in ascending order, it looks at each character a few times at most. */
function commentEnds(text: string): (from: number) => number {
  let noArrow = false
  return (from) => {
    if (text[from] === '>') return from
    if (text.startsWith('->', from)) return from + 1
    const arrow = noArrow ? -1 : endOf(text, '-->', from)
    noArrow = arrow === -1
    const bang = endOf(arrow === -1 ? text : text.slice(0, arrow + 1), '--!>', from)
    return bang === -1 ? arrow : bang
  }
}

/** Index of the `</` of the closing tag; -1 when there is none, or its name is not over. */
function closingTag(text: string, from: number, name: string): number {
  if (name === 'plaintext') return -1
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    if (isNamed(text, at + 2, name)) return at
  }
  return -1
}

function isNamed(text: string, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at += 1)
    if ((text.charCodeAt(from + at) | 0x20) !== name.charCodeAt(at)) return false
  const next = text.charCodeAt(from + name.length)
  return next === GT || next === SLASH || isSpace(next)
}

/** Index after the name; -1 when the text ends in it. */
function endOfName(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === GT || code === SLASH || isSpace(code)) return at
  }
  return -1
}

/** Twice the index of the `>`, and one more when a slash closes the tag; -1 when the text ends in it. */
function endOfTag(text: string, from: number): number {
  let at = from
  for (;;) {
    let code = text.charCodeAt(at)
    let slash = 0
    while (isSpace(code) || code === SLASH) {
      if (code === SLASH) slash = 1
      code = text.charCodeAt((at += 1))
    }
    if (code === GT) return at * 2 + slash
    // The first character of a name may be any, and at the end of the text it is none.
    if (at >= text.length) return -1
    do code = text.charCodeAt((at += 1))
    while (code !== EQUALS && code !== GT && code !== SLASH && !isSpace(code) && at < text.length)
    while (isSpace(code)) code = text.charCodeAt((at += 1))
    if (code !== EQUALS) continue
    do code = text.charCodeAt((at += 1))
    while (isSpace(code))
    const quote = code === 34 ? '"' : code === 39 ? "'" : null
    if (quote !== null) {
      const close = text.indexOf(quote, at + 1)
      if (close === -1) return -1
      at = close + 1
    } else while (code !== GT && !isSpace(code) && at < text.length) code = text.charCodeAt((at += 1))
  }
}
