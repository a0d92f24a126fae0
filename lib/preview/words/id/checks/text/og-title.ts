/** The words of the check on the title. */
import type { ogTitle as check } from '../../../../judge/checks/text/og-title'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} memakai {instead} sebagai ganti: “{text}”.} headline {Kartu tidak punya judul: {others} juga tidak ada.} other {{app} akan menampilkan tautan saja: ia tidak menemukan judul maupun deskripsi.}}'
const SET_IT = 'Isi og:title dengan judul halaman ini.'
const DETAIL =
  '{forgivingCount, plural, =0 {} other {Di {forgiving} tag mungkin tetap terbaca: di sana dilaporkan pengurai yang lebih longgar. }}Tanpa og:title, {app} di {client} mengambil yang pertama dari ini yang dapat dibacanya: {others}. Meta menyatakan og:title tidak boleh kosong.'

export const ogTitle = checkWords<typeof check>()({
  name: 'Judul',
  marketer:
    'og:title adalah judul tebal kartu. Tanpanya WhatsApp memilih teks lain, atau tidak menampilkan kartu.',
  developer:
    'Meta mewajibkan og:title yang tidak kosong di head. Android beralih ke twitter:title, meta name="title", dan <title>; tanpa judul maupun deskripsi tidak ada kartu.',
  howToFix: [
    'HTML biasa: letakkan <meta property="og:title" content="…"> di head, tepat setelah charset, dengan judul halaman ini.',
    'Next.js: export const metadata = { openGraph: { title } }, atau generateMetadata untuk halaman berdata. Objek openGraph di halaman menggantikan milik layout seluruhnya.',
    'WordPress: Yoast, Rank Math, dan SEOPress menulisnya dari judul pos; kolomnya di bawah Social atau Facebook. Tanpa plugin semacam itu tema harus mencetaknya.',
    'Shopify: {% render "meta-tags" %} di theme.liquid; teksnya dari listing mesin pencari halaman.',
    'Aplikasi satu halaman: server harus mengirimnya; lihat pemeriksaan tentang tag di HTML server.',
  ],
  outcomes: {
    set: { title: 'og:title terisi', summary: 'Judul kartu adalah “{text}”.' },
    'not-seen': { title: 'Tidak diketahui apakah og:title terisi', summary: '{because}' },
    missing: { title: 'og:title tidak ada', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:title tidak ada di {read} pertama',
      summary: `${COSTS} ${SET_IT} Tag tidak ada di head, maupun di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada aplikasi yang melihat ke sana.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Tidak ada og:title dalam {within} pertama',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:title kosong',
      summary: `${COSTS} Tag ada, di baris {line, number}, tetapi kosong: isi dengan judul halaman ini.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:title ada, tetapi {app} tidak dapat membacanya',
      summary: `${COSTS} Tag tidak terbaca: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:title berada di luar {limit} pertama',
      summary: `${COSTS} Tag ada, {place}, tetapi {app} berhenti membaca sebelumnya: pindahkan ke atas.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-headline': 'Letakkan tag ini di head, dengan judul halaman sebagai isinya:',
  },
})
