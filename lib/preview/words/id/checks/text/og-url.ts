/** The words of the check on the canonical address. */
import type { ogUrl as check } from '../../../../judge/checks/text/og-url'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Meta memintanya di setiap halaman. Kartunya tidak terpengaruh: {instead, select, none {{app} memakai tautan itu sendiri.} other {{app} memakai {instead} sebagai gantinya.}}'

export const ogUrl = checkWords<typeof check>()({
  name: 'Alamat kanonis',
  marketer:
    'og:url adalah satu-satunya alamat resmi halaman, tanpa kode pelacakan dan sesi. Meta memintanya di setiap halaman.',
  developer:
    'Meta mewajibkan og:url yang tidak kosong: absolut, kanonis, tanpa variabel sesi, ID pengguna, atau penghitung. Android beralih ke twitter:url, lalu ke tautan itu sendiri, jadi tag yang tidak ada tidak menghilangkan kartu.',
  howToFix: [
    'HTML biasa: <meta property="og:url" content="[alamat halaman ini]">, dengan alamat yang sama seperti <link rel="canonical">.',
    'Next.js: setel metadataBase di root layout dan openGraph.url di setiap halaman; url milik layout diwarisi semua halaman dan akhirnya menunjuk ke tempat yang salah.',
    'WordPress: plugin SEO menulisnya dari permalink; host yang salah berarti Site Address di Settings → General keliru, sering kali setelah pindah dari server staging.',
    'Shopify: pakai {{ canonical_url }}, bukan {{ request.path }} dengan parameternya.',
  ],
  outcomes: {
    'not-seen': { title: 'Tidak dapat dipastikan apakah og:url sudah diisi', summary: '{because}' },
    missing: { title: 'og:url tidak ada', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:url tidak ada dalam {read} pertama',
      summary: `${NO_HARM} Tag ini tidak ada di head maupun di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada klien yang melihat ke sana.`,
    },
    'not-within-limit': { title: 'Tidak ada og:url dalam {within} pertama', summary: NO_HARM },
    empty: {
      title: 'og:url kosong',
      summary: `${NO_HARM} Tag ini ada di baris {line, number}, tetapi kosong: isi dengan alamat halaman ini.`,
    },
    unreadable: {
      title: 'og:url ada, tetapi tidak dapat dibaca {app}',
      summary: `${NO_HARM} Tag ini tidak dapat dibaca: {because}.`,
    },
    'beyond-limit': {
      title: 'og:url berada di luar {limit} pertama',
      summary: `${NO_HARM} Tag ini ada {place}, tetapi {app} berhenti membaca sebelum itu: pindahkan ke atas.`,
    },
    'not-absolute': {
      title: 'og:url bukan alamat lengkap',
      summary:
        '“{value}” tidak diawali https:// dan host, jadi {app} tidak dapat memakainya dan beralih ke tautan itu sendiri.',
    },
    'not-public': {
      title: 'og:url menunjuk ke {place, select, machine {komputer developer} other {jaringan pribadi}}',
      summary:
        'Isinya {host}, yang tidak terjangkau dari luar, sedangkan halamannya ada di {own}: alamat publik situs belum disetel di tempat alamat disusun. Sebagian ponsel menampilkan host itu pada kartu.',
    },
    'unpublished-host': {
      title: 'og:url menunjuk ke {kind, select, staging {server uji} other {deployment preview}}',
      summary:
        'Isinya {host}, sedangkan halamannya ada di {own}: alamat publik situs belum disetel di tempat alamat disusun. Sebagian ponsel menampilkan host itu pada kartu.',
    },
    'answers-with-error': {
      title: 'og:url menyebut alamat yang merespons dengan status {status}',
      summary:
        'Isinya {value}, dan di sana tidak ada halaman. Platform yang membaca kartu dari alamat itu tidak menemukan apa pun.',
    },
    'does-not-answer': {
      title: 'og:url menyebut alamat yang tidak merespons',
      summary:
        'Isinya {value}, dan {because}. Platform yang membaca kartu dari alamat itu tidak menemukan apa pun.',
    },
    'another-site': {
      title: 'og:url menunjuk ke situs lain',
      summary:
        'Isinya {host}, sedangkan halamannya ada di {own}, dan sebagian ponsel menampilkan host itu pada kartu. Biarkan jika halaman ini salinan; sering kali itu alamat server staging atau situs lama.',
    },
    insecure: {
      title: 'og:url sudah diisi, dengan http://',
      summary:
        'Ini tidak terlihat pada kartu. Untuk platform lain, alamat kanonis sebaiknya diawali https://, seperti halamannya sendiri.',
    },
    tracking: {
      title: 'og:url memuat kode pelacakan atau sesi',
      summary: 'Meta meminta alamat tanpa kode itu; alamat ini memuat {keys}.',
    },
    'home-page': {
      title: 'og:url menunjuk ke beranda',
      summary: 'Setiap halaman membutuhkan alamat kanonisnya sendiri; yang ini menyebut beranda situs.',
    },
    'another-page': {
      title: 'og:url menyebut halaman lain',
      summary:
        'Isinya {value}, padahal halaman ini ada di tempat lain di situs. Biarkan jika halaman ini salinannya; jika tidak, platform menghitung pembagian halaman ini untuk halaman lain itu, dan mungkin membaca kartu dari sana.',
    },
    set: { title: 'og:url sudah diisi', summary: 'Alamat kanonis yang disebut adalah {value}.' },
  },
})
