/** The words of the check on how tags are spelled. */
import type { tagReadable as check } from '../../../../judge/checks/page/tag-readable'
import { checkWords } from '../../../typed'

const CANNOT = '{keys} tidak dapat dibaca: {because}.'
const IS_MISSING = 'Kartu di {clients} tidak memiliki {fields}. Tulis tag seperti yang ditunjukkan di bawah.'
const IS_REPLACED =
  'Untuk {fields}, kartu memakai {count, plural, other {tag lain}} sebagai gantinya. Tulis tag seperti yang ditunjukkan di bawah.'
const UNREADABLE = 'Tag Anda ada, tetapi tidak dapat dibaca {app}'
const NOT_READ = 'Ada tag di tempat yang tidak dibaca {app}'

const OPEN_TITLE =
  '{hiddenCount, plural, =0 {Browser menganggap semua yang ada setelahnya sebagai judul.} other {Bagi setiap pembaca yang mengurai halaman, seperti browser dan sebagian besar crawler, {hidden} adalah teks judul itu, bukan tag.}} {stillReadCount, plural, =0 {{title, select, none {{app} di {client} tidak menemukan judul.} other {{app} di {client} tetap menampilkan {title}.}}} other {{title, select, none {{app} di {client} masih membaca {stillRead}, tetapi tidak menemukan judul.} other {{app} di {client} mencari tag berdasarkan pola dan masih membaca {stillRead}.}}}}'
const OPEN_TITLE_DETAIL =
  'Di dalam judul, parser HTML membaca teks sampai </title>, apa pun yang ada sebelumnya. Klien Android mencari tag berdasarkan pola, dan untuk judul dibutuhkan kedua ujungnya. Mana yang dilakukan iPhone belum diketahui pasti; kartu yang digambar di sini menganggap iPhone memakai parser.'

export const tagReadable = checkWords<typeof check>()({
  name: 'Penulisan tag',
  marketer:
    'Tag Anda bisa ada tetapi tetap tidak terlihat: WhatsApp membaca tag dengan lebih ketat daripada browser.',
  developer:
    'Klien Android mencari tag berdasarkan pola, bukan dengan parser HTML: nilai diapit tanda kutip dan tidak kosong, nama persis dengan huruf kecil, tanpa spasi di sekitar tanda sama dengan, tanpa atribut tak bernilai tepat sebelumnya, tanpa > di dalam nilai, judul ditutup dengan </title>, dan hanya di dalam head. Judul yang tidak ditutup menyembunyikan tag setelahnya dari setiap parser HTML. iPhone dilaporkan lebih longgar.',
  howToFix: [
    'Tulis setiap tag seperti ini: <meta property="og:title" content="[judul halaman ini]">.',
    'Minifier HTML: matikan penghapusan tanda kutip atribut (html-minifier: removeAttributeQuotes: false; minify untuk Go: KeepQuotes; plugin Docusaurus dan Astro meneruskan opsi yang sama).',
    'Auto Minify lama dari Cloudflare dan opsi “minify HTML” pada plugin cache WordPress (Autoptimize, LiteSpeed, W3 Total Cache) dapat berakibat sama; kecualikan head, atau pertahankan tanda kutip.',
    'Tutup judul: <title>[judul halaman ini]</title>. Apa pun setelah judul yang terbuka dianggap teks oleh browser, dan halamannya bisa tetap kosong.',
    'React dan Vue menempatkan atribut seperti data-react-helmet atau data-n-head sebelum nama tag; beri nilai ("true") atau pindahkan ke akhir.',
    'Tag di body: sesuatu yang tidak seharusnya ada di head (img, div, iframe dari tag manager) atau sebuah template telah memindahkannya; tulis tag sebelum elemen itu.',
  ],
  outcomes: {
    'all-read': {
      title: 'Tidak ada tag yang tersembunyi karena penulisannya',
      summary: '{app} membaca {count, number} tag kartu sebagaimana tertulis.',
    },
    'none-wrong': {
      title: 'Tidak ada tag yang tersembunyi karena penulisannya',
      summary: 'Tidak ada tag kartu yang salah tulis.',
    },
    'none-wrong-within-limit': {
      title: 'Tidak ada tag yang tersembunyi karena penulisannya',
      summary: 'Dalam bagian halaman yang dibaca {app}, tidak ada tag kartu yang salah tulis.',
    },
    'head-not-read-whole': {
      title: 'Head tidak dapat dibaca seluruhnya',
      summary:
        'Pembacaan berhenti lebih awal karena head bersarang terlalu dalam atau memuat terlalu banyak tag; yang sempat dibaca ditulis dengan benar.',
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
      summary: `${CANNOT} Tulis tag seperti yang ditunjukkan di bawah.`,
      detail: '{mechanism}',
    },
    'not-read-but-replaced': {
      title: NOT_READ,
      summary: `${CANNOT} Tag lain dengan nama yang sama dibaca sebagai gantinya, jadi kartu di {clients} tidak terpengaruh.`,
      detail: '{mechanism}',
    },
    'cut-at-quote': {
      title: '{count, plural, other {Tanda kutip memotong isi}} {keys}',
      summary:
        'Teks di baris {line, number} memuat tanda kutip mentah, sehingga nilainya berakhir di situ: {left, select, nothing {tidak ada yang tersisa} other {yang tersisa hanya “{left}”}}. Pembaca melihat teks yang terpotong, atau teks lain sebagai gantinya.',
      detail:
        'Atribut dalam tanda kutip ganda berakhir di tanda kutip ganda berikutnya; kata-kata setelahnya dianggap atribut yang tidak berarti. Tulis &quot; di dalamnya, atau biarkan template meng-escape nilainya.',
    },
    'inside-svg': {
      title: '{keys} {count, plural, other {ada}} di dalam svg',
      summary:
        '{app} di {readers} mencari tag berdasarkan pola dan menganggap {count, plural, other {tag ini}} sebagai {count, plural, other {tag halaman}}. Di {others}, halaman diurai seperti di browser, dan isi svg menjadi bagian dari sebuah gambar: di sana kartu {instead, select, nothing {tidak memilikinya} other {memakai tag lain}}.',
      detail:
        'Agar dibaca semua klien, tag kartu harus langsung berada di head, di luar svg apa pun. Kartu {client} digambar dengan tag itu.',
    },
    'title-not-closed': {
      title: 'Judul tidak ditutup',
      summary: `Judul yang dimulai di baris {line, number} tidak memiliki </title> di head. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
    'title-closed-late': {
      title: 'Judul ditutup terlambat',
      summary: `Judul yang dimulai di baris {line, number} baru ditutup setelah tag kartu. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
  },
  fixes: {
    'move-into-head':
      'Tempatkan tag ini di head, tepat setelah <meta charset>, dengan penulisan persis seperti ini:',
    'move-out-of-svg': 'Tempatkan tag ini di head, di luar svg, atau pindahkan svg ke body:',
    'escape-quotes': 'Tulis setiap tanda kutip di dalam {count, plural, other {nilai ini}} sebagai &quot;:',
    'replace-tags': 'Ganti tag ini dengan:',
    'close-title': 'Tutup judul tepat setelah teksnya:',
    'close-title-and-check-again':
      'Tutup judul tepat setelah teksnya; tag lain juga salah tulis, jadi periksa tautan sekali lagi setelah itu:',
  },
})
