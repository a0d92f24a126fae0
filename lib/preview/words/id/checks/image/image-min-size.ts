/** The words of the check on the image's size in pixels. */
import type { imageMinSize as check } from '../../../../judge/checks/image/image-min-size'
import { checkWords } from '../../../typed'

const FORGIVEN =
  '{shown, select, large {Di {clients} gambarnya masih tampil besar (menurut pengamatan).} small {Di {clients} gambarnya masih tampil sebagai thumbnail kecil (menurut pengamatan).} other {Di {clients} pun tidak ada gambar: untuk itu dibutuhkan {needed} (menurut pengamatan).}}'

export const imageMinSize = checkWords<typeof check>()({
  name: 'Ukuran gambar dalam piksel',
  marketer: 'Gambar sebaiknya minimal 300 × 200 px; yang terbaik 1200 × 630 px.',
  developer:
    'Menurut panduan, gambar di bawah sekitar 300 × 200 px dibuang; dokumentasi send-link meminta 200 × 200 px. Android membuat kartu besar mulai dari 300 × 75 px, thumbnail kecil mulai dari 100 × 100 px, dan di bawahnya tidak ada.',
  howToFix: [
    'Pakai gambar 1200 × 630 px. Memperbesar gambar kecil tidak membantu pembaca; ekspor ulang dari aslinya.',
    'Jika gambarnya ikon atau logo, letakkan di tengah latar 1200 × 630 px dengan warna merek.',
    'WordPress dan toko: cari tema yang menyebut versi thumbnail (150 × 150) sebagai og:image, lalu pilih ukuran penuh.',
  ],
  outcomes: {
    'too-small': {
      title: 'Gambar terlalu kecil',
      summary: `Kartu mungkin tidak memiliki gambar: ukurannya {size}, sedangkan yang diminta minimal {least} (dokumentasi send-link). ${FORGIVEN}`,
    },
    'rather-small': {
      title: 'Gambar agak kecil',
      summary: `Ukurannya {size}; di bawah sekitar {least}, gambar bisa dibuang (panduan). ${FORGIVEN}`,
    },
    'large-enough': { title: 'Gambar cukup besar', summary: 'Ukurannya {size}; yang dibutuhkan {least}.' },
  },
  fixes: {
    'export-larger': 'Ekspor gambar pada 1200 × 630 px, atau minimal {least}; sekarang ukurannya {size}.',
  },
})
