/**
 * Maps the place of a `<` or `>` in decoded text to its offset in the bytes: the k-th `<` of one is the k-th of the other,
 * because no supported encoding but ISO-2022-JP and UTF-16 uses these bytes inside another character.
 */

export type ByteOffset = (index: number) => number | null

export function createByteOffset(text: string, body: Uint8Array, encoding: string): ByteOffset {
  if (encoding === 'iso-2022-jp') return () => null
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  const lt = pair('<', text, body, encoding, wide)
  const gt = pair('>', text, body, encoding, wide)
  return (index) => {
    const list = text[index] === '<' ? lt : text[index] === '>' ? gt : null
    return list ? (list.bytes[rank(list.chars, index)] ?? null) : null
  }
}

interface Pair {
  chars: number[]
  bytes: number[]
}

/** Null when the counts differ: then an assumption does not hold, and no offset is better than a wrong one. */
function pair(sign: '<' | '>', text: string, body: Uint8Array, encoding: string, wide: boolean): Pair | null {
  const chars: number[] = []
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) chars.push(at)
  const bytes: number[] = []
  const code = sign.charCodeAt(0)
  if (wide) {
    const high = encoding === 'utf-16le' ? 1 : 0
    for (let at = 0; at + 1 < body.length; at += 2) {
      if (body[at + high] === 0 && body[at + 1 - high] === code) bytes.push(at)
    }
  } else {
    for (let at = body.indexOf(code); at !== -1; at = body.indexOf(code, at + 1)) bytes.push(at)
  }
  return chars.length === bytes.length ? { chars, bytes } : null
}

/** Position of `value` in the ascending list; -1 when it is not there. */
function rank(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = list[middle] ?? 0
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
