/** Where to let link previews through; what is to be pasted follows the steps. */
import { phraseWords } from '../../typed'

export const allowRule = phraseWords<'allowRule'>()({
  'allow-rule.cloudflare':
    'Di Cloudflare buka Security → WAF → Custom rules dan tambahkan aturan dengan ekspresi ini dan tindakan Skip: semua aturan khusus lainnya, pembatasan laju, aturan terkelola, dan Super Bot Fight Mode, serta di More components juga Browser Integrity Check dan Security Level. Bot Fight Mode biasa tidak dapat dilewati: ia terus menguji ponsel sampai dimatikan, dan setelah itu bot lain ikut masuk.',
  'allow-rule.aws-waf':
    'Tambahkan aturan ini ke web ACL dengan prioritas sebelum grup aturan Bot Control, aturan rate, dan managed rule (konsol: Rules → Add my own rule → JSON). Lewat API, SearchString ditulis dalam base64.',
  'allow-rule.aws-cloudfront':
    'CloudFront meneruskan keputusan web ACL-nya: tambahkan aturan ini ke web ACL AWS WAF milik distribusi, sebelum grup aturan Bot Control dan managed rule. Jika tidak ada web ACL, periksa pembatasan geografis distribusi dan fungsi-fungsinya.',
  'allow-rule.aws-load-balancer':
    'Penolakan ini berasal dari load balancer: tambahkan aturan ini ke web ACL AWS WAF-nya sebelum grup managed rule, lalu cari di aturan listener yang merespons dengan 403 berdasarkan User-Agent.',
  'allow-rule.akamai':
    'Di Akamai Control Center, buka security configuration → Bot Manager → Custom bot categories, lalu tambahkan bot kustom dengan pola User-Agent ini dan tindakan Allow; kemudian tambahkan pola yang sama sebagai pengecualian pada kebijakan WAF dan rate, lalu aktifkan konfigurasinya.',
  'allow-rule.imperva':
    'Di konsol Imperva, buka situsnya → Security → Rules, lalu tambahkan aturan allow (untuk bot access control: Add exception) dengan filter ini. Advanced Bot Protection memerlukan kondisi allow tersendiri.',
  'allow-rule.datadome':
    'Di dasbor DataDome, buka Management → Custom rules, lalu buat aturan dengan respons Allow untuk permintaan yang User-Agent-nya cocok dengan pola ini. Ponsel mengirim permintaan dari jaringan rumah, jadi daftar alamat IP tidak akan berhasil.',
  'allow-rule.human':
    'Di konsol HUMAN, buka Bot Defender → Policies → Allowlist, lalu tambahkan aturan User-Agent yang cocok dengan nilai ini; setelan filter_by_user_agent pada enforcer melakukan hal yang sama di edge.',
  'allow-rule.kasada':
    'Kasada dikonfigurasi bersama tim dukungannya: minta pengecualian untuk permintaan halaman dengan pola User-Agent ini, atau kecualikan di tempat integrasi Kasada dipanggil (worker CDN atau middleware).',
  'allow-rule.fastly':
    'Setel penanda ini dalam snippet VCL bertipe recv, sebelum yang lain, lalu lewati challenge atau error jika req.http.X-Link-Preview ada. Dengan Next-Gen WAF, tambahkan request rule “Allow” berdasarkan User-Agent sebagai gantinya.',
  'allow-rule.vercel':
    'Buka proyek → Firewall → Configure → New rule: jika User Agent memuat salah satu dari dua nilai ini, Bypass. Sebagai nilai rules.insert di API firewall bunyinya seperti ini. Attack Challenge Mode menahan ponsel apa pun kata aturan; jika dimatikan, mati untuk semua pengunjung.',
  'allow-rule.sucuri':
    'Di dasbor Sucuri buka Firewall → Settings → Access Control: jalur yang diizinkan mencakup halaman, tetapi bukan User-Agent. Minta dukungan mereka mengizinkan yang ini. Perlindungan DDoS darurat dan tantangan JavaScript di Security juga menahan ponsel; jika dimatikan, mati untuk semua pengunjung.',
  'allow-rule.siteground':
    'Layanan anti-bot SiteGround memverifikasi pengunjung sebelum mereka sampai ke situs dan tidak bisa dimatikan sendiri: minta tim dukungannya mengizinkan pola User-Agent ini untuk domain Anda.',
  'allow-rule.wordfence':
    'Di WordPress, buka Wordfence → Firewall → All firewall options. Di Blocking, cari pola Browser User Agent yang cocok dengan {app}, lalu hapus; di Rate Limiting, naikkan batas untuk crawler. Jika aturan firewall yang terpicu, izinkan dari Tools → Live traffic dengan “Add param to firewall allowlist”.',
  'allow-rule.mod-security':
    'Tempatkan ini sebelum Core Rule Set (di REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf). Ini menonaktifkan aturan tentang user agent (913…) dan membiarkan yang lain aktif; jika log audit menyebut aturan lain, tambahkan nomornya.',
  'allow-rule.f5':
    'Di F5 BIG-IP, tambahkan User-Agent ini ke signature yang diizinkan pada profil bot defense, atau pasang iRule ini ke virtual server. Support ID di halaman pemblokiran membantu menemukan pelanggarannya di log peristiwa.',
  'allow-rule.anubis':
    'Tambahkan aturan ini di bagian atas daftar bots dalam file kebijakan Anubis, lalu mulai ulang Anubis.',
  'allow-rule.nginx':
    'Cari “if ($http_user_agent …)”, daftar bot buruk, atau limit_req di konfigurasi nginx. Tempatkan map ini di blok http, lalu atur agar setiap aturan itu melewatkan permintaan yang $link_preview-nya bernilai 1.',
  'allow-rule.apache':
    'Cari RewriteCond, BrowserMatch, atau SetEnvIf untuk User-Agent di .htaccess dan di virtual host. Tempatkan kondisi ini sebelum setiap RewriteRule yang menolak (flag-nya memuat F), atau keluarkan {app} dari daftarnya.',
  'allow-rule.litespeed':
    'LiteSpeed membaca aturan Apache: cari RewriteCond untuk HTTP_USER_AGENT di .htaccess, dan daftar bot yang diizinkan di reCAPTCHA pada konsol WebAdmin. Jika ModSecurity aktif, tambahkan aturan ini.',
  'allow-rule.iis':
    'Cari aturan rewrite untuk User-Agent yang menolak di web.config, lalu tambahkan ini ke kondisinya; di requestFiltering, cari filteringRules yang menyebut header itu.',
  'allow-rule.caddy':
    'Definisikan matcher ini di blok situs, lalu kecualikan dari aturan yang menolak dengan “not”.',
  'allow-rule.unnamed':
    'Tidak ada apa pun di respons yang menyebut siapa yang menolak. Telusuri dari luar ke dalam: CDN dan perlindungan bot, firewall hosting, plugin, lalu aturan server web sendiri; loloskan permintaan yang user agent-nya diawali {app}/.',
})
