/** The words of the check on the image's weight. */
import type { imageWeight as check } from '../../../../judge/checks/image/image-weight'
import { checkWords } from '../../../typed'

export const imageWeight = checkWords<typeof check>()({
  name: 'Ukuran file gambar',
  marketer: 'Usahakan gambar di bawah 300 KB; di atas 600 KB, WhatsApp tidak menampilkannya.',
  developer:
    'Batas Meta adalah 600 KB (1 KB = 1.024 byte); panduan publik meminta 300 KB, yang juga menjadi batas baca klien sebelum 2023. Klien berhenti di Content-Length, atau selagi membaca, begitu batas terlampaui.',
  howToFix: [
    'Ekspor pada 1200 × 630 px sebagai JPEG dengan kualitas 75 sampai 82. Ukuran file foto kemudian 80 sampai 200 KB.',
    'Foto yang disimpan sebagai PNG adalah penyebab yang biasa: gambar yang sama sebagai JPEG hanya sepersepuluhnya.',
    'WordPress: plugin SEO memakai unggahan ukuran penuh; pilih versi yang lebih kecil sebagai gambar sosial, atau biarkan pengoptimal gambar (ShortPixel, Imagify, EWWW) menulis ulangnya.',
    'Next.js opengraph-image: ImageResponse menulis PNG; jangan masukkan foto ke dalamnya, atau konversi ke JPEG dengan sharp di route handler.',
    'CDN gambar: minta lebar dan kualitas di alamatnya, misalnya ?w=1200&q=75&fm=jpg.',
  ],
  outcomes: {
    'too-heavy': {
      title: 'File gambar terlalu besar',
      summary:
        'Kartu tidak memiliki gambar: ukuran filenya {precision, select, measured {{weight}} announced {{weight} menurut server} other {lebih dari {weight}}}, dan {app} membuang gambar di atas {limit} (Meta).',
      detail: 'Dokumentasi send-link mengizinkan 1 MB, jadi gateway mungkin masih menampilkannya.',
    },
    'cut-off': {
      title: '{check}: tidak dapat dipastikan',
      summary: 'Respons terputus setelah {weight}, jadi ukuran file seluruhnya tidak diketahui.',
    },
    'heavier-than-asked': {
      title: 'File gambar lebih besar daripada seharusnya',
      summary:
        'Ukurannya {weight}, sedangkan panduan meminta {limit}. Klien saat ini menampilkannya sampai {shownUpTo} (Meta); klien lama dan jaringan lambat membuangnya.',
    },
    'light-enough': { title: 'File gambar cukup kecil', summary: 'Ukurannya {weight} dari batas {limit}.' },
  },
  fixes: {
    'export-lighter':
      'Ekspor gambar dengan lebar 1200 px sebagai JPEG, di bawah {wanted}. Dengan ImageMagick, paling besar {aim}:',
  },
})
