/** Which encoding decodes a page, and what is said about it. */
import { describe, expect, it } from 'vitest'
import { decodePage } from './charset'
import { pageOf } from '../../testing/sample-pages'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)),
  )
const SJIS_JAPAN = [0x93, 0xfa, 0x96, 0x7b]
const decode = (body: Uint8Array, contentType: string | null) => decodePage(pageOf(body, { contentType }))

describe('decodePage', () => {
  it.each([
    ['header', bytes('<p>', SJIS_JAPAN), 'text/html; charset=Shift_JIS', 'shift_jis', 'header', '日本'],
    ['header in quotes', bytes([0xe9]), 'text/html; charset="ISO-8859-1"', 'windows-1252', 'header', 'é'],
    [
      'smart quotes of windows-1252',
      bytes([0x93, 0x80]),
      'text/html;charset=iso-8859-1',
      'windows-1252',
      'header',
      '“€',
    ],
    ['meta', bytes('<meta charset=shift_jis>', SJIS_JAPAN), 'text/html', 'shift_jis', 'meta', '日本'],
    [
      'http-equiv',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', [0xc7, 0xd1]),
      null,
      'euc-kr',
      'meta',
      '한',
    ],
    [
      'meta far behind the first kilobyte',
      bytes('<head>', '<!-- x -->'.repeat(500), '<meta charset="gb2312"></head>', [0xd6, 0xd0]),
      'text/html',
      'gbk',
      'meta',
      '中',
    ],
    ['koi8-r', bytes('<meta charset="koi8-r">', [0xd4]), 'text/html', 'koi8-r', 'meta', 'т'],
    [
      'byte order mark beats the header',
      bytes([0xff, 0xfe], 'h\0i\0'),
      'text/html; charset=utf-8',
      'utf-16le',
      'bom',
      'hi',
    ],
    ['big-endian', bytes([0xfe, 0xff], '\0h\0i'), 'text/html', 'utf-16be', 'bom', 'hi'],
    [
      'UTF-32 looks like UTF-16 and does no harm',
      bytes([0xff, 0xfe], '\0\0h\0\0\0'),
      null,
      'utf-16le',
      'bom',
      'h',
    ],
    ['UTF-8 mark is not part of the text', bytes([0xef, 0xbb, 0xbf], 'hi'), null, 'utf-8', 'bom', 'hi'],
    ['nothing declared', bytes([0xc3, 0xa9]), 'text/html', 'utf-8', 'default', 'é'],
    [
      'a meta tag in ASCII cannot mean UTF-16',
      bytes('<meta charset="utf-16">é'),
      null,
      'utf-8',
      'meta',
      '<meta',
    ],
    ['x-user-defined', bytes([0x93]), 'text/html; charset=x-user-defined', 'windows-1252', 'header', '“'],
  ])('%s', (_, body, contentType, used, from, text) => {
    const decoded = decode(body, contentType)
    expect(decoded.charset).toMatchObject({ used, from, unknownLabel: null })
    expect(decoded.text).toContain(text)
  })

  it.each(['utf-7', 'banana', 'hz-gb-2312', 'iso-2022-kr', 'cp932'])(
    'refuses %s, says so and falls back',
    (label) => {
      const decoded = decode(bytes('+ADw-script+AD4-'), `text/html; charset=${label}`)
      expect(decoded.charset).toMatchObject({
        used: 'utf-8',
        from: 'default',
        inHeader: label,
        unknownLabel: label,
      })
      expect(decoded.text).toBe('+ADw-script+AD4-')
    },
  )

  it('goes on to the meta tag when the header names nothing known', () => {
    const decoded = decode(bytes('<meta charset="windows-1251">', [0xcf]), 'text/html; charset=banana')
    expect(decoded.charset).toMatchObject({ used: 'windows-1251', from: 'meta', unknownLabel: 'banana' })
    expect(decoded.text).toContain('П')
  })

  it('reports both declarations when they differ, and believes the header', () => {
    const decoded = decode(bytes('<meta charset="shift_jis">', SJIS_JAPAN), 'text/html; charset=utf-8')
    expect(decoded.charset).toMatchObject({
      used: 'utf-8',
      inHeader: 'utf-8',
      inMeta: 'shift_jis',
      malformed: true,
    })
  })

  it('does not take a declaration from a comment or from behind the head', () => {
    const body = bytes('<head><!-- <meta charset="koi8-r"> --></head><body><meta charset="gbk">')
    expect(decode(body, null).charset).toMatchObject({ used: 'utf-8', from: 'default', inMeta: null })
  })

  it('does not call a page malformed that was cut off inside a character', () => {
    const body = bytes('a', [0xe2, 0x82])
    expect(decodePage(pageOf(body, { stoppedBecause: 'limit' })).charset.malformed).toBe(false)
    expect(decodePage(pageOf(body)).charset.malformed).toBe(true)
    expect(decodePage(pageOf(bytes('a', [0xff], 'b'))).charset.malformed).toBe(true)
  })

  it('removes NUL and lone surrogates', () => {
    expect(decode(bytes('a\0b'), null).text).toBe('ab')
    expect(decode(bytes([0xff, 0xfe], [0x00, 0xd8], 'x\0'), null).text.isWellFormed()).toBe(true)
  })
})
