/** The words of the check on og:image. */
import type { ogImage as check } from '../../../../judge/checks/image/og-image'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, picture {{app} tidak menemukan gambar, jadi kartunya hanya berisi teks.} icon {{app} beralih ke ikon situs, yang jarang menghasilkan kartu yang baik.} other {Di {clients}, {app} beralih ke {instead}; klien lain mungkin tidak menampilkan gambar.}}{elsewhere, select, none {} other { Halaman hanya menyebut gambar di {elsewhere}, yang tidak dilihat {app}.}}'
const DETAIL = '{app} mencari {tried}, dalam urutan ini, dan hanya di head.'

export const ogImage = checkWords<typeof check>()({
  name: 'Gambar untuk kartu',
  marketer: 'Halaman sebaiknya menyebut gambar untuk pratinjaunya; tanpa itu kartunya hanya berisi teks.',
  developer:
    'og:image di head menyebut gambarnya. Tanpa itu, klien Android mencoba twitter:image, meta image, og:thumbnail, dan thumbnail, lalu ikon link; gambar di body tidak pernah dilihat. og:image:secure_url dan og:image:url tidak dibaca.',
  howToFix: [
    'Situs apa pun: tambahkan satu baris ke head halaman: <meta property="og:image" content="[alamat gambar]">. Gambar 1200 × 630 px, JPEG, di bawah 300 KB berfungsi di mana saja.',
    'Next.js: setel openGraph.images di metadata halaman, atau letakkan file opengraph-image di sampingnya.',
    'WordPress: tetapkan gambar andalan (featured image); plugin SEO (Yoast, Rank Math, SEOPress) menulis tag dari gambar itu.',
    'Shopify dan toko lain: tetapkan gambar berbagi sosial di preferensi tema, untuk halaman tanpa gambar sendiri.',
  ],
  outcomes: {
    set: { title: 'og:image sudah diisi', summary: 'Halaman menyebut gambarnya sendiri untuk kartu.' },
    'not-seen': { title: 'Tidak dapat dipastikan apakah og:image sudah diisi', summary: '{because}' },
    missing: { title: 'og:image tidak ada', summary: COSTS, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:image tidak ada dalam {read} pertama',
      summary: `${COSTS} Tag ini tidak ada di head maupun di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada klien yang melihat ke sana.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Tidak ada og:image dalam {within} pertama',
      summary: COSTS,
      detail: DETAIL,
    },
    empty: {
      title: 'og:image kosong',
      summary: `${COSTS} Tag ini ada di baris {line, number}, tetapi tidak menyebut gambar.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:image ada, tetapi tidak dapat dibaca {app}',
      summary: `${COSTS} Tag ini tidak dapat dibaca: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:image berada di luar {limit} pertama',
      summary: `${COSTS} Tag ini ada {place}, tetapi {app} berhenti membaca sebelum itu: pindahkan ke atas.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'name-picture':
      'Tambahkan tag ini ke head, dengan alamat lengkap sebuah gambar sebagai isinya (1200 × 630 px, JPEG, di bawah 300 KB):',
  },
})
