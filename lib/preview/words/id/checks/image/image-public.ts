/** The words of the check on whether anybody may load the image. */
import type { imagePublic as check } from '../../../../judge/checks/image/image-public'
import { checkWords } from '../../../typed'

const REFUSED = 'Kartu tanpa gambar: server menolaknya untuk {app} dengan status {status}.'

export const imagePublic = checkWords<typeof check>()({
  name: 'Gambar publik',
  marketer: 'Siapa pun harus dapat memuat gambar, tanpa login.',
  developer:
    'Gambar diminta tanpa cookie, tanpa Referer, dan dengan user agent WhatsApp. 401, 403, perlindungan hotlink, filter bot, dan jaringan pribadi mengakhiri langkah gambar.',
  howToFix: [
    'Taruh gambar di tempat yang boleh dibaca publik: bucket publik, folder publik situs, CDN tanpa aturan akses.',
    'Perlindungan hotlink (Cloudflare Scrape Shield, cPanel, nginx valid_referers): izinkan permintaan tanpa Referer, atau kecualikan gambar pratinjau.',
    'Perlindungan bot: izinkan user agent yang diawali WhatsApp/ untuk jalur gambar. Alamat tidak dapat didaftarkan, karena permintaan datang dari ponsel orang.',
    'S3 dan penyimpanan serupa juga merespons 403 bila objeknya tidak ada.',
  ],
  outcomes: {
    'own-machine': {
      title: 'Alamat gambar menunjuk mesin pengembang sendiri',
      summary:
        'Kartu tanpa gambar: {host} berarti “komputer ini”, dan di ponsel tidak ada yang merespons di sana. Halaman dibuat dengan alamat pengembangan sebagai ganti {origin}.',
      detail:
        'Alamat publik situs belum diatur di tempat alamat dibentuk: metadataBase di Next.js, site di Astro, baseURL di Hugo, APP_URL di Laravel.',
    },
    'private-network': {
      title: 'Gambar ada di jaringan pribadi',
      summary:
        'Kartu tanpa gambar: ponsel di luar jaringan itu tidak dapat memuatnya dari {host}. Halamannya sendiri ada di {origin}.',
      detail:
        'Aplikasi di belakang proksi menulis alamat seperti itu bila menganggap host dalam sebagai miliknya: alamat publik situs belum diatur, atau X-Forwarded-Host diabaikan.',
    },
    'no-address': {
      title: '{check}: tidak berlaku',
      summary: 'Alamat gambar tidak lengkap, jadi tidak ada yang dapat memintanya.',
    },
    'no-response': {
      title: '{check}: tanpa hasil',
      summary: 'Tidak ada yang datang dari alamat gambar yang mengatakan siapa boleh melihatnya. {because}',
    },
    'not-fetched': { title: '{check}: tanpa hasil', summary: 'Gambar tidak diambil.' },
    refused: {
      title: 'Gambar tidak publik',
      summary: REFUSED,
      detail:
        'Tidak ada Referer dan cookie yang dikirim, dan user agent-nya milik {app}. Tidak ada dalam respons yang menyebut apa yang menolaknya.',
    },
    'refused-by-protection': {
      title: '{by} menahan gambar dari {app}',
      summary:
        'Kartu tanpa gambar: {by} merespons {app} dengan status {status} sebagai gantinya. Halamannya diizinkan, alamat gambarnya tidak.',
    },
    'refused-by-store': {
      title: 'Gambar tidak publik di penyimpanannya',
      summary:
        'Kartu tanpa gambar: {store, select, s3 {Amazon S3} gcs {Google Cloud Storage} azure {Azure Blob Storage} r2 {Cloudflare R2} other {penyimpanan berkas}} menolaknya dengan status {status}. Berkasnya pribadi di sana, atau tidak ada.',
      detail:
        'Penyimpanan juga merespons begitu untuk berkas yang tidak ada, bila daftar berkas tidak publik.',
    },
    'signature-refused': {
      title: 'Tanda tangan alamat gambar sudah kedaluwarsa',
      summary:
        'Kartu tanpa gambar: alamat tempat permintaan berakhir memuat {parameters}, dan server menolaknya dengan status {status}. Alamat seperti itu hanya bekerja sementara.',
    },
    'refused-without-referer': {
      title: 'Perlindungan hotlink menahan gambar dari {app}',
      summary:
        'Kartu tanpa gambar: server menolaknya dengan status {status}, dan mengirimnya begitu permintaan menyebut halaman Anda sebagai Referer. {app} tidak mengirimkannya.',
    },
    'refused-by-agent': {
      title: 'Gambar ditahan dari {app}',
      summary:
        'Kartu tanpa gambar: server menolaknya dengan status {status}, dan mengirimnya begitu permintaan yang sama menyebut dirinya peramban.',
    },
    'address-refused': {
      title:
        'Alamat gambar {fault, select, twice {dikodekan dua kali} signs {tidak dikenal server sepenuhnya} two {adalah dua alamat dalam satu} other {rusak oleh spasi}}',
      summary:
        'Kartu tanpa gambar: server menolak alamat seperti tertulis dengan status {status}, dan gambarnya ada di {fault, select, twice {alamat yang didekode sekali} other {bentuk lain darinya}}.',
      detail:
        'Kodekan alamat sekali saja, di tempat alamat dirangkai; pengodean kedua mengubah setiap % menjadi %25 dan setiap & menjadi &amp;amp;.',
    },
    'refused-with-challenge': {
      title: 'Gambar tidak publik',
      summary: REFUSED,
      detail: 'WWW-Authenticate: {challenge}',
    },
    'withheld-by-law': {
      title: 'Gambar tidak publik',
      summary: REFUSED,
      detail: 'Server menahan gambar karena alasan hukum, sering menurut negara.',
    },
    login: {
      title: 'Gambar meminta login',
      summary: 'Kartu tanpa gambar: permintaan gambar diarahkan ke halaman login.',
    },
    'error-status': {
      title: '{check}: tanpa hasil',
      summary: 'Alamat merespons dengan status {status}, yang tidak mengatakan siapa boleh melihat gambar.',
    },
    public: {
      title: 'Gambarnya publik',
      summary: 'Gambar termuat tanpa login, cookie, atau Referer.',
    },
  },
  fixes: {
    'name-public-address':
      'Sebut di {rule} alamat yang dapat dibuka semua orang. Jika gambar bagian dari situs ini, atur alamat publik situs ({origin}) di tempat alamat dibentuk: di Next.js metadataBase, di tempat lain URL dasar atau situs. Tag harus berbunyi:',
    'take-out-of-login':
      'Keluarkan gambar pratinjau dari area terlindung; yang memerlukan login tidak dapat dilihat.',
    'open-without-password': 'Buat {url} dapat dibaca tanpa kata sandi.',
    'allow-path':
      'Izinkan permintaan {path} yang datang dari {app}, tanpa Referer dan tanpa cookie. Cari dari luar ke dalam: CDN, firewall, plugin, aturan server web sendiri.',
    'allow-without-referer':
      'Izinkan permintaan {path} tanpa Referer{server, select, Cloudflare {: di Cloudflare keluarkan jalur ini dari Hotlink Protection dengan aturan konfigurasi} nginx {: beri location sendiri, tanpa valid_referers} Apache {: letakkan syarat ini, yang mengecualikannya, sebelum aturan yang menolak} LiteSpeed {: letakkan syarat ini, yang mengecualikannya, sebelum aturan yang menolak} other {: cari perlindungan hotlink di CDN, panel hosting, dan server web}}.',
    'name-permanent-address':
      'Taruh gambar di tempat yang selamanya publik, dan sebut alamat tanpa {parameters}.',
    'open-object':
      'Buat {path} dapat dibaca semua orang, dan hanya itu{store, select, s3 {: tambahkan pernyataan ini ke kebijakan bucket, dan biarkan sisa bucket tertutup. Block Public Access harus mengizinkan kebijakan bucket} gcs {. Jika aksesnya seragam, pakai bucket untuk gambar publik} azure {: pindahkan ke kontainer untuk gambar publik, yang akses publiknya “Blob”: itu membuka setiap berkas di dalamnya} r2 {: sambungkan domain ke bucket, atau sajikan jalur ini lewat Worker} other {}}. Periksa dulu bahwa berkasnya ada:',
  },
})
