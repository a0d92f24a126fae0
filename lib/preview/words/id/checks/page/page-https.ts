/** The words of the check on https. */
import type { pageHttps as check } from '../../../../judge/checks/page/page-https'
import { checkWords } from '../../../typed'

export const pageHttps = checkWords<typeof check>()({
  name: 'HTTPS',
  marketer:
    'Tautan harus diawali https://. Untuk halaman http:// biasa WhatsApp tidak membuat kartu, atau meminta halaman aman sebagai gantinya.',
  developer:
    'Panduan yang diterbitkan: tanpa pratinjau untuk halaman http://. Android sejak akhir 2023 menulis ulang http:// menjadi https:// untuk halaman, pengalihan, dan gambarnya, jadi host tanpa sertifikat sah tidak memberi kartu.',
  howToFix: [
    'Bagikan alamat https://, dan alihkan http:// ke https:// dengan satu pengalihan permanen.',
    'nginx: server { listen 80; return 301 https://$host$request_uri; }. Let’s Encrypt menerbitkan sertifikat gratis, lewat certbot atau acme.sh.',
    'Cloudflare: SSL/TLS → Full (strict), dan Edge Certificates → Always Use HTTPS.',
    'WordPress: atur kedua alamat di Pengaturan → Umum menjadi https://, lalu cari dan ganti http:// dalam isi. Shopify: Settings → Domains menunjukkan apakah sertifikat siap.',
    'Next.js, Vercel, dan Netlify menyajikan https secara bawaan; periksa bahwa canonical dan og:url juga ditulis dengan https://.',
  ],
  outcomes: {
    'http-though-https-works': {
      title: 'Tautannya http, padahal https bekerja',
      summary:
        'Sebagian aplikasi mungkin menampilkan tautan saja. Versi terbaru {app} di {client} meminta https:// sendiri dan menampilkan kartu. Bagikan alamat https://.',
      detail:
        '{app} di {client} menulis ulang http:// menjadi https:// sejak akhir 2023; aplikasi lebih lama dan panduan yang diterbitkan menolak http://.',
    },
    'http-and-https-fails': {
      title: 'Tautannya http',
      summary:
        '{app} akan menampilkan tautan saja: ia meminta https:// sebagai gantinya, dan itu tidak bekerja: {because}.',
      detail:
        '{app} di {client} menulis ulang http:// menjadi https:// sejak akhir 2023; aplikasi lebih lama dan panduan yang diterbitkan menolak http://.',
    },
    'http-and-no-https': {
      title: 'Tautannya http',
      summary:
        '{app} akan menampilkan tautan saja: ia meminta https:// sebagai gantinya, dan tidak ada halaman aman yang terlihat.',
      detail:
        '{app} di {client} menulis ulang http:// menjadi https:// sejak akhir 2023; aplikasi lebih lama dan panduan yang diterbitkan menolak http://.',
    },
    'tls-failure': {
      title: '{problem}',
      summary:
        '{app} akan menampilkan tautan saja: ponsel tidak mendapat koneksi aman ke sana. {because}{seen, select, yes { {shown}} other {}}',
      detail: '{reason}',
    },
    'https-throughout': {
      title: 'Tautannya https',
      summary: 'Setiap respons datang lewat https; apa yang datang adalah urusan temuan lain.',
    },
    'not-known': { title: 'Tidak diketahui apakah https bekerja', summary: '{because}' },
    'ends-on-http': {
      title: 'Tautan berakhir di halaman http',
      summary:
        'Aplikasi yang tidak meminta https:// sendiri menampilkan tautan saja: tautan mulai aman, tetapi dialihkan ke {url}.',
    },
    'redirect-through-http': {
      title: 'Satu pengalihan lewat http',
      summary:
        'Aplikasi lama berhenti pada pengalihan yang menunjuk http://, dan ada satu dalam rantai. Halamannya sendiri aman.',
    },
    https: { title: 'Halamannya https', summary: 'Tautan dan setiap pengalihan memakai https.' },
  },
  fixes: {
    'show-certificate': '{steps} Ini menunjukkan yang dikirim server sekarang:',
    'share-https': 'Bagikan {url}, dan alihkan http:// ke sana.',
    'serve-https':
      'Nyalakan https untuk {host}: kebanyakan hosting melakukannya dengan satu sakelar dan sertifikat gratis. Lalu alihkan http:// ke https://, dan bagikan {url}.',
    'redirect-to-https': 'Alihkan ke {url} sebagai gantinya.',
    'skip-http-hop': 'Buat {url} langsung mengalihkan ke alamat https.',
  },
})
