/** Finds user, password and secret parameters in addresses as they are written: plainly, with character references, percent-encoded. */
import { isSecret } from './secret-names'

/** In the place of each; always the same, so that it tells nothing and two reports still compare. */
export const REDACTED = '•••'

/** How an address begins, and where its authority and the value of a parameter end, depends on what it is in. */
export interface Kind {
  begins: RegExp
  authority: RegExp
  value: RegExp
}

const AT = '(?:@|%(?:25)*40|&(?:commat|#0*64|#x0*40);)'
const COLON = '(?::|&(?:colon|#0*58|#x0*3a);)'
const EQUALS = '(?:=|%(?:25)*3d|&(?:equals|#0*61|#x0*3d);|\\\\[ux](?:00)?3d)'
const SLASH = '(?:[\\\\/]|&(?:sol|bsol|#0*47|#0*92|#x0*2f|#x0*5c);)'
const ENCODED_SLASH = '%(?:25)*(?:2f|5c)'
/** Character references that do not end a value: + , - . / = and %. */
const IN_VALUE = '&(?:equals|sol|plus|#0*(?:37|4[3-7]|61)|#x0*(?:2[5b-f]|3d));'
/** All but those of quotes, of angle brackets and of what follows a host. */
const IN_AUTHORITY = '&#(?!0*(?:3[459]|47|6[0-3]|92);|x0*(?:2[237f]|3[cef]|5c);)x?[\\da-f]{1,6};'
const NO_END = '(?!&(?:quot|apos|lt|gt|sol|bsol|quest|num);)'

const BEGINS = new RegExp(`(?:https?|ftp|wss?)${COLON}${SLASH}*|(?<![\\w.~%-]|${SLASH})${SLASH}{2,}`, 'gi')

/** The text is one address and nothing else: blanks and quotes are a part of it. */
export const WHOLE_ADDRESS: Kind = {
  begins: BEGINS,
  authority: new RegExp(`(?:${IN_AUTHORITY}|${NO_END}[^/\\\\?#])*`, 'iy'),
  value: new RegExp(`(?:[^&#]|${IN_VALUE})*`, 'iy'),
}
export const ADDRESS_IN_TEXT: Kind = {
  begins: BEGINS,
  authority: new RegExp(`(?:${IN_AUTHORITY}|${NO_END}[^/\\\\?#\\s"'<>])*`, 'iy'),
  value: new RegExp(`(?:[^&#\\s"'<>…]|${IN_VALUE})*`, 'iy'),
}
/** Put into a parameter of another one. */
const ENCODED_ADDRESS: Omit<Kind, 'value'> = {
  begins: new RegExp(`(?<!${ENCODED_SLASH})(?:${ENCODED_SLASH}){2,}`, 'gi'),
  authority: /(?:(?!%(?:25)*(?:2f|3f|23|5c))[^/\\?#&\s"'<>])*/iy,
}

/** A text without any of these holds no credential of an address. */
export const MAY_HOLD = new RegExp(`${EQUALS}|${AT}|//[^\\s/?#]*:`, 'i')

export const redactIn = (text: string, kind: Kind): string =>
  redactParameters(redactAuthorities(redactAuthorities(text, ENCODED_ADDRESS), kind), kind)

const UP_TO_AT = new RegExp(`^.*(?=${AT})`, 'is')
/** Cut off before its `@`: a password where a port would be. */
const UNFINISHED = /^[^:@[\]]+:(?!\d*…?$)[^@]+$/s

function redactAuthorities(text: string, { begins, authority }: Omit<Kind, 'value'>): string {
  let out = ''
  let kept = 0
  for (const [from, found] of each(text, begins, authority)) {
    // A blank within a password is a part of it; a blank after a host ends the address.
    const one = /^[^\s:]*\s/.test(found) ? found.slice(0, found.search(/\s/)) : found
    const user = UP_TO_AT.exec(one)?.[0] ?? null
    const isCutOff = user === null && from + found.length === text.length && UNFINISHED.test(one)
    const secret = isCutOff ? one : user
    if (!secret) continue
    out += text.slice(kept, from) + REDACTED
    kept = from + secret.length
  }
  return out + text.slice(kept)
}

/** Where each authority begins, and what it is. */
function* each(text: string, begins: RegExp, what: RegExp): Generator<[number, string]> {
  begins.lastIndex = 0
  while (begins.test(text)) {
    const from = (what.lastIndex = begins.lastIndex)
    const found = what.exec(text)?.[0] ?? ''
    yield [from, found]
    begins.lastIndex = from + found.length
  }
}

const PARAMETER = new RegExp(
  `(?:[?&;#,/~|!]|\\\\[ux](?:00)?26|%(?:25)*(?:3[fb]|2[36]))([^\\s=&?#;,/"'<>~|!]{1,100}?)${EQUALS}`,
  'gi',
)

function redactParameters(text: string, { value }: Kind): string {
  let out = ''
  let kept = 0
  PARAMETER.lastIndex = 0
  for (let match = PARAMETER.exec(text); match; match = PARAMETER.exec(text)) {
    const from = PARAMETER.lastIndex
    // Any other value may hold an address of its own, so the search goes on within it.
    if (!isSecret(match[1] ?? '', text.slice(from, from + VALUE_CHARS_SEEN))) continue
    value.lastIndex = from
    const end = from + (value.exec(text)?.[0].length ?? 0)
    if (end === from) continue
    out += text.slice(kept, from) + REDACTED
    kept = PARAMETER.lastIndex = end
  }
  return out + text.slice(kept)
}

/** Enough to tell the shape of a value. */
const VALUE_CHARS_SEEN = 500
