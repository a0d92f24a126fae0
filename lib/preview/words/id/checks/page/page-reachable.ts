/** The words of the check on whether there is a page at all. */
import type { pageReachable as check } from '../../../../judge/checks/page/page-reachable'
import { checkWords } from '../../../typed'

export const pageReachable = checkWords<typeof check>()({
  name: 'Respons halaman',
  marketer:
    'Tautan harus membuka halaman. Jika alamatnya salah, sudah tidak ada, atau rusak, WhatsApp hanya menampilkan tautannya.',
  developer:
    'Respons akhir setelah pengalihan harus berstatus 200 sampai 299, lewat koneksi TLS yang rantai, tanggal, dan namanya diterima ponsel, dan isinya harus HTML dengan head.',
  howToFix: [
    'Buka tautan di jendela pribadi browser pada ponsel dengan data seluler. Jika di sana juga gagal, masalahnya ada pada alamat atau server, bukan WhatsApp.',
    '404 atau 410: perbaiki tautan, atau alihkan alamat lama ke yang baru dengan 301. WordPress: simpan ulang permalink. Shopify: Online Store → Navigation → URL redirects.',
    '5xx: baca log server pada waktu permintaan. Banyak situs merespons user agent tak dikenal dengan exception; ulangi permintaan dengan curl dan user agent WhatsApp/2.23.20.0.',
    'Host tidak ditemukan: periksa data DNS (A, AAAA, atau CNAME) untuk nama persis ini, dengan dan tanpa www.',
    'Sertifikat: perbarui, cakup semua nama host, dan sajikan rantai lengkapnya. nginx: ssl_certificate harus menunjuk ke fullchain.pem, bukan cert.pem. Browser desktop melengkapi sendiri sertifikat perantara yang hilang; ponsel tidak.',
    'Kompresi: tanggapi dengan gzip, atau tanpa kompresi, jika permintaan hanya menawarkan gzip seperti WhatsApp; kirim Vary: Accept-Encoding agar cache memisahkan variannya.',
    'File seperti PDF tidak memiliki judul untuk ditampilkan. Bagikan halaman yang menjelaskan file itu dan menautkannya.',
  ],
  outcomes: {
    'not-known': { title: 'Tidak dapat dipastikan apakah halaman merespons', summary: '{because}' },
    'could-not-look': { title: '{problem}', summary: '{because}' },
    failure: {
      title: '{problem}',
      summary: '{app} hanya akan menampilkan tautannya, tanpa kartu. {because}',
      detail:
        'Kegagalan {failure}{reason, select, none {} other {: {reason}}}. Ponsel mengirim permintaan yang sama dan gagal dengan cara yang sama.',
    },
    'outdated-tls': {
      title: '{problem}',
      summary: '{app} hanya akan menampilkan tautannya, tanpa kartu. {because}',
      detail:
        'Kegagalan {failure}{reason, select, none {} other {: {reason}}}. Browser terkini menolak TLS sebelum 1.2, begitu pula kami; ponsel dengan sistem yang cukup lama mungkin masih menerimanya.',
    },
    refused: {
      title: 'Kami ditolak, jadi tidak dapat dipastikan apakah halaman merespons',
      summary:
        'Semua pengunjung yang kami kirim ditolak (status {status}). Ponsel di tempat lain mungkin mendapat halamannya.',
    },
    'error-status': {
      title: 'Halaman merespons dengan status {status}',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: yang diterimanya hanya status 200 sampai 299, sedangkan ini {status}.',
      detail: 'Respons akhir {url} untuk user agent {userAgent} berstatus {status}.',
    },
    'client-refused': {
      title: '{check}: server ada, tetapi menolak {app}',
      summary: 'Browser mendapat halaman di alamat yang sama; lihat apakah {app} diblokir.',
    },
    'asks-for-login': {
      title: '{check}: login diminta lebih dulu',
      summary: 'Alamat ini merespons dengan status {status}; lihat apakah halaman ini publik.',
    },
    'no-secure-connection': {
      title: '{check}: tidak ada koneksi aman ke halaman',
      summary: '{because} Lihat HTTPS.',
    },
    maintenance: {
      title: 'Situs ditutup untuk pemeliharaan',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: server merespons dengan status {status} dan meminta pengunjung kembali dalam {minutes, number} menit. Halaman yang segera dibuka atau sedang dikerjakan merespons seperti ini.',
    },
    'maintenance-until': {
      title: 'Situs ditutup untuk pemeliharaan',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: server merespons dengan status {status} dan meminta pengunjung kembali pada {date}.',
    },
    'cached-error': {
      title: 'Cache menyimpan galat lama, padahal halamannya sendiri merespons',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: {app} mendapat status {status} dari cache. Dengan parameter yang belum ada di cache mana pun, server mengirim halamannya.',
    },
    'other-slash': {
      title: 'Halaman ada di alamat ini dengan garis miring akhir ditambah atau dihapus',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: alamat ini merespons dengan status {status}, sedangkan {url} merespons dengan halamannya.',
    },
    'application-under-404': {
      title: 'Halaman ada, tetapi statusnya menyatakan tidak ada',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: server mengirim aplikasinya dengan status {status}. Browser tetap menjalankannya, sedangkan pratinjau tautan berhenti di status itu.',
    },
    'block-page': {
      title: 'Yang datang halaman pemblokiran, bukan halamannya',
      summary:
        'Alamat ini merespons dengan status {status}, tetapi isinya halaman pemblokiran dari sebuah perlindungan, jadi tidak dapat dipastikan apakah halamannya sendiri merespons.',
    },
    empty: {
      title: 'Halaman kosong',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: responsnya tidak memiliki isi yang bisa diambil judulnya.',
    },
    'not-a-page': {
      title: 'Tidak ada halaman web di alamat ini',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: alamat ini mengirim {contentType}, yang tidak memiliki judul untuk ditampilkan.',
    },
    'not-a-page-untyped': {
      title: 'Tidak ada halaman web di alamat ini',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: alamat ini mengirim isi tanpa tipe konten, dan isinya tidak memiliki judul untuk ditampilkan.',
    },
    'packed-unsaid': {
      title: 'Halaman dikompresi dengan {coding}, tetapi responsnya tidak menyatakannya',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: byte terkompresi dibaca sebagai teks. Tag Anda ada: setelah dibuka, halaman memiliki {keys}. Yang harus berubah adalah header, bukan halamannya.',
    },
    'packed-unsaid-without-tags': {
      title: 'Halaman dikompresi dengan {coding}, tetapi responsnya tidak menyatakannya',
      summary:
        '{app} hanya akan menampilkan tautannya, tanpa kartu: byte terkompresi dibaca sebagai teks. Setelah dibuka, halaman juga tidak memiliki tag Open Graph.',
    },
    'coding-not-offered': {
      title: 'Halaman dikompresi dengan {coding}, yang tidak diminta {app}',
      summary:
        'Ponsel yang tidak dapat membaca {coding} tidak menemukan tag dan hanya menampilkan tautannya. {app} hanya meminta {offered}; halaman merespons dengan status {status}, dikompresi dengan cara yang tidak ditawarkan ponsel.',
      detail:
        'Permintaan menyebut Accept-Encoding: {accepted}; respons menyebut Content-Encoding: {coding}. Kami membukanya untuk melihat tag. Apa yang dilakukan setiap ponsel dengannya belum diamati.',
    },
    responds: {
      title: 'Halaman merespons',
      summary: 'Alamat ini merespons dengan status {status}; {app} menerima 200 sampai 299.',
    },
  },
  fixes: {
    'check-host-name': 'Periksa ejaan nama host, dan data DNS-nya dengan dan tanpa www.',
    'repair-tls': '{steps} Lalu periksa ulang tautannya.',
    'redirect-once':
      'Arahkan tautan ke alamat akhirnya dengan satu pengalihan yang Location-nya berupa alamat https absolut.',
    'find-the-delay':
      'Cari tahu mengapa server tidak merespons tepat waktu: cold start, database yang kelebihan beban, atau firewall yang diam-diam membuang permintaan.',
    'clear-cache':
      'Kosongkan alamat ini di setiap cache di depan halaman (CDN, cache hosting, plugin cache), lalu periksa tautannya lagi. Jika salinan lama muncul kembali, ada aturan yang menyimpan salinan sendiri untuk tiap user agent, atau terlalu lama.',
    'say-the-coding':
      'Samakan Content-Encoding dengan byte-nya: kirim header itu untuk halaman terkompresi, dan jangan kirim untuk yang tidak. Periksa apa yang mengompresi dua kali atau tidak sama sekali: aplikasi, server web, cache.',
    'share-a-page':
      'Bagikan halaman web yang menjelaskan file itu dan menautkannya, dengan og:title dan og:image sendiri.',
    'send-html':
      'Atur agar server mengirim HTML halaman, termasuk head, dalam respons pertamanya, juga kepada user agent yang diawali {app}/.',
    'let-phones-through':
      'Periksa apakah server berjalan, mendengarkan di port ini, dan meloloskan permintaan dari ponsel; lalu periksa ulang tautannya.',
    'open-first':
      'Kirim tautan setelah situs dibuka lagi. Halaman arahan yang memang untuk dibagikan merespons dengan status 200, bukan {status}: kebanyakan plugin pemeliharaan punya mode “coming soon” yang melakukannya. Mesin pencari lalu menganggapnya halaman itu sendiri.',
    'share-other-slash': 'Bagikan alamat ini, atau alihkan alamat yang lain ke sini dengan 301:',
    'send-application-with-200':
      'Atur agar server merespons alamat aplikasi dengan index.html dan status 200{through, select, nginx {: try_files $uri /index.html; sebagai ganti error_page 404 /index.html} Apache {: FallbackResource /index.html sebagai ganti ErrorDocument 404} other {, bukan dengan halaman error: pakai rewrite, bukan dokumen 404}}. Alamat yang tidak dikenal tetap mendapat 404.',
    'let-client-through':
      'Loloskan permintaan yang user agent-nya diawali {app}/; temuan tentang pemblokiran menyebut apa yang terlihat.',
    'correct-the-link': 'Perbaiki tautan, atau alihkan alamat ini ke halaman penggantinya dengan 301.',
    'repair-the-server': 'Perbaiki kesalahan server: lognya menyebut exception pada waktu permintaan ini.',
    'send-location': 'Pengalihan tidak memiliki Location yang dapat diikuti: kirim alamat https absolut.',
    'respond-with-200': 'Atur agar server merespons alamat ini dengan status 200 dan HTML halaman.',
    'honour-accept-encoding':
      'Atur agar server atau CDN mematuhi Accept-Encoding dan mengirim gzip atau tanpa kompresi jika hanya gzip yang diminta. Cache di depannya harus membedakan variannya.',
  },
})
