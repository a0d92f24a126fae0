/** Where to let link previews through; what is to be pasted follows the steps. */
import { phraseWords } from '../../typed'

export const allowRule = phraseWords<'allowRule'>()({
  'allow-rule.cloudflare':
    'Di Cloudflare buka Security → WAF → Custom rules dan tambahkan aturan dengan ekspresi ini dan tindakan Skip: semua aturan khusus lainnya, pembatasan laju, aturan terkelola, dan Super Bot Fight Mode, serta di More components juga Browser Integrity Check dan Security Level. Bot Fight Mode biasa tidak dapat dilewati: ia terus menguji ponsel sampai dimatikan, dan setelah itu bot lain ikut masuk.',
  'allow-rule.aws-waf':
    'Tambahkan aturan ini ke web ACL dengan prioritas sebelum grup Bot Control, laju, dan aturan terkelola (konsol: Rules → Add my own rule → JSON). Lewat API, SearchString ditulis dalam base64.',
  'allow-rule.aws-cloudfront':
    'CloudFront meneruskan keputusan web ACL-nya: tambahkan aturan ini ke web ACL AWS WAF milik distribusi, sebelum grup Bot Control dan aturan terkelola. Jika tidak ada, periksa pembatasan geografis distribusi dan fungsinya.',
  'allow-rule.aws-load-balancer':
    'Penolakan berasal dari load balancer: tambahkan aturan ini ke web ACL AWS WAF-nya sebelum grup aturan terkelola, dan cari di aturan listener yang merespons 403 menurut User-Agent.',
  'allow-rule.akamai':
    'Di Akamai Control Center buka konfigurasi keamanan → Bot Manager → Custom bot categories, dan tambahkan bot khusus dengan pola User-Agent ini dan tindakan Allow; lalu tambahkan kecocokan yang sama sebagai pengecualian kebijakan WAF dan laju, dan aktifkan konfigurasinya.',
  'allow-rule.imperva':
    'Di konsol Imperva buka situs → Security → Rules dan tambahkan aturan izin (untuk kontrol bot: Add exception) dengan filter ini. Advanced Bot Protection memerlukan syarat izin tersendiri.',
  'allow-rule.datadome':
    'Di dasbor DataDome buka Management → Custom rules, dan buat satu dengan respons Allow untuk permintaan yang User-Agent-nya cocok dengan pola ini. Ponsel meminta dari jaringan rumah, jadi daftar alamat tidak dapat bekerja.',
  'allow-rule.human':
    'Di konsol HUMAN buka Bot Defender → Policies → Allowlist, dan tambahkan aturan User-Agent yang cocok dengan nilai ini; setelan filter_by_user_agent pada enforcer melakukan hal yang sama di tepi.',
  'allow-rule.kasada':
    'Kasada diatur bersama tim dukungannya: minta pengecualian untuk permintaan halaman dengan pola User-Agent ini, atau kecualikan di tempat integrasi Kasada dipanggil (worker CDN atau middleware).',
  'allow-rule.fastly':
    'Pasang penanda ini dalam cuplikan VCL bertipe recv, sebelum yang lain, dan lewati tantangan atau kesalahan di tempat req.http.X-Link-Preview terpasang. Dengan Next-Gen WAF tambahkan aturan permintaan “Allow” menurut User-Agent.',
  'allow-rule.vercel':
    'Buka proyek → Firewall → Configure → New rule: jika User Agent memuat salah satu dari dua nilai ini, Bypass. Sebagai nilai rules.insert di API firewall bunyinya seperti ini. Attack Challenge Mode menahan ponsel apa pun kata aturan; jika dimatikan, mati untuk semua pengunjung.',
  'allow-rule.sucuri':
    'Di dasbor Sucuri buka Firewall → Settings → Access Control: jalur yang diizinkan mencakup halaman, tetapi bukan User-Agent. Minta dukungan mereka mengizinkan yang ini. Perlindungan DDoS darurat dan tantangan JavaScript di Security juga menahan ponsel; jika dimatikan, mati untuk semua pengunjung.',
  'allow-rule.siteground':
    'Antibot SiteGround menguji pengunjung sebelum mencapai situs dan tidak punya sakelar sendiri: minta dukungan mereka mengizinkan pola User-Agent ini untuk domain tersebut.',
  'allow-rule.wordfence':
    'Di WordPress buka Wordfence → Firewall → All firewall options. Cari di Blocking pola Browser User Agent yang cocok dengan {app} dan hapus; di Rate Limiting naikkan batas untuk perayap. Jika sebuah aturan firewall kena, izinkan dari Tools → Live traffic dengan “Add param to firewall allowlist”.',
  'allow-rule.mod-security':
    'Letakkan ini sebelum Core Rule Set (di REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf). Ini mencabut aturan tentang user agent (913…) dan membiarkan yang lain; jika log audit menyebut aturan lain, tambahkan nomornya.',
  'allow-rule.f5':
    'Di F5 BIG-IP tambahkan User-Agent ke tanda tangan yang diizinkan pada profil pertahanan bot, atau pasang iRule ini pada server virtual. Support ID di halaman blokir menunjukkan pelanggarannya di log peristiwa.',
  'allow-rule.anubis':
    'Tambahkan aturan ini di bagian atas daftar bots dalam berkas kebijakan Anubis dan mulai ulang.',
  'allow-rule.nginx':
    'Cari “if ($http_user_agent …)”, daftar bot, atau limit_req dalam konfigurasi nginx. Letakkan map ini di blok http, dan buat setiap aturan itu membiarkan permintaan dengan $link_preview bernilai 1.',
  'allow-rule.apache':
    'Cari di .htaccess dan di host virtual RewriteCond, BrowserMatch, atau SetEnvIf pada User-Agent. Letakkan syarat ini sebelum setiap RewriteRule yang menolak (flag-nya memuat F), atau keluarkan {app} dari daftar.',
  'allow-rule.litespeed':
    'LiteSpeed membaca aturan Apache: cari di .htaccess RewriteCond pada HTTP_USER_AGENT, dan di konsol WebAdmin di bawah reCAPTCHA daftar bot yang diizinkan. Dengan ModSecurity menyala, tambahkan aturan ini.',
  'allow-rule.iis':
    'Cari di web.config aturan rewrite pada User-Agent yang menolak, dan tambahkan ini ke syaratnya; di requestFiltering cari filteringRules yang menyebut header itu.',
  'allow-rule.caddy':
    'Tentukan matcher ini di blok situs, dan biarkan aturan yang menolak melewatinya dengan “not”.',
  'allow-rule.unnamed':
    'Tidak ada dalam respons yang menyebut apa yang menolaknya. Cari dari luar ke dalam: CDN dan perlindungan bot, firewall hosting, plugin, aturan server web sendiri; izinkan permintaan yang user agent-nya diawali {app}/.',
})
