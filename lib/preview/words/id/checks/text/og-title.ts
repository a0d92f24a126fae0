/** The words of the check on the title. */
import type { ogTitle as check } from '../../../../judge/checks/text/og-title'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} memakai {instead} sebagai gantinya: “{text}”.} headline {Kartu tidak memiliki judul: {others} juga tidak ada.} other {{app} hanya akan menampilkan tautannya: judul maupun deskripsi tidak ditemukan.}}'
const SET_IT = 'Isi og:title dengan judul halaman ini.'
const DETAIL =
  '{forgivingCount, plural, =0 {} other {Di {forgiving}, tag ini mungkin masih dibaca: parser di sana dilaporkan lebih longgar. }}Tanpa og:title, {app} di {client} memakai tag pertama yang dapat dibacanya dari urutan ini: {others}. Menurut Meta, og:title tidak boleh kosong.'

export const ogTitle = checkWords<typeof check>()({
  name: 'Judul',
  marketer:
    'og:title adalah judul tebal pada kartu. Tanpa itu, WhatsApp memilih teks lain, atau tidak menampilkan kartu.',
  developer:
    'Meta mewajibkan og:title yang tidak kosong di head. Android beralih ke twitter:title, meta name="title", dan <title>; tanpa judul dan tanpa deskripsi, tidak ada kartu.',
  howToFix: [
    'HTML biasa: tempatkan <meta property="og:title" content="…"> di head, tepat setelah charset, dengan judul halaman ini.',
    'Next.js: export const metadata = { openGraph: { title } }, atau generateMetadata untuk halaman dengan data. Objek openGraph di sebuah halaman menggantikan seluruh objek milik layout.',
    'WordPress: Yoast, Rank Math, dan SEOPress menulisnya dari judul tulisan; kolomnya ada di bagian Social atau Facebook. Tanpa plugin seperti itu, tema yang harus mencetaknya.',
    'Shopify: {% render "meta-tags" %} di theme.liquid; teksnya berasal dari cantuman mesin telusur (search engine listing) halaman.',
    'Aplikasi satu halaman (SPA): server yang harus mengirimnya; lihat pemeriksaan tentang tag di HTML dari server.',
  ],
  outcomes: {
    set: { title: 'og:title sudah diisi', summary: 'Judul kartunya “{text}”.' },
    'not-seen': { title: 'Tidak dapat dipastikan apakah og:title sudah diisi', summary: '{because}' },
    missing: { title: 'og:title tidak ada', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:title tidak ada dalam {read} pertama',
      summary: `${COSTS} ${SET_IT} Tag ini tidak ada di head maupun di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada klien yang melihat ke sana.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Tidak ada og:title dalam {within} pertama',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:title kosong',
      summary: `${COSTS} Tag ini ada di baris {line, number}, tetapi kosong: isi dengan judul halaman ini.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:title ada, tetapi tidak dapat dibaca {app}',
      summary: `${COSTS} Tag ini tidak dapat dibaca: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:title berada di luar {limit} pertama',
      summary: `${COSTS} Tag ini ada {place}, tetapi {app} berhenti membaca sebelum itu: pindahkan ke atas.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-headline': 'Tambahkan tag ini ke head, dengan judul halaman sebagai isinya:',
  },
})
