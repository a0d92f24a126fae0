/** Finds the text that was meant where a quote inside of it ends an attribute early: `content="The "best" loaf"`. */
import { isNamed, type SourceAttribute } from './tag-attributes'

/** As much of a tag as is looked at. */
const TAG_CHARS_MAX = 5_000
/** An attribute of its own at the end of a tag, quoted as it should be. */
const LAST_ATTRIBUTE =
  /\s(?:property|name|itemprop|content|id|class|lang|data-[a-z-]{1,40})\s{0,9}=\s{0,9}(?:"[^"<>]*"|'[^'<>]*')\s{0,9}\/?$/i

/** Raw, entities not decoded; null when nothing shows that the value goes on. `tag` is what `attributes` were read of. */
export function textPastQuote(
  tag: string,
  attributes: readonly SourceAttribute[],
  name: string,
): string | null {
  const at = attributes.findIndex((attribute) => isNamed(attribute, name))
  const quote = attributes[at]?.quote
  if (!quote || tag.length > TAG_CHARS_MAX) return null
  // Words that hold a quote are no names of attributes. A lone one is only a slip.
  const goesOn = attributes
    .slice(at + 1)
    .some(({ name: word }) => word.includes(quote) && /[^"'/]/.test(word))
  if (!goesOn) return null
  const open = new RegExp(`(?:^|[\\s"'/])${name}\\s{0,9}=\\s{0,9}${quote}`, 'i').exec(tag)
  if (!open) return null
  let rest = tag.slice(open.index + open[0].length)
  for (let last = LAST_ATTRIBUTE.exec(rest); last; last = LAST_ATTRIBUTE.exec(rest))
    rest = rest.slice(0, last.index)
  const end = rest.lastIndexOf(quote)
  return end === -1 ? null : rest.slice(0, end)
}
