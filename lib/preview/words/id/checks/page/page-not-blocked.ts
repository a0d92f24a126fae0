/** The words of the check on firewalls and bot protection. */
import type { pageNotBlocked as check } from '../../../../judge/checks/page/page-not-blocked'
import { checkWords } from '../../../typed'

const ONLY_DETAIL =
  'Kegagalan {failure}. Firewall yang memutus koneksi alih-alih merespons tidak meninggalkan nama; periksa dulu firewall di antara internet dan server. Browser dikirim dari alamat yang sama, beberapa detik kemudian.'
const ONLY_SUMMARY =
  '{app} hanya akan menampilkan tautannya: {failed}, sedangkan browser mendapat status {browserStatus}. Ada sesuatu di depan halaman yang memutus permintaan dari user agent ini.'
const BLOCKED_DETAIL =
  'Yang terlihat: {seen}. Halamannya sendiri tidak dibaca, jadi tag-nya tidak diketahui, bukan tidak ada. Siapa pun bisa mengaku sebagai user agent ini: izinkan membaca halaman publik, tidak lebih.'
const BLOCKED_TITLE = '{by, select, none {Situs} other {{by}}} memblokir {app}'

export const pageNotBlocked = checkWords<typeof check>()({
  name: 'Pemblokiran',
  marketer:
    'Sebagian situs menolak WhatsApp karena dianggap robot. Akibatnya, orang bisa melihat halaman Anda, tetapi pesannya hanya menampilkan tautan.',
  developer:
    'Ponsel mengirim permintaan dengan user agent WhatsApp/2.23.20.0, dari jaringan rumah atau seluler, tanpa cookie dan tanpa menjalankan skrip. Respons 403, 406, atau 429, halaman verifikasi, atau koneksi yang diputus menggagalkan pratinjau. Halaman yang sama diminta sebagai browser, sebagai facebookexternalhit, dan sebagai WhatsApp di iPhone, untuk melihat siapa yang dibedakan.',
  howToFix: [
    'Izinkan permintaan yang user agent-nya diawali WhatsApp/, dan facebookexternalhit untuk pesan bisnis dan saluran. Permintaannya datang dari ponsel pengirim sendiri, jadi daftar alamat IP tidak akan berhasil. Siapa pun bisa memakai nama itu: izinkan membaca halaman publik, tidak lebih.',
    'Cloudflare: Security → WAF → Custom rules: bila User Agent diawali “WhatsApp/”, lakukan Skip untuk managed rules, rate limiting, Super Bot Fight Mode, dan Browser Integrity Check. Bot Fight Mode biasa tidak dapat dilewati; bila dimatikan, bot lain ikut masuk.',
    'nginx atau Apache dengan ModSecurity: cari aturan yang terpicu di log audit dan kecualikan user agent ini; di nginx cukup dengan map pada $http_user_agent dengan ~^WhatsApp/.',
    'WordPress: Wordfence, Solid Security, dan plugin sejenis memiliki daftar izin untuk user agent. Shopify dan Wix: platformnya mengizinkan WhatsApp; periksa aplikasi perlindungan bot tambahan.',
    'AWS WAF: tambahkan aturan dengan string match pada header user-agent di atas grup Bot Control. Akamai, Imperva, DataDome: tambahkan WhatsApp ke daftar bot baik yang dikenal.',
    'Setelah itu, ulangi permintaan kami dengan perintah curl di laporan; hasilnya harus status 200 dengan judul Anda di dalamnya.',
  ],
  outcomes: {
    'let-in': {
      title: '{app} diizinkan masuk',
      summary: 'Halaman merespons user agent {agent} dengan status {status} dan tanpa verifikasi tambahan.',
    },
    'treated-like-browser': {
      title: '{app} diperlakukan seperti browser',
      summary:
        'Keduanya mendapat status {status}: halaman ini punya masalah lain, tetapi {app} tidak dibedakan.',
    },
    'cannot-tell': {
      title: 'Tidak dapat dipastikan apakah {app} diblokir',
      summary:
        'Alamat ini merespons dengan {met, select, login {halaman login} consent {halaman persetujuan} nothing {halaman kosong} file {sebuah file} other {status {status}}}; tidak ada petunjuk apakah browser akan diperlakukan berbeda.',
    },
    'everybody-refused': {
      title:
        'Kami diblokir{by, select, none {} other { oleh {by}}}, jadi tidak dapat dipastikan apakah {app} juga diblokir',
      summary:
        'Semua pengunjung yang kami kirim ditolak, termasuk browser (status {browserStatus}). Ini lebih berkaitan dengan alamat asal kami daripada dengan halaman Anda: ponsel mungkin saja bisa masuk. Tag-nya tidak diketahui, bukan tidak ada.',
      detail:
        'Yang terlihat: {seen}. Perlindungan sering menolak pusat data apa pun user agent-nya. Untuk memastikan, ulangi permintaan kami dengan perintah curl dari jaringan rumah.',
    },
    'blocked-alone': {
      title: BLOCKED_TITLE,
      summary:
        '{app} hanya akan menampilkan tautannya. {by, select, none {Server atau firewall di depannya} other {{by}}} mengirim status {status} kepada {app}, sedangkan browser mendapat {browserStatus}.{through, select, none {} other { Responsnya datang lewat {through}.}} Loloskan user agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    blocked: {
      title: BLOCKED_TITLE,
      summary:
        '{app} hanya akan menampilkan tautannya. {by, select, none {Server atau firewall di depannya} other {{by}}} mengirim status {status} kepada {app}.{through, select, none {} other { Responsnya datang lewat {through}.}} Loloskan user agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    'refused-for-a-header': {
      title: 'Situs menolak permintaan tanpa header {header}',
      summary:
        '{app} hanya akan menampilkan tautannya: {app} tidak mengirim header {header}, dan server menolaknya. Permintaan yang sama dengan {header}: {value} mendapat status {status}. Yang ditolak bukan nama {app}.',
      detail:
        'Satu permintaan diulang dengan satu header diubah. OWASP Core Rule Set menolak permintaan tanpa header Accept (aturan 920300).',
    },
    'other-client-turned-away': {
      title: '{other} ditolak, {lead} tidak',
      summary:
        'Pesan yang dikirim dari {other} hanya menampilkan tautan. User agent-nya mendapat {response}, sedangkan {lead} mendapat halamannya.',
      detail:
        'Diminta sebagai {agent}, dengan header Range. Penyebabnya aturan untuk satu user agent tertentu, atau aturan yang menolak permintaan Range.',
    },
    'crawler-turned-away': {
      title: '{by, select, none {Situs} other {{by}}} menolak crawler Meta',
      summary:
        'Kartu di chat tidak bermasalah. Kartu untuk pesan bisnis dan saluran dibuat server Meta, yang meminta sebagai {crawler}, dan permintaan itu mendapat {response}.',
      detail:
        'Diminta dari alamat kami, bukan dari alamat Meta: situs yang memeriksa asal {crawler} menolak kami dan menerima Meta.',
    },
    'failed-once': {
      title: 'Tidak dapat dipastikan apakah {app} diblokir',
      summary:
        'Kunjungan {app} gagal ({failed}), dan browser berhasil masuk tepat setelahnya. Kunjungan kedua atas nama {app} juga berhasil, jadi itu kebetulan atau server yang lambat mulai, bukan sebuah aturan.',
    },
    'slow-or-blocked': {
      title: 'Tidak dapat dipastikan apakah {app} diblokir',
      summary:
        'Kunjungan {app} gagal ({failed}), dan browser berhasil masuk tepat setelahnya. Bisa jadi server lambat mulai, bisa jadi ada aturan terhadap {app}; periksa ulang tautannya.',
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
      title: 'Hanya {app} yang tidak mendapat respons tepat waktu',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
  },
  fixes: {
    'let-header-be-missing':
      'Izinkan permintaan tanpa header {header}, setidaknya yang user agent-nya diawali {app}/.{rules, select, yes { Dengan ModSecurity dan Core Rule Set, ini menonaktifkan satu aturan itu bagi mereka dan membiarkan yang lain aktif:} other {}}',
  },
})
