/** The verdict in one or two sentences that lead with what people will see. */
import { phraseWords } from '../../typed'

export const verdict = phraseWords<'verdict'>()({
  'verdict.no-card': '{app} tidak akan menampilkan kartu: {because}.',
  'verdict.another-page':
    '{app} akan menampilkan kartu halaman {what, select, login {login} other {persetujuan}}{title, select, none {} other { “{title}”}}, bukan kartu halaman Anda.',
  'verdict.image-not-known': '{app} akan menampilkan kartu dengan {parts}. {reason}',
  'verdict.because': '{shown}. {reason}',
  'verdict.because-of': '{shown}. {finding}.',
  'verdict.with': '{shown}, dengan {parts}.',
  'verdict.to-fix':
    '{shown}. {count, plural, =1 {Satu hal harus diperbaiki} other {# hal harus diperbaiki, pertama}}: {first}.',
  'verdict.to-improve':
    '{shown}. {count, plural, =1 {Satu hal bisa lebih baik} other {# hal bisa lebih baik, pertama}}: {first}.',
  'verdict.shown': '{app} akan menampilkan {layout}',
  'verdict.shown-without-image-on':
    '{app} akan menampilkan {layout} di {client}, tetapi tanpa gambar di {clients}',
  'verdict.shown-with-image-on':
    '{app} akan menampilkan {layout}; {clients} kemungkinan besar menampilkan gambarnya',
})
