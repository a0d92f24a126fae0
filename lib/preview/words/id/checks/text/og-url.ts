/** The words of the check on the canonical address. */
import type { ogUrl as check } from '../../../../judge/checks/text/og-url'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Meta memintanya di setiap halaman. Kartu tidak terganggu: {instead, select, none {{app} memakai tautan itu sendiri.} other {{app} memakai {instead} sebagai ganti.}}'

export const ogUrl = checkWords<typeof check>()({
  name: 'Alamat kanonik',
  marketer:
    'og:url adalah satu alamat sejati halaman, tanpa kode pelacakan dan sesi. Meta memintanya di setiap halaman.',
  developer:
    'Meta mewajibkan og:url yang tidak kosong: absolut, kanonik, tanpa variabel sesi, id pengguna, atau penghitung. Android beralih ke twitter:url lalu ke tautan itu sendiri, jadi tag yang hilang tidak menghilangkan kartu.',
  howToFix: [
    'HTML biasa: <meta property="og:url" content="[alamat halaman ini]">, dengan alamat yang sama seperti <link rel="canonical">.',
    'Next.js: isi metadataBase di layout akar dan openGraph.url di tiap halaman; url milik layout diwarisi setiap halaman dan lalu menunjuk ke tempat yang salah.',
    'WordPress: plugin SEO menulisnya dari permalink; host yang salah berarti Site Address di Pengaturan → Umum salah, sering setelah pindah dari server staging.',
    'Shopify: pakai {{ canonical_url }}, bukan {{ request.path }} dengan parameternya.',
  ],
  outcomes: {
    'not-seen': { title: 'Tidak diketahui apakah og:url terisi', summary: '{because}' },
    missing: { title: 'og:url tidak ada', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:url tidak ada di {read} pertama',
      summary: `${NO_HARM} Tag tidak ada di head, maupun di bagian setelahnya yang dibaca; sisa halaman tidak dibaca, karena tidak ada aplikasi yang melihat ke sana.`,
    },
    'not-within-limit': { title: 'Tidak ada og:url dalam {within} pertama', summary: NO_HARM },
    empty: {
      title: 'og:url kosong',
      summary: `${NO_HARM} Tag ada, di baris {line, number}, tetapi kosong: isi dengan alamat halaman ini.`,
    },
    unreadable: {
      title: 'og:url ada, tetapi {app} tidak dapat membacanya',
      summary: `${NO_HARM} Tag tidak terbaca: {because}.`,
    },
    'beyond-limit': {
      title: 'og:url berada di luar {limit} pertama',
      summary: `${NO_HARM} Tag ada, {place}, tetapi {app} berhenti membaca sebelumnya: pindahkan ke atas.`,
    },
    'not-absolute': {
      title: 'og:url bukan alamat lengkap',
      summary:
        '“{value}” tidak diawali https:// dan host, jadi {app} tidak dapat memakainya dan beralih ke tautan itu sendiri.',
    },
    'not-public': {
      title:
        'og:url menunjuk ke {place, select, machine {komputer pengembang sendiri} other {jaringan privat}}',
      summary:
        'Ia menyebut {host}, yang tidak dijangkau siapa pun dari luar, sedangkan halaman ada di {own}: alamat publik situs belum diatur di tempat alamat disusun. Sebagian ponsel menampilkan host itu di kartu.',
    },
    'unpublished-host': {
      title: 'og:url menunjuk ke {kind, select, staging {server uji} other {deployment pratinjau}}',
      summary:
        'Ia menyebut {host}, sedangkan halaman ada di {own}: alamat publik situs belum diatur di tempat alamat disusun. Sebagian ponsel menampilkan host itu di kartu.',
    },
    'answers-with-error': {
      title: 'og:url menyebut alamat yang merespons dengan status {status}',
      summary:
        'Ia menyebut {value}, tempat tidak ada halaman. Jaringan yang membaca kartu dari sana tidak menemukan apa pun.',
    },
    'does-not-answer': {
      title: 'og:url menyebut alamat yang tidak merespons',
      summary:
        'Ia menyebut {value}, dan {because}. Jaringan yang membaca kartu dari sana tidak menemukan apa pun.',
    },
    'another-site': {
      title: 'og:url menunjuk ke situs lain',
      summary:
        'Ia menyebut {host}, sedangkan halaman ada di {own}, dan sebagian ponsel menampilkan host itu di kartu. Biarkan bila halaman ini salinan; sering kali itu alamat server staging atau situs lama.',
    },
    insecure: {
      title: 'og:url terisi, dengan http://',
      summary:
        'Tidak ada bagiannya yang tampil di kartu. Untuk jaringan lain alamat kanonik sebaiknya diawali https://, seperti halaman itu sendiri.',
    },
    tracking: {
      title: 'og:url membawa kode pelacakan atau sesi',
      summary: 'Meta meminta alamat tanpa itu; yang ini punya {keys}.',
    },
    'home-page': {
      title: 'og:url menunjuk ke beranda',
      summary: 'Setiap halaman membutuhkan alamat kanonik sendiri; yang ini menyebut halaman depan situs.',
    },
    'another-page': {
      title: 'og:url menyebut halaman lain',
      summary:
        'Ia menyebut {value}, dan halaman ini ada di tempat lain di situs. Biarkan bila halaman ini salinannya; bila tidak, jaringan menghitung pembagian halaman ini untuk yang lain, dan mungkin membaca kartu dari sana.',
    },
    set: { title: 'og:url terisi', summary: 'Ia menyebut {value} sebagai alamat kanonik.' },
  },
})
