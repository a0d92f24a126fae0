/** Why a tag that is in the source is not read. */
import { phraseWords } from '../../typed'

export const unreadable = phraseWords<'unreadable'>()({
  'unreadable.value-unquoted.because': 'isinya tidak diapit tanda kutip',
  'unreadable.value-unquoted.developer':
    "Klien Android mencocokkan content=\"…\" atau content=''…''; minifier yang menghapus tanda kutip opsional membuat nilainya tidak ditemukan.",
  'unreadable.key-unquoted.because': 'namanya tidak diapit tanda kutip',
  'unreadable.key-unquoted.developer':
    'Klien Android mencocokkan property="…" atau name="…"; minifier yang menghapus tanda kutip opsional membuat namanya tidak ditemukan.',
  'unreadable.value-empty.because': 'isinya kosong',
  'unreadable.value-empty.developer': 'Nilai membutuhkan sedikitnya satu karakter.',
  'unreadable.value-missing.because': 'isinya tidak ada',
  'unreadable.value-missing.developer': 'Tag ini punya nama, tetapi tidak punya atribut content.',
  'unreadable.not-closed.because': 'tidak ditutup di dalam head',
  'unreadable.not-closed.developer': 'Klien Android mencari <title>…</title> dan tidak menemukan penutupnya.',
  'unreadable.key-case.because': 'huruf besar-kecil namanya tidak sesuai',
  'unreadable.key-case.developer': 'Nama dibandingkan persis: og:title, semuanya huruf kecil.',
  'unreadable.key-spaces.because': 'ada spasi di sekitar namanya',
  'unreadable.key-spaces.developer':
    'Nama dibandingkan persis; spasi di dalam tanda kutip menjadi bagian dari nama.',
  'unreadable.attribute-case.because': 'kata property, name, atau content ditulis dengan huruf besar',
  'unreadable.attribute-case.developer': 'Nama atribut dicocokkan apa adanya, dengan huruf kecil.',
  'unreadable.space-around-equals.because': 'ada spasi sebelum atau sesudah tanda sama dengan',
  'unreadable.space-around-equals.developer':
    'Atribut dicocokkan sebagai name="value" tanpa spasi di sekitar tanda sama dengan.',
  'unreadable.bare-attribute-before.because': 'tepat sebelumnya ada atribut tanpa nilai',
  'unreadable.bare-attribute-before.developer':
    'Atribut tanpa nilai tepat sebelum property atau content menggagalkan pencocokan; beri nilai, atau pindahkan ke akhir.',
  'unreadable.angle-bracket-in-value.because': 'isinya memuat tanda > mentah',
  'unreadable.angle-bracket-in-value.developer':
    'Tanda > mentah mengakhiri tag bagi klien Android; tulis &gt; sebagai gantinya.',
  'unreadable.outside-head.because': 'tag di luar head tidak dibaca',
  'unreadable.outside-head.developer': 'Hanya teks di antara <head> dan </head> yang dibaca.',
  'unreadable.beyond-limit.because': 'letaknya melewati titik tempat {app} berhenti membaca',
  'unreadable.beyond-limit.developer': 'Yang dihitung adalah byte setelah dekompresi, sampai akhir tag.',
  'unreadable.inside-comment.because': 'tag di dalam komentar tidak dibaca',
  'unreadable.inside-comment.developer': 'Tag ini dijadikan komentar.',
  'unreadable.inside-script.because': 'tag di dalam skrip tidak dibaca',
  'unreadable.inside-script.developer': 'Skrip tidak dijalankan, dan teksnya bukan markup.',
  'unreadable.inside-template.because': 'tag di dalam template tidak dibaca',
  'unreadable.inside-template.developer': 'Isi elemen seperti itu bukan bagian dari dokumen.',
  'unreadable.inside-svg.because': 'tag di dalam svg bukan tag halaman',
  'unreadable.inside-svg.developer': 'Bagi parser HTML, isi svg adalah bagian dari sebuah gambar.',
  'unreadable.key-not-read.because': '{app} tidak memakai tag dengan nama ini',
  'unreadable.key-not-read.developer': 'Nama ini tidak ada dalam daftar klien.',
  'unreadable.overridden.because': 'yang dipakai adalah tag bernama sama yang muncul belakangan',
  'unreadable.overridden.developer': 'Dari dua tag dengan nama yang sama, yang terakhir menang.',
  'unreadable.slash-joined':
    'Tanpa tanda kutip, garis miring pada /> menjadi bagian dari nilai: bagi pembaca yang menerima tag ini, alamatnya berakhir dengan garis miring dan menuju tempat lain.',
  'unreadable.several': '{first} {rest}',
})
