/** Turns the text of an attribute or a title into a value: entities decoded once, control characters out, trimmed, bounded. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

export const VALUE_CHARS_MAX = 5_000
export const SOURCE_CHARS_MAX = 2_000

/** Longest entity name is far shorter, so this loses nothing that the final cut would keep. */
const RAW_CHARS_MAX = VALUE_CHARS_MAX * 40

const CONTROLS = /(?![\t\n\r])\p{Cc}/gu
/** The same and those three; without `u` it is looked for several times faster. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const ANY_CONTROL = /[\u0000-\u001f\u007f-\u009f]/
/** White space that is more than one blank between words. */
const MORE_SPACE = /[\t\n\r]|  /

export type SpaceRule = 'keep' | 'collapse' | 'keep-lines'

export function valueOfAttribute(raw: string, spaces: SpaceRule): string {
  return cutText(wholeOf(raw.slice(0, RAW_CHARS_MAX), spaces, decodeHTMLAttribute), VALUE_CHARS_MAX)
}

export function valueOfText(raw: string, spaces: SpaceRule): string {
  return cutText(wholeOf(raw.slice(0, RAW_CHARS_MAX), spaces, decodeHTML), VALUE_CHARS_MAX)
}

/** How long `value` was before it was cut, as a part of a tag's fact; nothing when it is whole. */
export function charsWhenCut(
  value: string,
  raw: string,
  spaces: SpaceRule,
  from: 'attribute' | 'text',
): { valueChars?: number } {
  // A cut between the halves of a character leaves one unit less; and of a very long one only the beginning was looked at.
  if (value.length < VALUE_CHARS_MAX - 1 && raw.length <= RAW_CHARS_MAX) return {}
  const chars = wholeOf(raw, spaces, from === 'text' ? decodeHTML : decodeHTMLAttribute).length
  return chars > value.length ? { valueChars: chars } : {}
}

function wholeOf(raw: string, spaces: SpaceRule, decode: (raw: string) => string): string {
  const decoded = raw.includes('&') ? decode(raw) : raw
  const clean = (ANY_CONTROL.test(decoded) ? decoded.replace(CONTROLS, '') : decoded).trim()
  if (spaces === 'keep' || !MORE_SPACE.test(clean)) return clean
  return clean.replace(/[\t\n\r ]+/g, (run) => (spaces === 'keep-lines' && run.includes('\n') ? '\n' : ' '))
}

/** Titles show on one line; newer Android clients keep the lines of a description; addresses stay as they are. */
export function spaceRule(key: string): SpaceRule {
  if (key.endsWith('title') || key.endsWith('site_name')) return 'collapse'
  return key.endsWith('description') ? 'keep-lines' : 'keep'
}

/** Cuts by UTF-16 units without leaving half a surrogate pair behind. */
export function cutText(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text
  const last = text.charCodeAt(charsMax - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? charsMax - 1 : charsMax)
}

/** Text without tags, as a client that renders the captured markup shows it. One pass, linear. */
export function stripMarkup(markup: string): string {
  let out = ''
  let from = 0
  for (;;) {
    const lt = markup.indexOf('<', from)
    if (lt === -1) return out + markup.slice(from)
    if (!/[a-z/!?]/i.test(markup.charAt(lt + 1))) {
      out += markup.slice(from, lt + 1)
      from = lt + 1
      continue
    }
    const gt = markup.indexOf('>', lt)
    if (gt === -1) return out + markup.slice(from)
    out += `${markup.slice(from, lt)} `
    from = gt + 1
  }
}
