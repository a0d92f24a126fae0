/** What was seen in a response that shows what it is. */
import { phraseWords } from '../../typed'

const TYPE = '{type, select, none {tanpa Content-Type} other {Content-Type {type}}}'

export const sign = phraseWords<'sign'>()({
  'sign.carries-asked-path': 'pengalihan ke {address} yang membawa halaman yang diminta dalam “{parameter}”',
  'sign.several': '{signs}',
  'sign.status':
    'status {status, plural, =429 {429 (terlalu banyak permintaan)} =999 {999 (permintaan ditolak)} other {#}}',
  'sign.status-beside-browser': 'status {status} untuk {app}, {browserStatus} untuk browser',
  'sign.no-content': 'status {status}, yang tidak memiliki isi',
  'sign.no-text': 'status {status}, {count, number} byte tanpa teks apa pun',
  'sign.header': '{name}: {value}',
  'sign.type': TYPE,
  'sign.type-and-bytes': `${TYPE}, sedangkan byte-nya {format}`,
  'sign.not-like-html': `${TYPE}, sedangkan awal teksnya tidak seperti HTML`,
  'sign.begins-with': 'teks “{text}”',
  'sign.in-page': '{mark} di halaman',
  'sign.length': '{count, number} karakter seluruhnya',
  'sign.password-field': 'kolom kata sandi',
  'sign.title': 'judul “{title}”',
  'sign.redirected': 'pengalihan ke {address}',
  'sign.empty-element': '{element} yang kosong',
  'sign.no-text-tags': 'tidak ada og:title atau og:description dalam kode sumber yang dibaca',
})
