/** Splits the inside of one tag into attributes as they are in the source, keeping what a strict reader stumbles over. */

/** More attributes than any honest tag has; the rest of such a tag is not read. */
export const ATTRIBUTES_MAX = 200

export interface SourceAttribute {
  /** As written, case kept. */
  name: string
  /** As written, entities not decoded; null when there is no `=`. */
  value: string | null
  quote: '"' | "'" | null
  /** False when the closing quote is missing in the part that was scanned. */
  closed: boolean
  spaceAroundEquals: boolean
  /** A bare word (an attribute without a value, or a stray slash) is directly before. */
  afterBare: boolean
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const SLASH = 47
const EQUALS = 61

/** `tag` is the text after the element's name up to, and without, the closing `>`. */
export function scanAttributes(tag: string): { attributes: SourceAttribute[]; tripped: boolean } {
  const attributes: SourceAttribute[] = []
  let at = 0
  let afterBare = false
  for (;;) {
    while (at < tag.length && (isSpace(tag.charCodeAt(at)) || tag.charCodeAt(at) === SLASH)) {
      if (tag.charCodeAt(at) === SLASH) afterBare = true
      at += 1
    }
    if (at >= tag.length) return { attributes, tripped: false }
    if (attributes.length === ATTRIBUTES_MAX) return { attributes, tripped: true }

    const nameEnd = endOfName(tag, at)
    const attribute: SourceAttribute = {
      name: tag.slice(at, nameEnd),
      value: null,
      quote: null,
      closed: true,
      spaceAroundEquals: false,
      afterBare,
    }
    attributes.push(attribute)
    at = nameEnd
    const equals = skipSpace(tag, at)
    afterBare = tag.charCodeAt(equals) !== EQUALS
    if (afterBare) continue

    const valueStart = skipSpace(tag, equals + 1)
    attribute.spaceAroundEquals = equals > at || valueStart > equals + 1
    const first = tag[valueStart]
    if (first === '"' || first === "'") {
      const end = tag.indexOf(first, valueStart + 1)
      attribute.quote = first
      attribute.closed = end !== -1
      at = end === -1 ? tag.length : end + 1
      attribute.value = tag.slice(valueStart + 1, end === -1 ? tag.length : end)
    } else {
      at = valueStart
      while (at < tag.length && !isSpace(tag.charCodeAt(at))) at += 1
      attribute.value = tag.slice(valueStart, at)
    }
  }
}

function endOfName(tag: string, from: number): number {
  let at = from + 1
  while (at < tag.length) {
    const code = tag.charCodeAt(at)
    if (isSpace(code) || code === SLASH || code === EQUALS) break
    at += 1
  }
  return at
}

function skipSpace(tag: string, from: number): number {
  let at = from
  while (at < tag.length && isSpace(tag.charCodeAt(at))) at += 1
  return at
}

/** The first attribute of that name, in any case. */
export function attributeOf(
  attributes: readonly SourceAttribute[],
  name: string,
): SourceAttribute | undefined {
  return attributes.find((attribute) => isNamed(attribute, name))
}

/** `name` is in lower case. */
export function isNamed({ name: written }: SourceAttribute, name: string): boolean {
  return written === name || (written.length === name.length && written.toLowerCase() === name)
}
