/** A WOFF file without one of its tables; what is left of it is copied as it is. Files come from packages, not from strangers: a broken one throws. */

const HEADER_BYTES = 44
const ENTRY_BYTES = 20
/** Of a bare font, whose size the header tells too. */
const SFNT = { headerBytes: 12, entryBytes: 16 }

export function withoutTable(woff: Buffer, dropped: string): Buffer {
  const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = HEADER_BYTES + index * ENTRY_BYTES
    return woff.subarray(at, at + ENTRY_BYTES)
  }).filter((entry) => entry.toString('latin1', 0, 4) !== dropped)
  const head = Buffer.alloc(HEADER_BYTES + entries.length * ENTRY_BYTES)
  // Signature, flavour and version; neither metadata nor private data follow.
  woff.copy(head, 0, 0, 8)
  woff.copy(head, 20, 20, 24)
  const parts: Buffer[] = [head]
  let bytes = head.length
  let bareBytes = SFNT.headerBytes + entries.length * SFNT.entryBytes
  for (const [index, entry] of entries.entries()) {
    const [from, packedBytes, ownBytes] = [
      entry.readUInt32BE(4),
      entry.readUInt32BE(8),
      entry.readUInt32BE(12),
    ]
    const at = HEADER_BYTES + index * ENTRY_BYTES
    entry.copy(head, at)
    head.writeUInt32BE(bytes, at + 4)
    const table = woff.subarray(from, from + packedBytes)
    parts.push(table, Buffer.alloc(padded(packedBytes) - packedBytes))
    bytes += padded(packedBytes)
    bareBytes += padded(ownBytes)
  }
  head.writeUInt32BE(bytes, 8)
  head.writeUInt16BE(entries.length, 12)
  head.writeUInt32BE(bareBytes, 16)
  return Buffer.concat(parts)
}

/** Tables begin at multiples of four. */
const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4
