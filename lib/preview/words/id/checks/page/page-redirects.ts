/** The words of the check on redirects. */
import type { pageRedirects as check } from '../../../../judge/checks/page/page-redirects'
import { checkWords } from '../../../typed'

const AFTER = '{app} akan menampilkan tautan saja: setelah {count, plural, other {# pengalihan}}'
const WANTS_COOKIE =
  'Sebuah pengalihan memasang cookie, jadi situs tampaknya menginginkan cookie sebelum mengizinkan siapa pun masuk. Pratinjau tautan tidak menyimpannya: ponsel hanya mengulanginya selama mengikuti rantai pengalihan. Kami juga melakukannya, ke host yang memasangnya, dan pengalihan tidak berakhir.'
const LOOP = `${AFTER} rantai kembali ke alamat yang sudah diminta.` as const
const ENDLESS = `${AFTER} masih belum ada halaman; {app} mengikuti paling banyak {max, number}.` as const

export const pageRedirects = checkWords<typeof check>()({
  name: 'Pengalihan',
  marketer:
    'Setiap pengalihan memakan waktu di jaringan seluler. Bagikan alamat akhir, atau satu tautan pendek yang langsung menuju ke sana.',
  developer:
    'Pengalihan dengan Location diikuti, hingga 20; lebih dari tiga adalah peringatan. Pengalihan meta refresh dan JavaScript tidak diikuti: kartu menampilkan halaman yang memuatnya.',
  howToFix: [
    'Bagikan alamat yang ditampilkan peramban setelah halaman termuat, tanpa lompatan pelacakan.',
    'Ringkas rantai pengalihan: http → https → www → garis miring akhir sebaiknya satu aturan. nginx: return 301 https://www.example.com$request_uri; di blok server setiap nama lain.',
    'Cloudflare: satu Single Redirect sebagai ganti beberapa Page Rules. WordPress: samakan Site Address dengan bentuk yang Anda bagikan; plugin Redirection menampilkan rantai. Shopify: arahkan URL redirects lama ke alamat terbaru.',
    'Pengulangan yang memasang cookie: aturan persetujuan, bahasa, atau usia mengalihkan semua orang tanpa cookie-nya. Respons dengan halaman lebih dahulu, dan tanyakan di sana.',
    'Ganti <meta http-equiv="refresh"> dan window.location dengan 301 atau 308 dari server. Next.js: redirects() di next.config, atau redirect() di server, yang mengirim status sebenarnya bila berjalan sebelum halaman dialirkan.',
  ],
  outcomes: {
    direct: { title: 'Tautan langsung menuju halaman', summary: 'Tidak ada pengalihan.' },
    few: {
      title: 'Tautan cepat menuju halaman',
      summary: 'Ada {count, plural, other {# pengalihan}}; hingga {many, number} tidak masalah.',
    },
    many: {
      title: 'Tautan melewati banyak pengalihan',
      summary:
        'Butuh {count, plural, other {# pengalihan}}, padahal hingga {many, number} tidak masalah: masing-masing memakan satu perjalanan pulang pergi, dan pratinjau yang lambat sering tidak ditunggu.',
      detail: '{app} mengikuti hingga {max, number}.',
    },
    'path-dropped': {
      title: 'Pengalihan kehilangan halaman',
      summary:
        'Tautan menyebut {from}, dan pengalihan berakhir di {to}: setiap tautan ke halaman situs mendapat kartu halaman depannya.',
    },
    'query-dropped': {
      title: 'Pengalihan kehilangan sebagian alamat',
      summary:
        'Tautan menyebut {from}, dan di tempat pengalihan berakhir, {to}, tidak tersisa apa pun dari {names}. Bila itu yang menentukan halaman mana, semua tautan seperti itu mendapat satu kartu.',
    },
    'needs-cookie': {
      title: 'Halaman terbuka hanya bagi pengunjung yang mengirim kembali cookie',
      summary:
        'Sebuah pengalihan memasang cookie dan kembali ke alamat yang sama; pengunjung tanpa cookie itu dialihkan terus-menerus. {app} di {client} mengulangi cookie selama mengikuti pengalihan (diamati), jadi ia mendapat halaman. Crawler lain sering tidak.',
    },
    'refresh-not-followed': {
      title: 'Halaman meneruskan pembaca, tetapi tidak {app}',
      summary:
        '{kind, select, meta {Meta refresh} header {Header Refresh} other {Pengalihan JavaScript}} menuju {target}. {app} tidak mengikutinya: kartu menampilkan halaman ini, bukan tempat pembaca berakhir.',
    },
    loop: { title: 'Pengalihan berputar tanpa henti', summary: LOOP, detail: '{reason}' },
    'loop-wants-cookie': {
      title: 'Pengalihan berputar tanpa henti',
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
      summary: `${AFTER} alamat berikutnya bukan alamat yang dapat diminta.`,
      detail: '{reason}',
    },
    'not-followed': { title: 'Tautan tidak dapat diikuti', summary: '{because}' },
  },
  fixes: {
    'redirect-from-server':
      'Kirim pengalihan dari server sebagai ganti {kind, select, meta {meta refresh} header {header Refresh} other {pengalihan JavaScript}}.',
    'keep-path':
      'Buat pengalihan membawa jalurnya: ke jalur yang sama di host lain, bukan ke halaman depannya. Bila halamannya sudah tidak ada, alihkan ke penggantinya.',
    'keep-query': 'Buat pengalihan membawa bagian setelah tanda tanya.',
    'share-final-address': 'Bagikan alamat akhir, atau buat alamat pertama langsung mengalihkan ke sana.',
    'redirect-once': 'Alihkan tautan ke alamat akhirnya dalam satu langkah, dengan Location https absolut.',
    'respond-without-cookies':
      'Respons pengunjung tanpa cookie dengan halaman itu sendiri, dan pasang cookie di sana.',
  },
})
