/** The words of the check on the image's weight. */
import type { imageWeight as check } from '../../../../judge/checks/image/image-weight'
import { checkWords } from '../../../typed'

export const imageWeight = checkWords<typeof check>()({
  name: 'Ukuran berkas gambar',
  marketer: 'Jaga gambar di bawah 300 KB; di atas 600 KB WhatsApp tidak menampilkannya.',
  developer:
    'Batas Meta 600 KB (1 KB = 1.024 bita); panduan yang diterbitkan meminta 300 KB, yang juga paling banyak dibaca aplikasi sebelum 2023. Aplikasi berhenti pada Content-Length, atau saat membaca, begitu batas terlewati.',
  howToFix: [
    'Ekspor pada 1200 × 630 px sebagai JPEG dengan kualitas 75 sampai 82. Foto kemudian berukuran 80 sampai 200 KB.',
    'Foto yang disimpan sebagai PNG adalah sebab yang biasa: gambar yang sama sebagai JPEG sepersepuluhnya.',
    'WordPress: plugin SEO mengambil unggahan ukuran penuh; pilih versi lebih kecil sebagai gambar sosial, atau biarkan pengoptimal gambar (ShortPixel, Imagify, EWWW) menulis ulang.',
    'Next.js opengraph-image: ImageResponse menulis PNG; jangan taruh foto di dalamnya, atau konversi dengan sharp ke JPEG di route handler.',
    'CDN gambar: minta lebar dan kualitas di alamat, misalnya ?w=1200&q=75&fm=jpg.',
  ],
  outcomes: {
    'too-heavy': {
      title: 'Gambar terlalu berat',
      summary:
        'Kartu tanpa gambar: {precision, select, measured {ukurannya {weight}} announced {ia mengumumkan {weight}} other {ukurannya lebih dari {weight}}}, dan {app} membuang gambar di atas {limit} (Meta).',
      detail: 'Dokumentasi send-link mengizinkan 1 MB, jadi gerbang mungkin masih menampilkannya.',
    },
    'cut-off': {
      title: '{check}: tanpa hasil',
      summary: 'Respons putus setelah {weight}, jadi ukuran seluruhnya tidak diketahui.',
    },
    'heavier-than-asked': {
      title: 'Gambar lebih berat dari seharusnya',
      summary:
        'Ukurannya {weight} dari {limit} yang diminta panduan. Aplikasi sekarang menampilkannya sampai {shownUpTo} (Meta); yang lebih lama dan jaringan lambat membuangnya.',
    },
    'light-enough': { title: 'Gambar cukup ringan', summary: 'Ukurannya {weight} dari {limit}.' },
  },
  fixes: {
    'export-lighter':
      'Ekspor gambar dengan lebar 1200 px sebagai JPEG, di bawah {wanted}. Dengan ImageMagick, paling banyak {aim}:',
  },
})
