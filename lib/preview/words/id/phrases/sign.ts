/** What was seen in a response that shows what it is. */
import { phraseWords } from '../../typed'

const TYPE = '{type, select, none {tanpa Content-Type} other {Content-Type {type}}}'

export const sign = phraseWords<'sign'>()({
  'sign.carries-asked-path': 'pengalihan ke {address} yang membawa halaman yang diminta di “{parameter}”',
  'sign.several': '{signs}',
  'sign.status':
    'status {status, plural, =429 {429 (terlalu banyak permintaan)} =999 {999 (permintaan ditolak)} other {#}}',
  'sign.status-beside-browser': 'status {status} untuk {app}, {browserStatus} untuk peramban',
  'sign.no-content': 'status {status}, yang tidak punya isi',
  'sign.no-text': 'status {status}, {count, plural, other {# bita}} tanpa teks',
  'sign.header': '{name}: {value}',
  'sign.type': TYPE,
  'sign.type-and-bytes': `${TYPE}, sedangkan bitanya {format}`,
  'sign.not-like-html': `${TYPE}, sedangkan teksnya tidak diawali seperti HTML`,
  'sign.begins-with': 'teks “{text}”',
  'sign.in-page': '{mark} di halaman',
  'sign.length': '{count, plural, other {# karakter}} seluruhnya',
  'sign.password-field': 'kolom kata sandi',
  'sign.title': 'judul “{title}”',
  'sign.redirected': 'pengalihan ke {address}',
  'sign.empty-element': '{element} kosong',
  'sign.no-text-tags': 'tanpa og:title atau og:description dalam sumber yang dibaca',
})
