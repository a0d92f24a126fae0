/** The words of the check on the description. */
import type { ogDescription as check } from '../../../../judge/checks/text/og-description'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} memakai {instead} sebagai ganti.} description {Kartu menampilkan judul dan di bawahnya hanya host.} other {{app} akan menampilkan tautan saja: ia tidak menemukan judul maupun deskripsi.}}'
const SET_IT = 'Isi og:description dengan satu kalimat tentang halaman ini.'
const DETAIL =
  'Tanpa og:description, {app} di {client} mengambil yang pertama dari ini yang dapat dibacanya: {others}. Meta menyatakan og:description tidak boleh kosong.'

export const ogDescription = checkWords<typeof check>()({
  name: 'Deskripsi',
  marketer: 'og:description adalah baris di bawah judul. Ia menyebut mengapa tautan layak diketuk.',
  developer:
    'Meta mewajibkan og:description yang tidak kosong di head. Android beralih ke twitter:description dan meta name="description"; judul saja sudah menghasilkan kartu.',
  howToFix: [
    'HTML biasa: letakkan <meta property="og:description" content="…"> di head; 80 karakter cukup.',
    'Next.js: openGraph: { description } di metadata atau generateMetadata; tidak diambil dari description bila halaman punya objek openGraph sendiri tanpanya.',
    'WordPress: deskripsi sosial Yoast, Rank Math, atau SEOPress; tanpa plugin, cuplikan sering tidak dicetak sama sekali.',
    'Shopify: deskripsi di listing mesin pencari produk atau halaman; yang kosong menghasilkan tag kosong.',
  ],
  outcomes: {
    set: { title: 'og:description terisi', summary: 'Teks kartu adalah “{text}”.' },
    'not-seen': { title: 'Tidak diketahui apakah og:description terisi', summary: '{because}' },
    missing: { title: 'og:description tidak ada', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:description tidak ada di {read} pertama',
      summary: `${COSTS} ${SET_IT} Tag tidak ada di head, maupun di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada aplikasi yang melihat ke sana.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Tidak ada og:description dalam {within} pertama',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:description kosong',
      summary: `${COSTS} Tag ada, di baris {line, number}, tetapi kosong: isi dengan satu kalimat tentang halaman ini.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:description ada, tetapi {app} tidak dapat membacanya',
      summary: `${COSTS} Tag tidak terbaca: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:description berada di luar {limit} pertama',
      summary: `${COSTS} Tag ada, {place}, tetapi {app} berhenti membaca sebelumnya: pindahkan ke atas.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-sentence': 'Letakkan tag ini di head, dengan satu kalimat tentang halaman sebagai isinya:',
  },
})
