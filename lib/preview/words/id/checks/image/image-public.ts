/** The words of the check on whether anybody may load the image. */
import type { imagePublic as check } from '../../../../judge/checks/image/image-public'
import { checkWords } from '../../../typed'

const REFUSED = 'Kartu tidak memiliki gambar: server menolak permintaan {app} dengan status {status}.'

export const imagePublic = checkWords<typeof check>()({
  name: 'Akses publik gambar',
  marketer: 'Siapa pun harus bisa memuat gambarnya, tanpa login.',
  developer:
    'Gambar diminta tanpa cookie, tanpa Referer, dan dengan user agent WhatsApp. Status 401, 403, perlindungan hotlink, filter bot, dan jaringan pribadi mengakhiri langkah gambar.',
  howToFix: [
    'Letakkan gambar di tempat yang boleh dibaca publik: bucket publik, folder publik situs, CDN tanpa aturan akses.',
    'Perlindungan hotlink (Cloudflare Scrape Shield, cPanel, valid_referers di nginx): izinkan permintaan tanpa Referer, atau kecualikan gambar pratinjau.',
    'Perlindungan bot: izinkan user agent yang diawali WhatsApp/ untuk jalur gambar. Alamat IP tidak dapat dijadikan daftar izin, karena permintaannya datang dari ponsel orang.',
    'S3 dan penyimpanan sejenis juga merespons dengan 403 jika objeknya tidak ada.',
  ],
  outcomes: {
    'own-machine': {
      title: 'Alamat gambar menunjuk ke komputer developer',
      summary:
        'Kartu tidak memiliki gambar: {host} berarti “komputer ini”, dan di ponsel tidak ada yang merespons di sana. Halaman dibuat dengan alamat pengembangan, bukan {origin}.',
      detail:
        'Alamat publik situs belum disetel di tempat alamat disusun: metadataBase di Next.js, site di Astro, baseURL di Hugo, APP_URL di Laravel.',
    },
    'private-network': {
      title: 'Gambar berada di jaringan pribadi',
      summary:
        'Kartu tidak memiliki gambar: ponsel di luar jaringan itu tidak dapat memuatnya dari {host}. Halamannya sendiri ada di {origin}.',
      detail:
        'Aplikasi di balik proxy menulis alamat seperti itu jika host internal dianggap host-nya sendiri: alamat publik situs belum disetel, atau X-Forwarded-Host diabaikan.',
    },
    'no-address': {
      title: '{check}: tidak berlaku',
      summary: 'Alamat gambar tidak lengkap, jadi tidak ada yang bisa memintanya.',
    },
    'no-response': {
      title: '{check}: tidak dapat dipastikan',
      summary:
        'Dari alamat gambar tidak datang apa pun yang menunjukkan siapa yang boleh melihatnya. {because}',
    },
    'not-fetched': { title: '{check}: tidak dapat dipastikan', summary: 'Gambar tidak diambil.' },
    refused: {
      title: 'Gambar tidak publik',
      summary: REFUSED,
      detail:
        'Tidak ada Referer atau cookie yang dikirim, dan user agent-nya milik {app}. Tidak ada apa pun di respons yang menyebut siapa yang menolak.',
    },
    'refused-by-protection': {
      title: '{by} menahan gambar dari {app}',
      summary:
        'Kartu tidak memiliki gambar: {by} merespons {app} dengan status {status}, bukan dengan gambarnya. Halamannya sendiri diloloskan, alamat gambarnya tidak.',
    },
    'refused-by-store': {
      title: 'Gambar tidak publik di penyimpanannya',
      summary:
        'Kartu tidak memiliki gambar: {store, select, s3 {Amazon S3} gcs {Google Cloud Storage} azure {Azure Blob Storage} r2 {Cloudflare R2} other {penyimpanan file}} menolaknya dengan status {status}. File itu bersifat pribadi di sana, atau tidak ada.',
      detail:
        'Penyimpanan juga merespons seperti ini untuk file yang tidak ada, jika daftar filenya tidak publik.',
    },
    'signature-refused': {
      title: 'Tanda tangan pada alamat gambar sudah kedaluwarsa',
      summary:
        'Kartu tidak memiliki gambar: alamat tempat permintaan berakhir memuat {parameters}, dan server menolaknya dengan status {status}. Alamat seperti itu hanya berfungsi untuk sementara.',
    },
    'refused-without-referer': {
      title: 'Perlindungan hotlink menahan gambar dari {app}',
      summary:
        'Kartu tidak memiliki gambar: server menolaknya dengan status {status}, tetapi langsung mengirimnya jika permintaan menyebut halaman Anda sebagai Referer. {app} tidak mengirim Referer.',
    },
    'refused-by-agent': {
      title: 'Gambar ditahan dari {app}',
      summary:
        'Kartu tidak memiliki gambar: server menolaknya dengan status {status}, tetapi langsung mengirimnya jika permintaan yang sama mengaku sebagai browser.',
    },
    'address-refused': {
      title:
        'Alamat gambar {fault, select, twice {dienkode dua kali} signs {tidak dikenal server secara utuh} two {berisi dua alamat sekaligus} other {rusak karena spasi}}',
      summary:
        'Kartu tidak memiliki gambar: server menolak alamat sebagaimana tertulis dengan status {status}, sedangkan gambarnya ada di {fault, select, twice {alamat yang didekode satu kali} other {bentuk lain dari alamat itu}}.',
      detail:
        'Enkode alamat satu kali, di tempat alamat itu disusun; pengodean kedua mengubah setiap % menjadi %25 dan setiap & menjadi &amp;amp;.',
    },
    'refused-with-challenge': {
      title: 'Gambar tidak publik',
      summary: REFUSED,
      detail: 'WWW-Authenticate: {challenge}',
    },
    'withheld-by-law': {
      title: 'Gambar tidak publik',
      summary: REFUSED,
      detail: 'Server menahan gambar karena alasan hukum, sering kali menurut negara.',
    },
    login: {
      title: 'Gambar meminta login',
      summary: 'Kartu tidak memiliki gambar: permintaan gambar diarahkan ke halaman login.',
    },
    'error-status': {
      title: '{check}: tidak dapat dipastikan',
      summary:
        'Alamat ini merespons dengan status {status}, yang tidak menunjukkan siapa yang boleh melihat gambar.',
    },
    public: {
      title: 'Gambar publik',
      summary: 'Gambar dimuat tanpa login, cookie, atau Referer.',
    },
  },
  fixes: {
    'name-public-address':
      'Sebut di {rule} alamat yang dapat dibuka semua orang. Jika gambar itu bagian dari situs ini, setel alamat publik situs ({origin}) di tempat alamat disusun: di Next.js metadataBase, di tempat lain base URL atau site URL. Tag-nya harus berbunyi:',
    'take-out-of-login':
      'Keluarkan gambar pratinjau dari area yang dilindungi; apa pun yang membutuhkan login tidak dapat dilihat.',
    'open-without-password': 'Buat {url} dapat dibaca tanpa kata sandi.',
    'allow-path':
      'Izinkan permintaan ke {path} dari {app}, tanpa Referer dan tanpa cookie. Telusuri dari luar ke dalam: CDN, firewall, plugin, aturan server web sendiri.',
    'allow-without-referer':
      'Izinkan permintaan {path} tanpa Referer{server, select, Cloudflare {: di Cloudflare keluarkan jalur ini dari Hotlink Protection dengan aturan konfigurasi} nginx {: beri location sendiri, tanpa valid_referers} Apache {: letakkan syarat ini, yang mengecualikannya, sebelum aturan yang menolak} LiteSpeed {: letakkan syarat ini, yang mengecualikannya, sebelum aturan yang menolak} other {: cari perlindungan hotlink di CDN, panel hosting, dan server web}}.',
    'name-permanent-address':
      'Letakkan gambar di tempat yang publik secara permanen, dan sebut alamat tanpa {parameters}.',
    'open-object':
      'Buat {path} dapat dibaca semua orang, dan hanya itu{store, select, s3 {: tambahkan pernyataan ini ke kebijakan bucket, dan biarkan sisa bucket tertutup. Block Public Access harus mengizinkan kebijakan bucket} gcs {. Jika aksesnya seragam, pakai bucket untuk gambar publik} azure {: pindahkan ke kontainer untuk gambar publik, yang akses publiknya “Blob”: itu membuka setiap berkas di dalamnya} r2 {: sambungkan domain ke bucket, atau sajikan jalur ini lewat Worker} other {}}. Periksa dulu bahwa berkasnya ada:',
  },
})
