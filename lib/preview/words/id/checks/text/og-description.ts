/** The words of the check on the description. */
import type { ogDescription as check } from '../../../../judge/checks/text/og-description'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} memakai {instead} sebagai gantinya.} description {Kartu menampilkan judul, dan di bawahnya hanya host.} other {{app} hanya akan menampilkan tautannya: judul maupun deskripsi tidak ditemukan.}}'
const SET_IT = 'Isi og:description dengan satu kalimat tentang halaman ini.'
const DETAIL =
  'Tanpa og:description, {app} di {client} memakai tag pertama yang dapat dibacanya dari urutan ini: {others}. Menurut Meta, og:description tidak boleh kosong.'

export const ogDescription = checkWords<typeof check>()({
  name: 'Deskripsi',
  marketer:
    'og:description adalah baris di bawah judul. Isinya menjelaskan mengapa tautan ini layak diketuk.',
  developer:
    'Meta mewajibkan og:description yang tidak kosong di head. Android beralih ke twitter:description dan meta name="description"; judul saja sudah cukup untuk membuat kartu.',
  howToFix: [
    'HTML biasa: tempatkan <meta property="og:description" content="…"> di head; 80 karakter sudah cukup.',
    'Next.js: openGraph: { description } di metadata atau generateMetadata; nilainya tidak diambil dari description jika halaman memiliki objek openGraph sendiri tanpa deskripsi.',
    'WordPress: deskripsi sosial di Yoast, Rank Math, atau SEOPress; tanpa plugin, kutipan (excerpt) sering kali tidak dicetak sama sekali.',
    'Shopify: deskripsi di cantuman mesin telusur (search engine listing) produk atau halaman; jika kosong, tag-nya juga kosong.',
  ],
  outcomes: {
    set: { title: 'og:description sudah diisi', summary: 'Teks kartunya “{text}”.' },
    'not-seen': { title: 'Tidak dapat dipastikan apakah og:description sudah diisi', summary: '{because}' },
    missing: { title: 'og:description tidak ada', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:description tidak ada dalam {read} pertama',
      summary: `${COSTS} ${SET_IT} Tag ini tidak ada di head maupun di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada klien yang melihat ke sana.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Tidak ada og:description dalam {within} pertama',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:description kosong',
      summary: `${COSTS} Tag ini ada di baris {line, number}, tetapi kosong: isi dengan satu kalimat tentang halaman ini.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:description ada, tetapi tidak dapat dibaca {app}',
      summary: `${COSTS} Tag ini tidak dapat dibaca: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:description berada di luar {limit} pertama',
      summary: `${COSTS} Tag ini ada {place}, tetapi {app} berhenti membaca sebelum itu: pindahkan ke atas.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-sentence': 'Tambahkan tag ini ke head, dengan satu kalimat tentang halaman sebagai isinya:',
  },
})
