/** Text in the encodings of the web, declared rightly, wrongly or not at all. */
import type { CharsetSource } from '../vocabulary/facts'
import { describeCases, type Case, type Says } from './describe-cases'
import type { HttpResponse } from './open-site'
import { bytes, html } from './served-pages'

type Status = 'pass' | 'warn' | 'fail'
const read = (title: string, used: string, from: CharsetSource, status: Status = 'pass'): Says => ({
  title,
  report: { fetch: { charset: { used, from } } },
  findings: { 'charset-declared': status },
})
/** `text` holds one character per byte. */
const sent = (type: string, text: string, meta = '', start = ''): HttpResponse => ({
  headers: { 'content-type': type },
  body: bytes(start + html(`${meta}<title>${text}</title>`)),
})
const charset = (label: string) => `<meta charset="${label}">`
const HTML = 'text/html'
const typed = (label: string) => `${HTML}; charset=${label}`

const CASES: readonly Case[] = [
  {
    name: 'sjis_meta',
    what: 'Shift_JIS, said by the page',
    sends: { '/': sent(HTML, '\x93\xfa\x96\x7b\x8c\xea', charset('shift_jis')) },
    says: read('日本語', 'shift_jis', 'meta'),
  },
  {
    name: 'iso2022jp',
    what: 'ISO-2022-JP',
    sends: { '/': sent(typed('iso-2022-jp'), '\x1b$BF|K\\\x1b(B') },
    says: read('日本', 'iso-2022-jp', 'header'),
  },
  {
    name: 'gbk_label',
    what: 'GBK under its older name',
    sends: { '/': sent(HTML, '\xc3\xe6\xb0\xfc', charset('gb2312')) },
    says: read('面包', 'gbk', 'meta'),
  },
  {
    name: 'euckr_http_equiv',
    what: 'EUC-KR by http-equiv',
    sends: {
      '/': sent(
        HTML,
        '\xc7\xd1\xb1\xdb',
        '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">',
      ),
    },
    says: read('한글', 'euc-kr', 'meta'),
  },
  {
    name: 'windows1251',
    what: 'Cyrillic of Windows',
    sends: { '/': sent(typed('windows-1251'), '\xd5\xeb\xe5\xe1') },
    says: read('Хлеб', 'windows-1251', 'header'),
  },
  {
    name: 'koi8r',
    what: 'Cyrillic of older systems',
    sends: { '/': sent(HTML, '\xe8\xcc\xc5\xc2', charset('koi8-r')) },
    says: read('Хлеб', 'koi8-r', 'meta'),
  },
  {
    name: 'iso88591_smart_quotes',
    what: 'Latin 1 with characters that only windows-1252 has',
    sends: { '/': sent(typed('iso-8859-1'), '\x93Brot\x94 2 \x80') },
    says: read('“Brot” 2 €', 'windows-1252', 'header'),
  },
  {
    name: 'utf16le_bom',
    what: 'UTF-16 with its mark, called UTF-8 by the header',
    sends: {
      '/': {
        headers: { 'content-type': typed('utf-8') },
        body: Buffer.from(`\ufeff${html('<title>Brot</title>')}`, 'utf16le'),
      },
    },
    says: read('Brot', 'utf-16le', 'bom'),
  },
  {
    name: 'utf16be_bom',
    what: 'UTF-16 the other way round',
    sends: {
      '/': {
        headers: { 'content-type': HTML },
        body: Buffer.from(`\ufeff${html('<title>Brot</title>')}`, 'utf16le').swap16(),
      },
    },
    says: read('Brot', 'utf-16be', 'bom'),
  },
  {
    // No client reads UTF-32; its mark begins like that of UTF-16, and what comes of that is text with NUL, which is taken out.
    name: 'utf32',
    what: 'UTF-32 with its mark',
    sends: {
      '/': {
        headers: { 'content-type': HTML },
        body: Buffer.concat([
          Buffer.from('fffe0000', 'hex'),
          ...[...html('<title>Brot</title>')].map((char) => Buffer.from([char.charCodeAt(0), 0, 0, 0])),
        ]),
      },
    },
    says: read('Brot', 'utf-16le', 'bom'),
  },
  {
    // WhatsApp believes the header, so the card is garbled, and that is what is shown and failed.
    name: 'header_meta_mismatch',
    what: 'Shift_JIS that the header calls UTF-8',
    sends: { '/': sent(typed('utf-8'), '\x93\xfa\x96\x7b', charset('shift_jis')) },
    says: {
      ...read('\ufffd\ufffd\ufffd{', 'utf-8', 'header', 'fail'),
      said: '"conflict":"titled","header":"utf-8","page":"shift_jis","valid":"shift_jis","title":"日本"',
    },
  },
  {
    name: 'header_meta_mismatch_both_broken',
    what: 'bytes that are neither what the header says nor what the page says: no other reading',
    sends: { '/': sent(typed('utf-8'), '\xff\xfe\xff', charset('shift_jis')) },
    says: {
      ...read('\ufffd\ufffd\ufffd', 'utf-8', 'header', 'fail'),
      said: '"conflict":"believed","header":"utf-8","page":"shift_jis","valid":""',
    },
  },
  {
    name: 'header_meta_mismatch_meta_worse',
    what: 'UTF-8 with one broken byte, that the page calls Latin 1: its reading would be garbled, and is not offered',
    sends: { '/': sent(typed('utf-8'), 'Br\xc3\xb6tchen \xff', charset('iso-8859-1')) },
    says: {
      ...read('Brötchen \ufffd', 'utf-8', 'header', 'fail'),
      said: '"conflict":"believed","header":"utf-8","page":"iso-8859-1","valid":""',
    },
  },
  {
    name: 'header_latin1_body_utf8',
    what: 'UTF-8 that the header calls Latin 1',
    sends: { '/': sent(typed('iso-8859-1'), 'Br\xc3\xb6tchen', charset('utf-8')) },
    says: { ...read('BrÃ¶tchen', 'windows-1252', 'header', 'fail'), said: 'Brötchen' },
  },
  {
    name: 'mismatch_without_harm',
    what: 'two names for a page of plain ASCII',
    sends: { '/': sent(typed('utf-8'), 'Brot', charset('shift_jis')) },
    says: read('Brot', 'utf-8', 'header', 'warn'),
  },
  {
    name: 'unknown_label',
    what: 'a name that nobody knows',
    sends: { '/': sent(typed('banana'), 'Br\xc3\xb6tchen') },
    says: { ...read('Brötchen', 'utf-8', 'default', 'warn'), said: 'banana' },
  },
  {
    name: 'utf7',
    what: 'UTF-7, which could hide markup',
    sends: { '/': sent(typed('utf-7'), '+ADw-script+AD4-', charset('utf-7')) },
    says: read('+ADw-script+AD4-', 'utf-8', 'default', 'warn'),
  },
  ...['hz-gb-2312', 'iso-2022-kr'].map((label): Case => ({
    // By the standard nothing at all is decoded under such a name; phones fall back to UTF-8, and so do we.
    name: label === 'iso-2022-kr' ? 'iso2022kr_replacement' : 'hz_iso2022kr_replacement',
    what: `${label}, which browsers refuse to decode`,
    sends: { '/': sent(typed(label), '~{<:Ky2;~}') },
    says: { ...read('~{<:Ky2;~}', 'utf-8', 'default', 'warn'), said: label },
  })),
  {
    name: 'x_user_defined',
    what: 'x-user-defined',
    sends: { '/': sent(typed('x-user-defined'), '\x93Brot\x94') },
    says: read('“Brot”', 'windows-1252', 'header'),
  },
  {
    // A declaration of XML is none of HTML: without a header or a tag the page is UTF-8.
    name: 'xml_encoding_decl',
    what: 'an XML prolog that names Shift_JIS',
    sends: {
      '/': sent(
        'application/xhtml+xml',
        'Br\xc3\xb6tchen',
        '',
        '<?xml version="1.0" encoding="shift_jis"?>\n',
      ),
    },
    says: read('Brötchen', 'utf-8', 'default', 'warn'),
  },
  {
    name: 'nothing_declared',
    what: 'UTF-8 that nobody names',
    sends: { '/': sent(HTML, 'Br\xc3\xb6tchen') },
    says: read('Brötchen', 'utf-8', 'default', 'warn'),
  },
]

describeCases('charset', CASES)
