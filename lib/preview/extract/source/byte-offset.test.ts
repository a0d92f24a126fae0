/** Places in decoded text against offsets in the bytes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createByteOffset } from './byte-offset'

const offsets = (text: string, body: Uint8Array, encoding: string) => {
  const byteOf = createByteOffset(text, body, encoding)
  return [...text].flatMap((_, at) => (text[at] === '<' || text[at] === '>' ? [byteOf(at)] : []))
}

describe('createByteOffset', () => {
  it('counts bytes, not characters', () => {
    expect(offsets('é<a>', new TextEncoder().encode('é<a>'), 'utf-8')).toEqual([2, 4])
  })

  it.each(['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'euc-jp', 'windows-1252', 'koi8-r', 'utf-8'])(
    'holds for any bytes in %s',
    (encoding) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
          const body = Uint8Array.from([...noise, 0x3c, ...noise, 0x3e])
          const text = new TextDecoder(encoding).decode(body).replaceAll('\0', '')
          const byteOf = createByteOffset(text, body, encoding)
          for (const [at, char] of text.split('').entries()) {
            if (char !== '<' && char !== '>') continue
            const offset = byteOf(at)
            expect(offset === null ? null : body[offset]).toBe(char.charCodeAt(0))
          }
        }),
      )
    },
  )

  it('counts long text as it counts short text, wherever its wide characters are', () => {
    const run = (wide: string) =>
      fc.oneof(
        fc.constant('x'.repeat(700)),
        fc.constant(wide.repeat(300)),
        fc.constantFrom('<', '>', 'é<', wide),
      )
    const texts = fc.oneof(
      ...['é', '中', '😀'].map((wide) => fc.array(run(wide), { minLength: 1, maxLength: 30 })),
    )
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('')
        const byteOf = createByteOffset(text, Buffer.from(text), 'utf-8')
        for (let at = text.search(/[<>]/); at !== -1 && at < text.length; at += 1)
          if (text[at] === '<' || text[at] === '>')
            expect(byteOf(at)).toBe(Buffer.byteLength(text.slice(0, at)))
      }),
      { numRuns: 60 },
    )
  })

  it('reads UTF-16 by units, whatever was stripped before', () => {
    const le = Uint8Array.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0x61, 0, 0x3e, 0])
    expect(offsets('<a>', le, 'utf-16le')).toEqual([4, 8])
    const be = Uint8Array.from([0xfe, 0xff, 0, 0x3c, 0x3c, 0x3c, 0, 0x3e])
    expect(offsets('<\u3c3c>', be, 'utf-16be')).toEqual([2, 6])
  })

  it('gives no offset where counting is not possible', () => {
    const body = Uint8Array.from([0x1b, 0x24, 0x42, 0x3c, 0x3c, 0x1b, 0x28, 0x42, 0x3c])
    expect(offsets(new TextDecoder('iso-2022-jp').decode(body), body, 'iso-2022-jp')).toEqual([null])
    expect(offsets('<<', Uint8Array.from([0x3c]), 'utf-8')).toEqual([null, null])
    expect(createByteOffset('a', Uint8Array.from([0x61]), 'utf-8')(0)).toBeNull()
  })
})
