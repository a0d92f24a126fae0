/** The words of the check on login and consent walls. */
import type { pagePublic as check } from '../../../../judge/checks/page/page-public'
import { checkWords } from '../../../typed'

export const pagePublic = checkWords<typeof check>()({
  name: 'Halaman publik',
  marketer:
    'WhatsApp membaca halaman seperti orang asing. Bila halaman meminta login, tidak ada yang dapat ditampilkannya.',
  developer:
    'Aplikasi tidak menyimpan cookie dan tidak mengirim kredensial. Respons 401, pengalihan ke halaman masuk atau persetujuan, atau formulir semacam itu sebagai ganti isi, menghasilkan kartu halaman tersebut, atau tidak ada kartu. Banner persetujuan di atas halaman tidak mengganggu.',
  howToFix: [
    'Sajikan head halaman (judul, deskripsi, gambar) kepada semua orang, dan minta login hanya untuk isinya.',
    'Bila isinya harus tetap privat, bagikan halaman arahan publik yang menjelaskannya dan menuju ke login.',
    'WordPress: plugin pemeliharaan atau “coming soon”, atau pos privat, menyembunyikan halaman; terbitkan. Shopify: matikan kata sandi toko di Online Store → Preferences.',
    'Next.js: kecualikan rute publik dari matcher middleware yang memeriksa sesi. Vercel: Deployment Protection menutup alamat pratinjau; bagikan alamat produksi.',
    'nginx: pasang auth_basic off; di location halaman yang dibagikan. Tembok wilayah, usia, dan persetujuan juga termasuk: respons permintaan tanpa cookie dengan halaman itu sendiri.',
    'Persetujuan (OneTrust, Cookiebot, Usercentrics, Sourcepoint, dan sejenisnya): tanyakan dalam banner di atas halaman, bukan dengan pengalihan atau halaman tersendiri. Bila pengalihan harus tetap ada, kecualikan user agent yang diawali WhatsApp/ dan facebookexternalhit: keduanya tidak menyimpan cookie dan tidak melihat iklan.',
  ],
  outcomes: {
    login: {
      title: 'Halaman meminta login',
      summary:
        'Kartu tidak dapat menampilkan isi Anda, karena {app} tidak pernah login: paling jauh ia menampilkan halaman login. Bagikan halaman yang publik.',
      detail: 'Yang terlihat: {seen}. Tag halaman yang membutuhkan login tidak dibaca.',
    },
    gate: {
      title:
        '{gate, select, vercel {Perlindungan deployment Vercel} netlify {Akses pengunjung Netlify} shopify {Kata sandi toko Shopify} wordpress {Login WordPress} google {Identity-aware proxy Google} azure {Halaman masuk Azure App Service} aws {Halaman masuk load balancer AWS} other {Cloudflare Access}} berdiri di depan halaman',
      summary:
        'Kartu tidak dapat menampilkan isi Anda: {app} tidak pernah masuk, dan hanya mendapat gerbangnya. Bagikan alamat yang terbuka, atau buka yang ini.',
      detail: 'Yang terlihat: {seen}. Tag halaman di baliknya tidak dibaca.',
    },
    password: {
      title: 'Halaman meminta kata sandi',
      summary:
        'Kartu tidak dapat menampilkan isi Anda: server meminta nama dan kata sandi kepada semua orang, seperti server uji. Bagikan alamat publik.',
      detail: 'Yang terlihat: {seen}. Tag halaman di baliknya tidak dibaca.',
    },
    'sent-to-gate': {
      title: 'Pengunjung dikirim ke halaman lain lebih dahulu',
      summary:
        'Kartu tidak dapat menampilkan isi Anda: siapa pun yang membuka tautan tanpa cookie dikirim ke halaman yang mengingat tujuan mereka. {app} berhenti di sana.',
      detail: 'Yang terlihat: {seen}. Tag halaman di baliknya tidak dibaca.',
    },
    consent: {
      title: 'Ada halaman persetujuan sebelum halaman',
      summary:
        'Kartu menampilkan halaman persetujuan, bukan halaman Anda, karena {app} tidak dapat menyetujui apa pun. Minta persetujuan di halaman itu sendiri, atau izinkan pratinjau tautan lewat.',
      detail: 'Yang terlihat: {seen}. Tag halaman itu sendiri tidak dibaca.',
    },
    'consent-by-tool': {
      title: 'Ada halaman persetujuan ({by}) sebelum halaman',
      summary:
        'Kartu menampilkan halaman persetujuan, bukan halaman Anda, karena {app} tidak dapat menyetujui apa pun. Minta persetujuan di halaman itu sendiri, atau izinkan pratinjau tautan lewat.',
      detail: 'Yang terlihat: {seen}. Tag halaman itu sendiri tidak dibaca.',
    },
    refused: {
      title: 'Tidak diketahui apakah halaman publik',
      summary:
        'Kami ditolak sebelum halaman dapat dilihat, jadi kami tidak tahu apakah halaman itu juga meminta login.',
    },
    'http-error': {
      title: 'Tidak diketahui apakah halaman publik',
      summary: 'Alamat merespons dengan status {status}, yang tidak berkata apa pun tentang login.',
    },
    public: {
      title: 'Halaman publik',
      summary: 'Halaman merespons tanpa login, cookie, atau kata sandi.',
    },
  },
  fixes: {
    'open-gate':
      '{gate, select, vercel {Bagikan alamat produksi; alamat deployment memang sengaja dilindungi. Deployment Protection dalam pengaturan proyek membukanya, semuanya dan untuk semua orang.} netlify {Di Netlify buka Site configuration → Access & security → Visitor access, lalu hapus kata sandi situs ini, yang membuka seluruhnya, atau bagikan alamat publik.} shopify {Di Shopify buka Online Store → Preferences → Password protection, dan matikan saat toko dibuka.} wordpress {Terbitkan halamannya: pos privat atau plugin keanggotaan mengirim semua orang ke wp-login.php.} google {Keluarkan halaman publik dari identity-aware proxy, atau bagikan alamat di luarnya.} azure {Di App Service buka Authentication, dan izinkan permintaan tanpa autentikasi untuk jalur ini.} aws {Beri jalur publik aturan listener sendiri, tanpa tindakan authenticate.} other {Di Cloudflare Zero Trust buka Access → Applications, dan tambahkan kebijakan dengan tindakan Bypass hanya untuk jalur ini.}}',
    'serve-head-to-all':
      'Respons permintaan {url} tanpa cookie dengan head halaman itu sendiri, atau bagikan halaman publik.',
    'ask-on-the-page':
      'Respons permintaan {url} tanpa cookie dengan halaman itu sendiri, dan minta persetujuan dalam banner. Bila pengalihan harus tetap ada, kecualikan user agent yang diawali WhatsApp/ atau memuat facebookexternalhit.',
  },
})
