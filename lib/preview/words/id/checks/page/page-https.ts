/** The words of the check on https. */
import type { pageHttps as check } from '../../../../judge/checks/page/page-https'
import { checkWords } from '../../../typed'

export const pageHttps = checkWords<typeof check>()({
  name: 'HTTPS',
  marketer:
    'Tautan harus diawali https://. Untuk halaman http:// biasa, WhatsApp tidak membuat kartu, atau meminta halaman yang aman sebagai gantinya.',
  developer:
    'Panduan publik: tidak ada pratinjau untuk halaman http://. Sejak akhir 2023, Android mengubah http:// menjadi https:// untuk halaman, pengalihannya, dan gambarnya, jadi host tanpa sertifikat yang valid tidak menghasilkan kartu.',
  howToFix: [
    'Bagikan alamat https://, dan alihkan http:// ke https:// dengan satu pengalihan permanen.',
    'nginx: server { listen 80; return 301 https://$host$request_uri; }. Let’s Encrypt menerbitkan sertifikat gratis, lewat certbot atau acme.sh.',
    'Cloudflare: SSL/TLS → Full (strict), dan Edge Certificates → Always Use HTTPS.',
    'WordPress: setel kedua alamat di Settings → General ke https://, lalu cari dan ganti http:// di konten. Shopify: Settings → Domains menunjukkan apakah sertifikatnya siap.',
    'Next.js, Vercel, dan Netlify menyajikan https secara bawaan; periksa apakah canonical dan og:url juga ditulis dengan https://.',
  ],
  outcomes: {
    'http-though-https-works': {
      title: 'Tautan memakai http, padahal https berfungsi',
      summary:
        'Sebagian klien mungkin hanya menampilkan tautannya. {app} versi baru di {client} meminta https:// dengan sendirinya dan menampilkan kartu. Bagikan alamat https://.',
      detail:
        '{app} di {client} mengubah http:// menjadi https:// sejak akhir 2023; klien lama dan panduan publik menolak http://.',
    },
    'http-and-https-fails': {
      title: 'Tautan memakai http',
      summary:
        '{app} hanya akan menampilkan tautannya: {app} meminta https:// sebagai gantinya, dan itu tidak berhasil: {because}.',
      detail:
        '{app} di {client} mengubah http:// menjadi https:// sejak akhir 2023; klien lama dan panduan publik menolak http://.',
    },
    'http-and-no-https': {
      title: 'Tautan memakai http',
      summary:
        '{app} hanya akan menampilkan tautannya: {app} meminta https:// sebagai gantinya, dan tidak ada halaman aman yang terlihat.',
      detail:
        '{app} di {client} mengubah http:// menjadi https:// sejak akhir 2023; klien lama dan panduan publik menolak http://.',
    },
    'tls-failure': {
      title: '{problem}',
      summary:
        '{app} hanya akan menampilkan tautannya: ponsel tidak mendapat koneksi yang aman. {because}{seen, select, yes { {shown}} other {}}',
      detail: '{reason}',
    },
    'https-throughout': {
      title: 'Tautan memakai https',
      summary: 'Semua respons datang lewat https; isinya dibahas di temuan lain.',
    },
    'not-known': { title: 'Tidak dapat dipastikan apakah https berfungsi', summary: '{because}' },
    'ends-on-http': {
      title: 'Tautan berakhir di halaman http',
      summary:
        'Klien yang tidak meminta https:// dengan sendirinya hanya menampilkan tautannya: tautan ini aman di awal, tetapi dialihkan ke {url}.',
    },
    'redirect-through-http': {
      title: 'Satu pengalihan melewati http',
      summary:
        'Klien lama berhenti di pengalihan yang menuju http://, dan ada satu dalam rantai pengalihan ini. Halamannya sendiri aman.',
    },
    https: { title: 'Halaman memakai https', summary: 'Tautan dan semua pengalihannya memakai https.' },
  },
  fixes: {
    'show-certificate': '{steps} Perintah ini menunjukkan apa yang dikirim server sekarang:',
    'share-https': 'Bagikan {url}, dan alihkan http:// ke sana.',
    'serve-https':
      'Aktifkan https untuk {host}: sebagian besar hosting menyediakannya dengan satu tombol dan sertifikat gratis. Lalu alihkan http:// ke https://, dan bagikan {url}.',
    'redirect-to-https': 'Alihkan ke {url} sebagai gantinya.',
    'skip-http-hop': 'Atur agar {url} langsung mengalihkan ke alamat https.',
  },
})
