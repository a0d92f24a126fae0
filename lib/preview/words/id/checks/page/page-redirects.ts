/** The words of the check on redirects. */
import type { pageRedirects as check } from '../../../../judge/checks/page/page-redirects'
import { checkWords } from '../../../typed'

const AFTER = '{app} hanya akan menampilkan tautannya: setelah {count, number} pengalihan'
const WANTS_COOKIE =
  'Sebuah pengalihan menyetel cookie, jadi tampaknya situs ini meminta cookie sebelum menerima siapa pun. Pratinjau tautan tidak menyimpannya: ponsel hanya mengirimnya kembali selama mengikuti rantai pengalihan. Kami juga melakukannya, ke host yang menyetelnya, dan pengalihannya tidak berakhir.'
const LOOP = `${AFTER}, rantainya kembali ke alamat yang sudah diminta.` as const
const ENDLESS = `${AFTER}, halaman belum juga ada; {app} mengikuti paling banyak {max, number}.` as const

export const pageRedirects = checkWords<typeof check>()({
  name: 'Pengalihan',
  marketer:
    'Setiap pengalihan memakan waktu di jaringan seluler. Bagikan alamat akhirnya, atau satu tautan pendek yang langsung menuju ke sana.',
  developer:
    'Pengalihan lewat Location diikuti, sampai 20 kali; lebih dari tiga menjadi peringatan. Meta refresh dan pengalihan JavaScript tidak diikuti: kartu menampilkan halaman yang memuatnya.',
  howToFix: [
    'Bagikan alamat yang ditampilkan browser setelah halaman dimuat, tanpa hop pelacakan.',
    'Ringkas rantai pengalihan: http → https → www → garis miring akhir cukup satu aturan. nginx: return 301 https://www.example.com$request_uri; di blok server untuk setiap nama lain.',
    'Cloudflare: satu aturan Single Redirect, bukan beberapa Page Rules. WordPress: samakan Site Address dengan bentuk yang Anda bagikan; plugin Redirection mencantumkan rantainya. Shopify: arahkan URL redirect lama ke alamat terbaru.',
    'Putaran yang menyetel cookie: aturan persetujuan, bahasa, atau usia mengalihkan semua orang yang belum memiliki cookie-nya. Tampilkan halamannya lebih dulu, lalu ajukan pertanyaan di halaman itu.',
    'Ganti <meta http-equiv="refresh"> dan window.location dengan 301 atau 308 dari server. Next.js: redirects() di next.config, atau redirect() di server, yang mengirim status sebenarnya jika dijalankan sebelum halaman di-stream.',
  ],
  outcomes: {
    direct: { title: 'Tautan langsung menuju halaman', summary: 'Tidak ada pengalihan.' },
    few: {
      title: 'Tautan cepat sampai ke halaman',
      summary: 'Ada {count, number} pengalihan; sampai {many, number} tidak menjadi masalah.',
    },
    many: {
      title: 'Tautan melewati banyak pengalihan',
      summary:
        'Ada {count, number} pengalihan, padahal yang wajar sampai {many, number}: setiap pengalihan menambah satu perjalanan bolak-balik, dan pratinjau yang lambat sering tidak ditunggu.',
      detail: '{app} mengikuti sampai {max, number} pengalihan.',
    },
    'path-dropped': {
      title: 'Pengalihan menghilangkan halaman yang dituju',
      summary:
        'Tautan menyebut {from}, sedangkan pengalihan berakhir di {to}: setiap tautan ke halaman situs ini mendapat kartu beranda.',
    },
    'query-dropped': {
      title: 'Pengalihan menghilangkan sebagian alamat',
      summary:
        'Tautan menyebut {from}, tetapi di akhir pengalihan, di {to}, tidak ada lagi {names}. Jika bagian itu menentukan halamannya, semua tautan seperti ini mendapat satu kartu yang sama.',
    },
    'needs-cookie': {
      title: 'Halaman hanya terbuka bagi pengunjung yang mengirim kembali cookie',
      summary:
        'Sebuah pengalihan menyetel cookie dan kembali ke alamat yang sama; pengunjung tanpa cookie itu dialihkan berulang kali. {app} di {client} mengirim kembali cookie selama mengikuti pengalihan (menurut pengamatan), jadi halamannya didapat. Crawler lain sering kali tidak.',
    },
    'refresh-not-followed': {
      title: 'Halaman meneruskan pembaca, tetapi tidak {app}',
      summary:
        '{kind, select, meta {Meta refresh} header {Header Refresh} other {Pengalihan JavaScript}} menuju {target}. {app} tidak mengikutinya: kartu menampilkan halaman ini, bukan halaman tempat pembaca berakhir.',
    },
    loop: { title: 'Pengalihan berputar-putar', summary: LOOP, detail: '{reason}' },
    'loop-wants-cookie': {
      title: 'Pengalihan berputar-putar',
      summary: `${LOOP} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    endless: { title: 'Pengalihan tidak pernah berakhir', summary: ENDLESS, detail: '{reason}' },
    'endless-wants-cookie': {
      title: 'Pengalihan tidak pernah berakhir',
      summary: `${ENDLESS} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    'leads-nowhere': {
      title: 'Pengalihan menuju alamat yang tidak dapat dipakai',
      summary: `${AFTER}, alamat berikutnya bukan alamat yang dapat diminta.`,
      detail: '{reason}',
    },
    'not-followed': { title: 'Tautan tidak dapat diikuti', summary: '{because}' },
  },
  fixes: {
    'redirect-from-server':
      'Kirim pengalihan dari server sebagai ganti {kind, select, meta {meta refresh} header {header Refresh} other {pengalihan JavaScript}}.',
    'keep-path':
      'Atur agar pengalihan membawa jalurnya: ke jalur yang sama di host lain, bukan ke berandanya. Jika halamannya sudah tidak ada, alihkan ke halaman penggantinya.',
    'keep-query': 'Atur agar pengalihan membawa bagian setelah tanda tanya.',
    'share-final-address': 'Bagikan alamat akhirnya, atau alihkan alamat pertama langsung ke sana.',
    'redirect-once': 'Alihkan tautan ke alamat akhirnya dalam satu langkah, dengan Location https absolut.',
    'respond-without-cookies':
      'Tanggapi pengunjung tanpa cookie dengan halaman itu sendiri, lalu setel cookie di sana.',
  },
})
