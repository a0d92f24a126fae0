/** Everything that strangers and the pipeline say, in letters of its own: what is still plain on a screen is the screen's. */

/** Read by code: compared, or looked up. */
const CODES = new Set([
  'access', 'change', 'client', 'clients', 'date', 'direction', 'effect', 'element', 'expiresAt', 'field', 'from', 'group', 'keyAttribute', 'kind', 'layout', 'mender', 'place', 'readBy', 'scannedAt',
  'startedAt', 'status', 'stoppedBecause', 'surface', 'thumbnail', 'trust', 'visitor',
]) // prettier-ignore

/** Addresses and hosts stay as they are: they are made into links. */
const ADDRESS = /^\S*\.example\S*$/
const FIRST_LETTER = 0x10d0

/** The same value with every text in Georgian letters, however deep. */
export function disguised<T>(value: T): T {
  // Safe: strings stay strings, and arrays and objects keep their shape and their keys.
  return changed(value) as T
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return ADDRESS.test(value) ? value : disguisedText(value)
  if (Array.isArray(value)) return value.map(changed)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, CODES.has(key) ? inner : changed(inner)]),
    )
  return value
}

/** As long as before, so that places in a text stay right. */
export const disguisedText = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCodePoint(FIRST_LETTER + letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)),
  )
