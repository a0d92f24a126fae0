/** Why a tag that is in the source is not read. */
import { phraseWords } from '../../typed'

export const unreadable = phraseWords<'unreadable'>()({
  'unreadable.value-unquoted.because': 'isinya tidak dalam tanda kutip',
  'unreadable.value-unquoted.developer':
    "Aplikasi Android mencocokkan content=\"…\" atau content=''…''; pengecil yang menghapus kutip opsional menyembunyikan nilainya.",
  'unreadable.key-unquoted.because': 'namanya tidak dalam tanda kutip',
  'unreadable.key-unquoted.developer':
    'Aplikasi Android mencocokkan property="…" atau name="…"; pengecil yang menghapus kutip opsional menyembunyikan kuncinya.',
  'unreadable.value-empty.because': 'isinya kosong',
  'unreadable.value-empty.developer': 'Nilai memerlukan minimal satu karakter.',
  'unreadable.value-missing.because': 'tidak ada isi',
  'unreadable.value-missing.developer': 'Tag punya kunci tetapi tanpa atribut content.',
  'unreadable.not-closed.because': 'tidak ditutup di dalam head',
  'unreadable.not-closed.developer':
    'Aplikasi Android mencari <title>…</title> dan tidak menemukan akhirnya.',
  'unreadable.key-case.because': 'namanya tidak dalam huruf yang diharapkan',
  'unreadable.key-case.developer': 'Kunci dibandingkan persis: og:title, semua huruf kecil.',
  'unreadable.key-spaces.because': 'ada spasi di sekitar nama',
  'unreadable.key-spaces.developer':
    'Kunci dibandingkan persis; spasi di dalam kutip adalah bagian dari kunci.',
  'unreadable.attribute-case.because': 'kata property, name, atau content dalam huruf kapital',
  'unreadable.attribute-case.developer': 'Nama atribut dicocokkan harfiah, dalam huruf kecil.',
  'unreadable.space-around-equals.because': 'ada spasi sebelum atau sesudah tanda sama dengan',
  'unreadable.space-around-equals.developer':
    'Atribut dicocokkan sebagai name="value" tanpa spasi di sekitar tanda sama dengan.',
  'unreadable.bare-attribute-before.because': 'tepat sebelumnya ada atribut tanpa nilai',
  'unreadable.bare-attribute-before.developer':
    'Atribut tanpa nilai tepat sebelum property atau content merusak kecocokan; beri nilai, atau pindahkan ke akhir.',
  'unreadable.angle-bracket-in-value.because': 'isinya memuat tanda > telanjang',
  'unreadable.angle-bracket-in-value.developer':
    'Tanda > telanjang mengakhiri tag bagi aplikasi Android; tulis &gt; sebagai gantinya.',
  'unreadable.outside-head.because': 'tag di luar head tidak dibaca',
  'unreadable.outside-head.developer': 'Hanya teks antara <head> dan </head> yang dibaca.',
  'unreadable.beyond-limit.because': 'di luar titik tempat {app} berhenti membaca',
  'unreadable.beyond-limit.developer': 'Yang dihitung bita setelah dekompresi, sampai akhir tag.',
  'unreadable.inside-comment.because': 'tag di dalam komentar tidak dibaca',
  'unreadable.inside-comment.developer': 'Tag-nya dikomentari.',
  'unreadable.inside-script.because': 'tag di dalam skrip tidak dibaca',
  'unreadable.inside-script.developer': 'Skrip tidak dijalankan, dan teksnya bukan markah.',
  'unreadable.inside-template.because': 'tag di dalam template tidak dibaca',
  'unreadable.inside-template.developer': 'Isi elemen seperti itu bukan bagian dokumen.',
  'unreadable.inside-svg.because': 'tag di dalam svg bukan tag halaman',
  'unreadable.inside-svg.developer': 'Bagi pengurai HTML isi svg adalah bagian dari gambar.',
  'unreadable.key-not-read.because': '{app} tidak memakai tag bernama ini',
  'unreadable.key-not-read.developer': 'Kuncinya tidak ada di daftar aplikasi.',
  'unreadable.overridden.because': 'tag berikutnya dengan nama sama dipakai',
  'unreadable.overridden.developer': 'Dari dua tag dengan kunci sama, yang terakhir menang.',
  'unreadable.slash-joined':
    'Tanpa kutip, garis miring dari /> termasuk nilainya: bagi pembaca yang mengambil tag, alamat berakhir dengan garis miring dan menuju tempat lain.',
  'unreadable.several': '{first} {rest}',
})
