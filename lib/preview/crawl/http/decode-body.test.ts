import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { codingsOf, decodeBody } from './decode-body'

/** Does not shrink, so its compressed form spans many slices of one network read. */
const noise = randomBytes(100_000)

async function decoded(chunks: Buffer[], coding: string, bytesMax = 1_000_000): Promise<Buffer> {
  const pieces: Buffer[] = []
  async function* source() {
    yield* chunks
  }
  for await (const piece of decodeBody(source(), codingsOf(coding), bytesMax)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('decodeBody', () => {
  it.each([
    ['gzip', gzipSync(noise)],
    ['deflate', deflateSync(noise)],
    ['deflate', deflateRawSync(noise)],
    ['br', brotliCompressSync(noise)],
    ['zstd', zstdCompressSync(noise)],
    ['br, gzip', gzipSync(brotliCompressSync(noise))],
  ])('undoes %s, whatever pieces the network hands over', async (coding, bytes) => {
    expect((await decoded([bytes], coding)).equals(noise)).toBe(true)
    const uneven = [bytes.subarray(0, 1), bytes.subarray(1, 8_193), Buffer.alloc(0), bytes.subarray(8_193)]
    expect((await decoded(uneven, coding)).equals(noise)).toBe(true)
  })

  it('loses nothing of a long gzip member that is followed by something else', async () => {
    const bytes = Buffer.concat([gzipSync(noise), Buffer.from('<!-- not gzip -->')])
    expect((await decoded([bytes], 'gzip')).equals(noise)).toBe(true)
  })

  it('ends at its cap, and refuses an inner coding that reaches it', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000, 'a'))
    expect(await decoded([bomb], 'gzip', 50_000)).toHaveLength(50_000)
    await expect(decoded([gzipSync(gzipSync(noise))], 'gzip, gzip', 5_000)).rejects.toThrow(/> 5000 B/)
  })

  it('undoes no more than a slice for a reader that leaves early', async () => {
    let read = 0
    async function* source() {
      for (let at = 0; at < 100; at += 1) {
        read += 1
        yield gzipSync(noise)
      }
    }
    for await (const piece of decodeBody(source(), ['gzip'], 100_000_000)) {
      // One slice of what does not shrink is about as long as it was; a whole read would be 100,000 bytes in pieces of 16,384.
      expect(piece.length).toBeLessThan(9_000)
      break
    }
    expect(read).toBe(1)
  })
})
