/** The words of the check on how tags are spelled. */
import type { tagReadable as check } from '../../../../judge/checks/page/tag-readable'
import { checkWords } from '../../../typed'

const CANNOT = '{keys} tidak terbaca: {because}.'
const IS_MISSING = 'Kartu tidak punya {fields} di {clients}. Tulis tag seperti di bawah.'
const IS_REPLACED =
  '{count, plural, other {{fields} kartu diambil}} dari tag lain. Tulis tag seperti di bawah.'
const UNREADABLE = 'Tag Anda ada, tetapi {app} tidak dapat membacanya'
const NOT_READ = 'Ada tag di tempat yang tidak dapat dibaca {app}'

const OPEN_TITLE =
  '{hiddenCount, plural, =0 {Peramban menganggap semua setelahnya sebagai judul.} other {Bagi setiap pembaca yang mengurai halaman, seperti peramban dan kebanyakan crawler, {hidden} adalah teks judul itu, bukan tag.}} {stillReadCount, plural, =0 {{title, select, none {{app} di {client} tidak menemukan judul.} other {{app} di {client} tetap menampilkan {title}.}}} other {{title, select, none {{app} di {client} tetap membaca {stillRead}, tetapi tidak menemukan judul.} other {{app} di {client} mencari tag dengan pola dan tetap membaca {stillRead}.}}}}'
const OPEN_TITLE_DETAIL =
  'Di dalam judul, pengurai HTML membaca teks hingga </title>, apa pun yang ada sebelumnya. Aplikasi Android mencari tag dengan pola, dan untuk judul ia membutuhkan kedua ujungnya. Cara mana yang dipakai iPhone tidak diketahui pasti; kartu yang digambar di sini menganggap pengurai.'

export const tagReadable = checkWords<typeof check>()({
  name: 'Ejaan tag',
  marketer: 'Tag Anda dapat ada dan tetap tak terlihat: WhatsApp membaca tag lebih ketat daripada peramban.',
  developer:
    'Aplikasi Android mencari tag dengan pola, bukan dengan pengurai HTML: nilai dalam tanda kutip dan tidak kosong, kunci dalam huruf kecil persis, tanpa spasi di sekitar tanda sama dengan, tanpa atribut telanjang tepat sebelumnya, tanpa > di dalam nilai, judul ditutup dengan </title>, dan hanya di dalam head. Judul yang tidak ditutup menyembunyikan tag setelahnya dari setiap pengurai HTML. iPhone dilaporkan lebih longgar.',
  howToFix: [
    'Tulis setiap tag seperti ini: <meta property="og:title" content="[judul halaman ini]">.',
    'Pengecil HTML: matikan penghapusan tanda kutip atribut (html-minifier: removeAttributeQuotes: false; minify untuk Go: KeepQuotes; plugin Docusaurus dan Astro meneruskan opsi yang sama).',
    'Auto Minify lama Cloudflare dan opsi “minify HTML” plugin cache WordPress (Autoptimize, LiteSpeed, W3 Total Cache) dapat melakukan hal yang sama; kecualikan head, atau pertahankan tanda kutip.',
    'Tutup judul: <title>[judul halaman ini]</title>. Apa pun setelah judul yang terbuka adalah teks bagi peramban, dan halaman dapat tetap kosong.',
    'React dan Vue memasang atribut seperti data-react-helmet atau data-n-head sebelum kunci; beri nilai ("true") atau pindahkan ke akhir.',
    'Tag di body: sesuatu yang tidak boleh ada di head (img, div, iframe pengelola tag) atau templat telah memindahkannya; cetak tag sebelum itu.',
  ],
  outcomes: {
    'all-read': {
      title: 'Tidak ada tag yang tersembunyi karena ejaannya',
      summary: '{app} membaca {count, plural, other {# tag}} kartu seperti tertulis.',
    },
    'none-wrong': {
      title: 'Tidak ada tag yang tersembunyi karena ejaannya',
      summary: 'Tidak ada tag kartu yang salah eja.',
    },
    'none-wrong-within-limit': {
      title: 'Tidak ada tag yang tersembunyi karena ejaannya',
      summary: 'Yang dibaca {app} dari halaman tidak memuat tag kartu yang salah eja.',
    },
    'head-not-read-whole': {
      title: 'Tidak dapat membaca seluruh head',
      summary:
        'Pembacaan berhenti lebih awal karena head bersarang terlalu dalam atau punya terlalu banyak tag; yang terbaca dieja dengan baik.',
    },
    'unreadable-and-missing': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_MISSING}`,
      detail: '{mechanism}',
    },
    'unreadable-and-replaced': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_REPLACED}`,
      detail: '{mechanism}',
    },
    'not-read-and-missing': { title: NOT_READ, summary: `${CANNOT} ${IS_MISSING}`, detail: '{mechanism}' },
    'not-read-and-replaced': { title: NOT_READ, summary: `${CANNOT} ${IS_REPLACED}`, detail: '{mechanism}' },
    'not-read-address': {
      title: NOT_READ,
      summary: `${CANNOT} Tulis tag seperti di bawah.`,
      detail: '{mechanism}',
    },
    'not-read-but-replaced': {
      title: NOT_READ,
      summary: `${CANNOT} Tag lain bernama sama dibaca sebagai gantinya, jadi kartu tidak terganggu di {clients}.`,
      detail: '{mechanism}',
    },
    'cut-at-quote': {
      title: '{count, plural, other {Tanda kutip memotong}} {keys}',
      summary:
        'Teks di baris {line, number} memuat tanda kutip telanjang, yang mengakhiri nilai di sana: {left, select, nothing {tidak ada yang tersisa} other {hanya “{left}” yang tersisa}}. Pembaca melihat teks terpotong, atau teks lain sebagai gantinya.',
      detail:
        'Atribut dalam tanda kutip ganda berakhir pada tanda kutip ganda berikutnya; kata setelahnya dianggap atribut tanpa makna. Tulis &quot; di dalamnya, atau biarkan templat meloloskan nilainya.',
    },
    'inside-svg': {
      title: '{keys} {count, plural, other {ada}} di dalam svg',
      summary:
        '{app} di {readers} mencari tag dengan pola dan menganggap {count, plural, other {ini tag}} halaman. Di {others} halaman diurai, seperti peramban, dan yang ada di dalam svg adalah bagian gambar: di sana kartu {instead, select, nothing {tidak memilikinya} other {memakai tag lain}}.',
      detail:
        'Agar dibaca setiap aplikasi, tag kartu berada di head itu sendiri, di luar svg mana pun. Kartu {client} digambar dengannya.',
    },
    'title-not-closed': {
      title: 'Judul tidak ditutup',
      summary: `Judul yang dimulai di baris {line, number} tidak punya </title> di head. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
    'title-closed-late': {
      title: 'Judul ditutup terlambat',
      summary: `Judul yang dimulai di baris {line, number} baru ditutup setelah tag kartu. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
  },
  fixes: {
    'move-into-head': 'Letakkan tag ini di head, tepat setelah <meta charset>, dieja persis begini:',
    'move-out-of-svg': 'Letakkan tag ini di head, di luar svg, atau pindahkan svg ke body:',
    'escape-quotes': 'Tulis setiap tanda kutip di dalam {count, plural, other {nilai ini}} sebagai &quot;:',
    'replace-tags': 'Ganti tag ini dengan:',
    'close-title': 'Tutup judul tepat setelah teksnya:',
    'close-title-and-check-again':
      'Tutup judul tepat setelah teksnya; tag lain juga salah eja, jadi periksa tautan sekali lagi setelah itu:',
  },
})
