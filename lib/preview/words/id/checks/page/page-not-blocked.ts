/** The words of the check on firewalls and bot protection. */
import type { pageNotBlocked as check } from '../../../../judge/checks/page/page-not-blocked'
import { checkWords } from '../../../typed'

const ONLY_DETAIL =
  'Kegagalan {failure}. Firewall yang memutus koneksi alih-alih merespons tidak meninggalkan nama; lihat dulu yang ada antara internet dan server. Peramban dikirim dari alamat yang sama, beberapa detik kemudian.'
const ONLY_SUMMARY =
  '{app} akan menampilkan tautan saja: {failed}, sedangkan peramban mendapat status {browserStatus}. Sesuatu di depan halaman membuang user agent ini.'
const BLOCKED_DETAIL =
  'Yang terlihat: {seen}. Halamannya sendiri tidak dibaca, jadi tag-nya tidak diketahui, bukan tidak ada. Siapa pun dapat mengaku user agent ini: izinkan membaca halaman publik, tidak lebih.'
const BLOCKED_TITLE = '{by, select, none {Situs} other {{by}}} memblokir {app}'

export const pageNotBlocked = checkWords<typeof check>()({
  name: 'Tidak diblokir',
  marketer:
    'Sebagian situs menolak WhatsApp karena dianggap robot. Orang melihat halaman Anda, tetapi pesan hanya menampilkan tautan saja.',
  developer:
    'Ponsel meminta dengan user agent WhatsApp/2.23.20.0, dari jaringan rumah atau seluler, tanpa cookie dan tanpa menjalankan skrip. Respons 403, 406, atau 429, halaman tantangan, atau koneksi yang diputus mengakhiri pratinjau. Halaman yang sama diminta sebagai peramban, sebagai facebookexternalhit, dan sebagai WhatsApp di iPhone, untuk melihat siapa yang diperlakukan berbeda.',
  howToFix: [
    'Izinkan permintaan yang user agent-nya diawali WhatsApp/, dan facebookexternalhit untuk pesan bisnis dan saluran. Permintaan datang dari ponsel pengirim sendiri, jadi daftar alamat IP tidak dapat bekerja. Siapa pun dapat mengaku bernama begitu: izinkan membaca halaman publik, tidak lebih.',
    'Cloudflare: Security → WAF → Custom rules: bila User Agent diawali “WhatsApp/”, lakukan Skip untuk managed rules, rate limiting, Super Bot Fight Mode, dan Browser Integrity Check. Bot Fight Mode biasa tidak dapat dilewati; bila dimatikan, bot lain ikut masuk.',
    'nginx atau Apache dengan ModSecurity: cari aturan yang terkena di log audit dan kecualikan user agent ini; di nginx, map pada $http_user_agent dengan ~^WhatsApp/ sudah cukup.',
    'WordPress: Wordfence, Solid Security, dan plugin sejenis punya daftar izin untuk user agent. Shopify dan Wix: platformnya mengizinkan WhatsApp masuk; periksa aplikasi anti-bot yang ditambahkan.',
    'AWS WAF: tambahkan aturan pencocokan teks pada header user-agent di atas grup Bot Control. Akamai, Imperva, DataDome: tambahkan WhatsApp ke daftar bot baik yang dikenal.',
    'Setelah itu ulangi permintaan kami dengan perintah curl dalam laporan; hasilnya harus status 200 dengan judul Anda di dalamnya.',
  ],
  outcomes: {
    'let-in': {
      title: '{app} diizinkan masuk',
      summary: 'Halaman merespons user agent {agent} dengan status {status} dan tanpa tantangan.',
    },
    'treated-like-browser': {
      title: '{app} diperlakukan seperti peramban',
      summary:
        'Keduanya mendapat status {status}: halaman punya masalah lain, tetapi {app} tidak diperlakukan berbeda.',
    },
    'cannot-tell': {
      title: 'Tidak diketahui apakah {app} diblokir',
      summary:
        'Alamat merespons dengan {met, select, login {halaman login} consent {halaman persetujuan} nothing {halaman kosong} file {berkas} other {status {status}}}; tidak ada yang menunjukkan apakah peramban diperlakukan berbeda.',
    },
    'everybody-refused': {
      title: 'Kami diblokir{by, select, none {} other { oleh {by}}}, jadi kami tidak tahu apakah {app} juga',
      summary:
        'Setiap pengunjung yang kami kirim ditolak, termasuk peramban (status {browserStatus}). Itu lebih banyak berkata tentang alamat asal kami daripada tentang halaman Anda: ponsel mungkin saja masuk. Tentang tag tidak ada yang diketahui; tag tidak berarti hilang.',
      detail:
        'Yang terlihat: {seen}. Perlindungan sering menolak pusat data apa pun user agent-nya. Untuk memastikan, ulangi permintaan kami dengan perintah curl dari jaringan rumah.',
    },
    'blocked-alone': {
      title: BLOCKED_TITLE,
      summary:
        '{app} akan menampilkan tautan saja. {by, select, none {Server atau firewall di depannya} other {{by}}} mengirim status {status} kepada {app}, sedangkan peramban mendapat {browserStatus}.{through, select, none {} other { Respons datang lewat {through}.}} Izinkan user agent {agent}/ lewat.',
      detail: BLOCKED_DETAIL,
    },
    blocked: {
      title: BLOCKED_TITLE,
      summary:
        '{app} akan menampilkan tautan saja. {by, select, none {Server atau firewall di depannya} other {{by}}} mengirim status {status} kepada {app}.{through, select, none {} other { Respons datang lewat {through}.}} Izinkan user agent {agent}/ lewat.',
      detail: BLOCKED_DETAIL,
    },
    'refused-for-a-header': {
      title: 'Situs menolak permintaan tanpa header {header}',
      summary:
        '{app} akan menampilkan tautan saja: ia tidak mengirim header {header}, dan server menolaknya. Permintaan yang sama dengan {header}: {value} mendapat status {status}. Bukan nama {app} yang ditolak.',
      detail:
        'Satu permintaan diulang dengan satu header diubah. OWASP Core Rule Set menolak permintaan tanpa header Accept (aturan 920300).',
    },
    'other-client-turned-away': {
      title: '{other} ditolak, {lead} tidak',
      summary:
        'Pesan yang dikirim dari {other} menampilkan tautan saja. User agent-nya mendapat {response}, sedangkan {lead} mendapat halaman.',
      detail:
        'Diminta sebagai {agent}, dengan header Range. Aturan untuk satu user agent tertentu, atau yang menentang permintaan Range, dapat menyebabkan ini.',
    },
    'crawler-turned-away': {
      title: '{by, select, none {Situs} other {{by}}} menolak crawler Meta sendiri',
      summary:
        'Kartu dalam chat baik-baik saja. Pesan bisnis dan saluran dibuat oleh server Meta, yang meminta sebagai {crawler}, dan itu mendapat {response}.',
      detail:
        'Diminta dari alamat kami, bukan dari alamat Meta: situs yang memeriksa asal {crawler} menolak kami dan mengizinkan Meta.',
    },
    'failed-once': {
      title: 'Tidak diketahui apakah {app} diblokir',
      summary:
        'Kunjungan {app} sendiri gagal ({failed}), dan peramban masuk tepat setelahnya. Kunjungan kedua atas nama {app} juga masuk, jadi itu kebetulan atau awal yang lambat, bukan aturan.',
    },
    'slow-or-blocked': {
      title: 'Tidak diketahui apakah {app} diblokir',
      summary:
        'Kunjungan {app} sendiri gagal ({failed}), dan peramban masuk tepat setelahnya. Itu dapat berupa awal yang lambat atau aturan terhadap {app}; periksa tautannya lagi.',
    },
    'only-client-gets-nothing': {
      title: 'Hanya {app} yang mendapat halaman kosong',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-cut-off': {
      title: 'Hanya koneksi {app} yang diputus',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-times-out': {
      title: 'Hanya {app} yang kehabisan waktu',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
  },
  fixes: {
    'let-header-be-missing':
      'Izinkan permintaan tanpa header {header}, setidaknya yang user agent-nya diawali {app}/.{rules, select, yes { Dengan ModSecurity dan Core Rule Set, ini menghapus satu aturan itu bagi mereka dan membiarkan yang lain tetap aktif:} other {}}',
  },
})
