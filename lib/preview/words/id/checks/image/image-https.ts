/** The words of the check on whether the image is served over https. */
import type { imageHttps as check } from '../../../../judge/checks/image/image-https'
import { checkWords } from '../../../typed'

export const imageHttps = checkWords<typeof check>()({
  name: 'Gambar lewat https',
  marketer: 'Alamat gambar harus diawali https://.',
  developer:
    'Menurut panduan publik, gambar http:// diblokir. Android terkini meminta https:// sebagai gantinya dan menampilkan gambar jika ada respons; iPhone, sejauh disebut panduan, tidak menampilkannya.',
  howToFix: [
    'Sajikan gambar lewat https:// dan tulis alamat itu di tag.',
    'WordPress: setel kedua alamat di Settings, General ke https:// dan ganti alamat http:// lama di database (WP-CLI: wp search-replace).',
    'Di balik proxy atau CDN: beri tahu aplikasi bahwa pengunjung datang lewat https (X-Forwarded-Proto), atau aplikasi akan terus menulis alamat http://.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: tidak berlaku',
      summary: 'Alamat gambar tidak lengkap, jadi tidak ada skema untuk dinilai.',
    },
    'private-network': {
      title: '{check}: alamatnya pribadi',
      summary:
        'Ponsel tidak dapat menjangkau gambar dengan http:// maupun https://; lihat apakah gambarnya publik.',
    },
    'http-though-https-works': {
      title: 'Alamat gambar memakai http://',
      summary:
        '{othersCount, plural, =0 {} other {Di {others} tidak ada gambar: menurut panduan publik, gambar seperti itu diblokir. }}Di {clients} hal ini tidak menjadi masalah, karena https:// juga merespons di sana (menurut pengamatan).',
    },
    'http-and-https-fails': {
      title: 'Alamat gambar memakai http://',
      summary:
        'Tidak ada klien yang menampilkan gambar ini: {app} di {clients} meminta https:// sebagai gantinya, dan itu gagal: {because}.',
    },
    'http-and-no-https': {
      title: 'Alamat gambar memakai http://',
      summary:
        'Tidak ada klien yang menampilkan gambar ini: {app} di {clients} meminta https:// sebagai gantinya, dan tidak mendapat respons.',
    },
    http: {
      title: 'Alamat gambar memakai http://',
      summary:
        'Menurut panduan publik, gambar seperti itu diblokir. {app} di {clients} meminta https:// sebagai gantinya; kami tidak tahu apa yang merespons di sana.',
    },
    'redirected-to-http': {
      title: 'Gambar dialihkan ke http://',
      summary:
        'Klien yang mengikuti panduan memblokirnya; di {clients}, {app} kembali meminta https:// dan mungkin tetap menampilkannya (menurut pengamatan).',
    },
    https: {
      title: 'Gambar disajikan lewat https://',
      summary: 'Semua klien menerima alamat ini.',
    },
  },
  fixes: {
    'write-https': 'Gambarnya sudah tersedia lewat https://; tulis alamat itu:',
    'serve-https-first': 'Sajikan dulu gambarnya lewat https://, lalu tulis alamat yang terbuka di sana:',
    'redirect-to-https': 'Arahkan pengalihan ke https://, atau tulis alamat akhirnya di tag.',
  },
})
