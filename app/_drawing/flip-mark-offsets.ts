/**
 * Turns a WOFF font over for satori 0.63, which moves dots and vowel signs down where the font says up, and up where it says down:
 * every vertical offset in the font's GPOS table changes its sign, so that two wrongs make the marks stand right.
 */
import { inflateSync } from 'node:zlib'

interface Table {
  tag: string
  data: Buffer
}

const WOFF_HEADER_BYTES = 44
const WOFF_ENTRY_BYTES = 20
const SFNT_HEADER_BYTES = 12
const SFNT_ENTRY_BYTES = 16
/** Bit of a value format that says "there is a vertical placement"; the bit before it is the horizontal one. */
const Y_PLACEMENT = 2
const EXTENSION = 9

/** A bare OpenType font from a WOFF 1 file. Fonts come from packages, not from strangers: a broken one throws. */
export function flipMarkOffsets(woff: Buffer): Buffer {
  const tables = unpack(woff)
  const gpos = tables.find(({ tag }) => tag === 'GPOS')
  if (gpos) flipGpos(gpos.data)
  return pack(woff.readUInt32BE(4), tables)
}

function unpack(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = WOFF_HEADER_BYTES + index * WOFF_ENTRY_BYTES
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ] // safe: three in, three out
    const bytes = woff.subarray(offset, offset + packed)
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      data: Buffer.from(packed < length ? inflateSync(bytes) : bytes),
    }
  })
}

function pack(flavour: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(SFNT_HEADER_BYTES + tables.length * SFNT_ENTRY_BYTES)
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.length, 4)
  const parts: Buffer[] = [head]
  let offset = head.length
  for (const [index, { tag, data }] of tables.entries()) {
    const entry = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(data.length, entry + 12)
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat(parts)
}

function flipGpos(gpos: Buffer): void {
  const u16 = (at: number) => gpos.readUInt16BE(at)
  /** Tables may be shared between lookups: each place is flipped once. */
  const flipped = new Set<number>()
  const flip = (at: number) => {
    if (flipped.has(at)) return
    flipped.add(at)
    gpos.writeInt16BE(Math.max(-32_767, Math.min(32_767, -gpos.readInt16BE(at))), at)
  }
  /** `offset` counts from `base`; 0 means that there is none. An anchor is: format, x, y. */
  const anchor = (base: number, offset: number) => void (offset !== 0 && flip(base + offset + 4))
  const anchors = (base: number, start: number, count: number) => {
    for (let index = 0; index < count; index++) anchor(base, u16(start + index * 2))
  }
  const value = (at: number, format: number) => void (format & Y_PLACEMENT && flip(at + (format & 1) * 2))
  const valueBytes = (format: number) => 2 * [...format.toString(2)].filter((bit) => bit === '1').length

  const single = (at: number) => {
    const [kind, format] = [u16(at), u16(at + 4)]
    const count = kind === 1 ? 1 : u16(at + 6)
    for (let index = 0; index < count; index++)
      value(at + (kind === 1 ? 6 : 8) + index * valueBytes(format), format)
  }
  const pair = (at: number) => {
    const [first, second] = [u16(at + 4), u16(at + 6)]
    const both = valueBytes(first) + valueBytes(second)
    const record = (place: number) => {
      value(place, first)
      value(place + valueBytes(first), second)
    }
    if (u16(at) === 2) {
      const count = u16(at + 12) * u16(at + 14)
      for (let index = 0; index < count; index++) record(at + 16 + index * both)
      return
    }
    for (let index = 0; index < u16(at + 8); index++) {
      const set = at + u16(at + 10 + index * 2)
      for (let each = 0; each < u16(set); each++) record(set + 4 + each * (2 + both))
    }
  }
  const marks = (at: number) => {
    for (let index = 0; index < u16(at); index++) anchor(at, u16(at + 4 + index * 4))
  }
  const attached = (at: number, toLigatures: boolean) => {
    const classes = u16(at + 6)
    marks(at + u16(at + 8))
    const bases = at + u16(at + 10)
    if (!toLigatures) return anchors(bases, bases + 2, u16(bases) * classes)
    for (let index = 0; index < u16(bases); index++) {
      const ligature = bases + u16(bases + 2 + index * 2)
      anchors(ligature, ligature + 2, u16(ligature) * classes)
    }
  }
  const subtable = (type: number, at: number): void => {
    if (type === EXTENSION) return subtable(u16(at + 2), at + gpos.readUInt32BE(at + 4))
    if (type === 1) single(at)
    else if (type === 2) pair(at)
    else if (type === 3) anchors(at, at + 6, u16(at + 4) * 2)
    else if (type >= 4 && type <= 6) attached(at, type === 5)
  }

  const lookups = u16(8)
  for (let index = 0; index < u16(lookups); index++) {
    const lookup = lookups + u16(lookups + 2 + index * 2)
    for (let each = 0; each < u16(lookup + 4); each++)
      subtable(u16(lookup), lookup + u16(lookup + 6 + each * 2))
  }
}
