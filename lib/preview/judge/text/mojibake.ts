/** Recognises UTF-8 that was once read as windows-1252: “cafÃ©”, “itâ€™s”. Does not find other double encodings. */

export interface Mojibake {
  /** The garbled words as they stand. */
  seen: string
  /** What they were before. */
  meant: string
}

/** Code points that windows-1252 puts at 0x80 to 0x9F; the five unused bytes stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Signs that stand behind a letter in honest text too (“CAFÉ…”, “VOILÀ»”): alone they prove nothing. */
const HONEST_BEHIND = new Set('…’”»–—')

export function findMojibake(text: string): Mojibake | null {
  for (const seen of text.split(/\s+/)) {
    const meant = proves(seen) ? repair(seen) : null
    if (meant !== null) return { seen, meant }
  }
  return null
}

function repair(word: string): string | null {
  const bytes: number[] = []
  for (const character of word) {
    const byte = byteOf(character)
    if (byte === null) return null
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}

function byteOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code
  const high = HIGH.indexOf(character)
  return high === -1 ? null : 0x80 + high
}

/** Three or four bytes that fit together are proof; two are when the second is no sign of honest text. */
function proves(word: string): boolean {
  if (/[à-ñ][^\u0020-\u007f][^\u0020-\u007f]/.test(word)) return true
  return [...word.matchAll(/[ÂÃÐÑØÙ]([^\u0020-\u007f])/g)].some(
    ([, second]) => second && !HONEST_BEHIND.has(second),
  )
}
