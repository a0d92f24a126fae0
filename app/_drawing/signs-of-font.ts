/** Which characters a font really draws, from its own cmap table: the ranges that packages claim for a file hold many that are not in it. */

const SFNT_HEADER_BYTES = 12
const SFNT_ENTRY_BYTES = 16
/** The two kinds of table that fonts for the whole of Unicode use: up to U+FFFF, and all. */
const SEGMENTS = 4
const GROUPS = 12

/** First and last code point. Fonts come from packages, not from strangers: a broken one throws. */
export type SignRange = readonly [number, number]

/** @param font bare OpenType. */
export function signsOfFont(font: Buffer): SignRange[] {
  const at = tableAt(font, 'cmap')
  if (at === null) return []
  return Array.from({ length: font.readUInt16BE(at + 2) }, (_, index) => {
    const subtable = at + font.readUInt32BE(at + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === GROUPS) return groupsAt(font, subtable)
    return format === SEGMENTS ? segmentsAt(font, subtable) : []
  }).flat()
}

function tableAt(font: Buffer, wanted: string): number | null {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES
    if (font.toString('latin1', entry, entry + 4) === wanted) return font.readUInt32BE(entry + 8)
  }
  return null
}

function groupsAt(font: Buffer, at: number): SignRange[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}

/** The last segment is U+FFFF alone and draws nothing. */
function segmentsAt(font: Buffer, at: number): SignRange[] {
  const bytes = font.readUInt16BE(at + 6)
  return Array.from({ length: bytes / 2 - 1 }, (_, index) => {
    const last = at + 14 + index * 2
    return [font.readUInt16BE(last + bytes + 2), font.readUInt16BE(last)]
  })
}
