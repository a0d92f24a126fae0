/** The words of the check on og:image. */
import type { ogImage as check } from '../../../../judge/checks/image/og-image'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, picture {{app} tidak menemukan gambar, jadi kartunya teks saja.} icon {{app} memakai ikon situs, yang jarang menjadi kartu yang baik.} other {Di {clients}, {app} memakai {instead}; aplikasi lain mungkin tidak menampilkan gambar.}}{elsewhere, select, none {} other { Halaman menyebut gambar hanya di {elsewhere}, yang tidak dilihat {app}.}}'
const DETAIL = '{app} mencari {tried}, dalam urutan ini, dan hanya di head.'

export const ogImage = checkWords<typeof check>()({
  name: 'Gambar disebut',
  marketer: 'Halaman sebaiknya menyebut gambar untuk pratinjaunya; tanpanya kartu hanya teks.',
  developer:
    'og:image di head menyebut gambarnya. Tanpanya aplikasi Android mencoba twitter:image, meta image, og:thumbnail, dan thumbnail, lalu ikon link; ia tidak pernah melihat gambar di body. og:image:secure_url dan og:image:url tidak dibaca.',
  howToFix: [
    'Situs apa pun: taruh satu baris di head halaman: <meta property="og:image" content="[alamat gambar]">. Gambar 1200 × 630 px, sebagai JPEG, di bawah 300 KB bekerja di mana-mana.',
    'Next.js: atur openGraph.images di metadata halaman, atau taruh berkas opengraph-image di sampingnya.',
    'WordPress: atur gambar unggulan; plugin SEO (Yoast, Rank Math, SEOPress) menulis tag darinya.',
    'Shopify dan toko lain: atur gambar berbagi sosial di preferensi tema, untuk halaman tanpa gambar sendiri.',
  ],
  outcomes: {
    set: { title: 'og:image sudah diatur', summary: 'Halaman menyebut gambarnya sendiri untuk kartu.' },
    'not-seen': { title: 'Tidak diketahui apakah og:image diatur', summary: '{because}' },
    missing: { title: 'og:image tidak ada', summary: COSTS, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:image tidak ada di {read} pertama',
      summary: `${COSTS} Tag tidak ada di head, juga tidak di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada aplikasi yang melihat ke sana.`,
      detail: DETAIL,
    },
    'not-within-limit': { title: 'Tanpa og:image dalam {within} pertama', summary: COSTS, detail: DETAIL },
    empty: {
      title: 'og:image kosong',
      summary: `${COSTS} Tag ada, di baris {line, number}, tetapi tidak menyebut gambar.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:image ada, tetapi {app} tidak dapat membacanya',
      summary: `${COSTS} Tag tidak dapat dibaca: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:image di luar {limit} pertama',
      summary: `${COSTS} Tag ada, {place}, tetapi {app} berhenti membaca sebelumnya: pindahkan ke atas.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'name-picture':
      'Letakkan tag ini di head, dengan alamat lengkap gambar sebagai isinya (1200 × 630 px, JPEG, di bawah 300 KB):',
  },
})
