/** Cuts text by characters as the clients do before it is laid out, without ever splitting what the eye sees as one character. */

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** `charsMax` counts UTF-16 units, as the Android client does. Line breaks become spaces. */
export function clampText(text: string, charsMax: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (line.length <= charsMax) return line
  let end = 0
  for (const { segment, index } of graphemes.segment(line)) {
    if (index + segment.length > charsMax) break
    end = index + segment.length
  }
  // One "character" of thousands of combining marks: cut it, but between code points.
  if (end === 0) end = endsInHighSurrogate(line, charsMax) ? charsMax - 1 : charsMax
  return line.slice(0, end).trimEnd()
}

function endsInHighSurrogate(text: string, length: number): boolean {
  const last = text.charCodeAt(length - 1)
  return last >= 0xd800 && last <= 0xdbff
}
