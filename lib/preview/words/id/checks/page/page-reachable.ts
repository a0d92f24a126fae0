/** The words of the check on whether there is a page at all. */
import type { pageReachable as check } from '../../../../judge/checks/page/page-reachable'
import { checkWords } from '../../../typed'

export const pageReachable = checkWords<typeof check>()({
  name: 'Halaman merespons',
  marketer:
    'Tautan harus membuka halaman. Bila alamatnya salah, hilang, atau rusak, WhatsApp menampilkan tautan saja.',
  developer:
    'Respons terakhir setelah pengalihan harus berstatus 200 hingga 299, lewat koneksi TLS yang rantai, tanggal, dan namanya diterima ponsel, dan isinya harus HTML dengan head.',
  howToFix: [
    'Buka tautan di jendela privat peramban pada ponsel yang memakai data seluler. Bila di sana juga gagal, alamat atau servernya yang salah, bukan WhatsApp.',
    '404 atau 410: perbaiki tautan, atau alihkan alamat lama ke yang baru dengan 301. WordPress: simpan permalink sekali lagi. Shopify: Online Store → Navigation → URL redirects.',
    '5xx: baca log server sendiri pada saat permintaan. Banyak situs merespons user agent tak dikenal dengan exception; ulangi permintaan dengan curl dan user agent WhatsApp/2.23.20.0.',
    'Host tidak ditemukan: periksa catatan DNS (A, AAAA, atau CNAME) nama ini persis, dengan dan tanpa www.',
    'Sertifikat: perbarui, sertakan setiap nama host, dan sajikan rantai lengkap. nginx: ssl_certificate harus menunjuk fullchain.pem, bukan cert.pem. Peramban desktop memperbaiki sertifikat perantara yang hilang sendiri; ponsel tidak.',
    'Kompresi: respons dengan gzip, atau tanpa kompresi, bila permintaan hanya menawarkan gzip, seperti permintaan WhatsApp; kirim Vary: Accept-Encoding agar cache memisahkan variannya.',
    'Berkas seperti PDF tidak punya judul untuk ditampilkan. Bagikan halaman yang menjelaskan berkas itu dan menautkannya.',
  ],
  outcomes: {
    'not-known': { title: 'Tidak diketahui apakah halaman merespons', summary: '{because}' },
    'could-not-look': { title: '{problem}', summary: '{because}' },
    failure: {
      title: '{problem}',
      summary: '{app} akan menampilkan tautan saja tanpa kartu. {because}',
      detail:
        'Kegagalan {failure}{reason, select, none {} other {: {reason}}}. Ponsel mengirim permintaan yang sama dan gagal dengan cara yang sama.',
    },
    'outdated-tls': {
      title: '{problem}',
      summary: '{app} akan menampilkan tautan saja tanpa kartu. {because}',
      detail:
        'Kegagalan {failure}{reason, select, none {} other {: {reason}}}. Peramban masa kini menolak TLS sebelum 1.2, seperti kami; ponsel dengan sistem yang cukup lama mungkin masih menerimanya.',
    },
    refused: {
      title: 'Kami ditolak, jadi tidak diketahui apakah halaman merespons',
      summary:
        'Setiap pengunjung yang kami kirim ditolak (status {status}). Ponsel di tempat lain mungkin mendapat halamannya.',
    },
    'error-status': {
      title: 'Halaman merespons dengan status {status}',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: ia hanya menerima status 200 hingga 299, dan yang ini {status}.',
      detail: 'Respons terakhir {url} kepada user agent {userAgent} berstatus {status}.',
    },
    'client-refused': {
      title: '{check}: server ada, dan menolak {app}',
      summary: 'Peramban mendapat halaman di alamat yang sama; lihat apakah {app} diblokir.',
    },
    'asks-for-login': {
      title: '{check}: ia meminta login lebih dahulu',
      summary: 'Alamat merespons dengan status {status}; lihat apakah halaman publik.',
    },
    'no-secure-connection': {
      title: '{check}: tidak ada koneksi aman ke sana',
      summary: '{because} Lihat HTTPS.',
    },
    maintenance: {
      title: 'Situs ditutup untuk pemeliharaan',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: server merespons dengan status {status} dan meminta kembali dalam {minutes, plural, other {# menit}}. Halaman yang akan segera dibuka, atau sedang dikerjakan, merespons begitu.',
    },
    'maintenance-until': {
      title: 'Situs ditutup untuk pemeliharaan',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: server merespons dengan status {status} dan meminta kembali pada {date}.',
    },
    'other-slash': {
      title: 'Halaman ada di alamat dengan garis miring terakhir yang diubah',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: alamat ini merespons dengan status {status}, dan {url} dengan halaman.',
    },
    'application-under-404': {
      title: 'Halaman ada, tetapi statusnya menyatakan tidak ada',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: server mengirim aplikasi dengan status {status}. Peramban tetap menjalankannya, sedangkan pratinjau tautan berhenti pada statusnya.',
    },
    'block-page': {
      title: 'Halaman blokir datang sebagai ganti halaman',
      summary:
        'Alamat merespons dengan status {status}, tetapi yang datang adalah halaman blokir sebuah perlindungan, jadi tidak diketahui apakah halaman itu sendiri merespons.',
    },
    empty: {
      title: 'Halaman kosong',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: respons tidak berisi apa pun untuk dibaca judulnya.',
    },
    'not-a-page': {
      title: 'Tidak ada halaman web di alamat ini',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: alamat mengirim {contentType}, yang tidak punya judul untuk ditampilkan.',
    },
    'not-a-page-untyped': {
      title: 'Tidak ada halaman web di alamat ini',
      summary:
        '{app} akan menampilkan tautan saja tanpa kartu: alamat mengirim isi tanpa tipe konten, dan isinya tidak punya judul untuk ditampilkan.',
    },
    'coding-not-offered': {
      title: 'Halaman dikompresi sebagai {coding}, yang tidak diminta {app}',
      summary:
        'Ponsel yang tidak dapat membaca {coding} tidak menemukan tag dan menampilkan tautan saja. {app} hanya meminta {offered}; halaman merespons dengan status {status}, dikompresi dengan cara yang tidak ditawarkan ponsel untuk dibuka.',
      detail:
        'Permintaan menyebut Accept-Encoding: {accepted}; respons menyebut Content-Encoding: {coding}. Kami membukanya untuk melihat tag. Apa yang dilakukan tiap ponsel dengannya belum diamati.',
    },
    responds: {
      title: 'Halaman merespons',
      summary: 'Alamat merespons dengan status {status}; {app} menerima 200 hingga 299.',
    },
  },
  fixes: {
    'check-host-name': 'Periksa ejaan nama host, dan catatan DNS-nya dengan dan tanpa www.',
    'repair-tls': '{steps} Lalu periksa tautannya lagi.',
    'redirect-once':
      'Kirim tautan ke alamat akhirnya dengan satu pengalihan yang Location-nya alamat https absolut.',
    'find-the-delay':
      'Cari tahu mengapa server tidak merespons tepat waktu: awal yang dingin, basis data yang kelebihan beban, atau firewall yang membuang permintaan diam-diam.',
    'say-the-coding':
      'Samakan Content-Encoding dengan isinya: kirim header itu bersama halaman terkompresi, dan hilangkan pada yang polos. Cari apa yang mengompresi dua kali atau sama sekali tidak: aplikasi, server web, cache.',
    'share-a-page':
      'Bagikan halaman web yang menjelaskan berkas itu dan menautkannya, dengan og:title dan og:image sendiri.',
    'send-html':
      'Buat server mengirim HTML halaman, termasuk head, dalam respons pertamanya, juga kepada user agent yang diawali {app}/.',
    'let-phones-through':
      'Pastikan server berjalan, mendengarkan di port ini, dan mengizinkan permintaan dari ponsel; lalu periksa tautannya lagi.',
    'open-first':
      'Kirim tautan setelah situs dibuka lagi. Halaman arahan yang memang untuk dibagikan merespons dengan status 200, bukan {status}: kebanyakan plugin pemeliharaan punya mode “coming soon” yang melakukannya. Mesin pencari lalu menganggapnya halaman itu sendiri.',
    'share-other-slash': 'Bagikan alamat ini, atau buat yang lain mengalihkan ke sana dengan 301:',
    'send-application-with-200':
      'Buat server merespons alamat aplikasi dengan index.html dan status 200{through, select, nginx {: try_files $uri /index.html; sebagai ganti error_page 404 /index.html} Apache {: FallbackResource /index.html sebagai ganti ErrorDocument 404} other {, bukan dengan halaman kesalahan: penulisan ulang, bukan dokumen 404}}. Alamat yang tidak dikenal tetap mendapat 404.',
    'let-client-through':
      'Izinkan permintaan yang user agent-nya diawali {app}/; temuan tentang pemblokiran menyebut apa yang terlihat.',
    'correct-the-link': 'Perbaiki tautan, atau alihkan alamat ini ke halaman penggantinya dengan 301.',
    'repair-the-server': 'Perbaiki kesalahan server: log-nya menyebut exception pada saat permintaan ini.',
    'send-location': 'Pengalihan tidak punya Location yang dapat diikuti: kirim alamat https absolut.',
    'respond-with-200': 'Buat server merespons alamat ini dengan status 200 dan HTML halaman.',
    'honour-accept-encoding':
      'Buat server atau CDN menghormati Accept-Encoding dan mengirim gzip atau tanpa kompresi bila hanya gzip yang diminta. Cache di depannya harus membedakan variannya.',
  },
})
