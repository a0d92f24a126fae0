/** The words of the check on login and consent walls. */
import type { pagePublic as check } from '../../../../judge/checks/page/page-public'
import { checkWords } from '../../../typed'

export const pagePublic = checkWords<typeof check>()({
  name: 'Akses publik halaman',
  marketer:
    'WhatsApp membaca halaman seperti orang asing. Jika halaman meminta login, tidak ada yang bisa ditampilkan.',
  developer:
    'Klien tidak menyimpan cookie dan tidak mengirim kredensial. Status 401, pengalihan ke halaman login atau persetujuan, atau formulir semacam itu yang menggantikan konten, menghasilkan kartu halaman tersebut, atau tanpa kartu. Banner persetujuan di atas halaman tidak mengganggu.',
  howToFix: [
    'Sajikan head halaman (judul, deskripsi, gambar) kepada semua orang, dan minta login hanya untuk body.',
    'Jika kontennya harus tetap pribadi, bagikan halaman publik yang menjelaskannya dan mengarah ke login.',
    'WordPress: plugin pemeliharaan atau “coming soon”, atau tulisan privat, menyembunyikan halaman; terbitkan halamannya. Shopify: matikan kata sandi toko di Online Store → Preferences.',
    'Next.js: keluarkan rute publik dari matcher middleware yang memeriksa sesi. Vercel: Deployment Protection menutup alamat preview; bagikan alamat produksi.',
    'nginx: tempatkan auth_basic off; di location halaman yang dibagikan. Pembatasan wilayah, usia, dan persetujuan juga termasuk: tanggapi permintaan tanpa cookie dengan halaman itu sendiri.',
    'Persetujuan cookie (OneTrust, Cookiebot, Usercentrics, Sourcepoint, dan sejenisnya): minta lewat banner di atas halaman, bukan lewat pengalihan atau halaman tersendiri. Jika pengalihan harus tetap ada, kecualikan user agent yang diawali WhatsApp/ dan facebookexternalhit: keduanya tidak menyimpan cookie dan tidak melihat iklan.',
  ],
  outcomes: {
    login: {
      title: 'Halaman meminta login',
      summary:
        'Kartu tidak dapat menampilkan konten Anda, karena {app} tidak pernah login: paling-paling yang tampil adalah halaman login. Bagikan halaman yang publik.',
      detail: 'Yang terlihat: {seen}. Tag halaman yang meminta login tidak dibaca.',
    },
    gate: {
      title:
        '{gate, select, vercel {Deployment Protection Vercel} netlify {Visitor access Netlify} shopify {Kata sandi toko Shopify} wordpress {Login WordPress} google {Identity-Aware Proxy Google} azure {Login Azure App Service} aws {Login load balancer AWS} other {Cloudflare Access}} menghalangi halaman Anda',
      summary:
        'Kartu tidak dapat menampilkan konten Anda: {app} tidak pernah login, dan hanya mendapat halaman penghalang. Bagikan alamat yang terbuka, atau buka alamat ini.',
      detail: 'Yang terlihat: {seen}. Tag halaman di baliknya tidak dibaca.',
    },
    password: {
      title: 'Halaman meminta kata sandi',
      summary:
        'Kartu tidak dapat menampilkan konten Anda: server meminta nama dan kata sandi dari semua orang, seperti umumnya server uji. Bagikan alamat publiknya.',
      detail: 'Yang terlihat: {seen}. Tag halaman di baliknya tidak dibaca.',
    },
    'sent-to-gate': {
      title: 'Pengunjung diarahkan ke halaman lain lebih dulu',
      summary:
        'Kartu tidak dapat menampilkan konten Anda: siapa pun yang membuka tautan tanpa cookie diarahkan ke halaman yang mengingat tujuan semulanya. {app} berhenti di sana.',
      detail: 'Yang terlihat: {seen}. Tag halaman di baliknya tidak dibaca.',
    },
    'opens-with-cookie': {
      title: 'Halaman hanya terbuka bagi pengunjung yang mengirim kembali cookie-nya',
      summary:
        '{app} memulai setiap pratinjau tanpa cookie, jadi kartunya menampilkan apa yang ada sebelum halaman. Saat diminta sekali lagi dengan cookie yang telah disetel ({names}), tanpa menyetujui apa pun, server mengirim halamannya sendiri.',
    },
    consent: {
      title: 'Halaman persetujuan menghalangi halaman Anda',
      summary:
        'Kartu menampilkan halaman persetujuan, bukan halaman Anda, karena {app} tidak dapat menyetujui apa pun. Minta persetujuan di halaman itu sendiri, atau loloskan pratinjau tautan.',
      detail: 'Yang terlihat: {seen}. Tag halaman itu sendiri tidak dibaca.',
    },
    'consent-by-tool': {
      title: 'Halaman persetujuan ({by}) menghalangi halaman Anda',
      summary:
        'Kartu menampilkan halaman persetujuan, bukan halaman Anda, karena {app} tidak dapat menyetujui apa pun. Minta persetujuan di halaman itu sendiri, atau loloskan pratinjau tautan.',
      detail: 'Yang terlihat: {seen}. Tag halaman itu sendiri tidak dibaca.',
    },
    refused: {
      title: 'Tidak dapat dipastikan apakah halaman ini publik',
      summary:
        'Kami ditolak sebelum halamannya terlihat, jadi kami tidak tahu apakah halaman ini juga meminta login.',
    },
    'http-error': {
      title: 'Tidak dapat dipastikan apakah halaman ini publik',
      summary: 'Alamat ini merespons dengan status {status}, yang tidak memberi petunjuk soal login.',
    },
    public: {
      title: 'Halaman ini publik',
      summary: 'Halaman merespons tanpa login, cookie, atau kata sandi.',
    },
  },
  fixes: {
    'open-gate':
      '{gate, select, vercel {Bagikan alamat produksi; alamat deployment memang sengaja dilindungi. Deployment Protection dalam pengaturan proyek membukanya, semuanya dan untuk semua orang.} netlify {Di Netlify buka Site configuration → Access & security → Visitor access, lalu hapus kata sandi situs ini, yang membuka seluruhnya, atau bagikan alamat publik.} shopify {Di Shopify buka Online Store → Preferences → Password protection, dan matikan saat toko dibuka.} wordpress {Terbitkan halamannya: pos privat atau plugin keanggotaan mengirim semua orang ke wp-login.php.} google {Keluarkan halaman publik dari identity-aware proxy, atau bagikan alamat di luarnya.} azure {Di App Service buka Authentication, dan izinkan permintaan tanpa autentikasi untuk jalur ini.} aws {Beri jalur publik aturan listener sendiri, tanpa tindakan authenticate.} other {Di Cloudflare Zero Trust buka Access → Applications, dan tambahkan kebijakan dengan tindakan Bypass hanya untuk jalur ini.}}',
    'serve-head-to-all':
      'Tanggapi permintaan tanpa cookie untuk {url} dengan head halaman itu sendiri, atau bagikan halaman publik sebagai gantinya.',
    'answer-without-cookie':
      'Tanggapi permintaan tanpa cookie untuk {url} dengan halaman itu sendiri, dan setel cookie di sana. Jika langkah perantara harus tetap ada, kecualikan user agent yang diawali WhatsApp/ atau memuat facebookexternalhit.',
    'ask-on-the-page':
      'Tanggapi permintaan tanpa cookie untuk {url} dengan halaman itu sendiri, dan minta persetujuan lewat banner. Jika pengalihan harus tetap ada, kecualikan user agent yang diawali WhatsApp/ atau memuat facebookexternalhit.',
  },
})
