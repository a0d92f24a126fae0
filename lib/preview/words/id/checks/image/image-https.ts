/** The words of the check on whether the image is served over https. */
import type { imageHttps as check } from '../../../../judge/checks/image/image-https'
import { checkWords } from '../../../typed'

export const imageHttps = checkWords<typeof check>()({
  name: 'Gambar lewat https',
  marketer: 'Alamat gambar harus diawali https://.',
  developer:
    'Menurut panduan yang diterbitkan, gambar http:// diblokir. Android terbaru meminta https:// sebagai gantinya dan menampilkan gambar bila itu merespons; iPhone, menurut panduan, tidak menampilkan apa-apa.',
  howToFix: [
    'Sajikan gambar lewat https:// dan tulis alamat itu di tag.',
    'WordPress: atur kedua alamat di Pengaturan, Umum menjadi https:// dan ganti alamat http:// lama di basis data (WP-CLI: wp search-replace).',
    'Di belakang proksi atau CDN: beri tahu aplikasi bahwa pengunjung datang lewat https (X-Forwarded-Proto), atau ia terus menulis alamat http://.',
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
      title: 'Alamat gambarnya http://',
      summary:
        '{othersCount, plural, =0 {} other {Tidak ada gambar di {others}: panduan yang diterbitkan mengatakan gambar seperti itu diblokir. }}Di {clients} dimaafkan, karena https:// juga merespons di sana (teramati).',
    },
    'http-and-https-fails': {
      title: 'Alamat gambarnya http://',
      summary:
        'Tidak ada aplikasi yang menampilkan gambar ini: {app} di {clients} meminta https:// sebagai gantinya, dan itu gagal: {because}.',
    },
    'http-and-no-https': {
      title: 'Alamat gambarnya http://',
      summary:
        'Tidak ada aplikasi yang menampilkan gambar ini: {app} di {clients} meminta https:// sebagai gantinya, dan tidak mendapat respons.',
    },
    http: {
      title: 'Alamat gambarnya http://',
      summary:
        'Panduan yang diterbitkan mengatakan gambar seperti itu diblokir. {app} di {clients} meminta https:// sebagai gantinya; kami tidak tahu apa yang merespons di sana.',
    },
    'redirected-to-http': {
      title: 'Gambar dialihkan ke http://',
      summary:
        'Aplikasi yang mengikuti panduan memblokirnya; di {clients}, {app} meminta https:// lagi dan mungkin masih menampilkannya (teramati).',
    },
    https: {
      title: 'Gambar disajikan lewat https://',
      summary: 'Setiap aplikasi menerima alamat ini.',
    },
  },
  fixes: {
    'write-https': 'Gambarnya sudah ada lewat https://; tulis alamat itu:',
    'serve-https-first': 'Sajikan gambar lewat https:// dulu, lalu tulis alamat yang terbuka di sana:',
    'redirect-to-https': 'Biarkan pengalihan menuju https://, atau tulis alamat akhir di tag.',
  },
})
