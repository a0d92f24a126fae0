/** The words of the check on the orientation of the image. */
import type { imageUpright as check } from '../../../../judge/checks/image/image-upright'
import { checkWords } from '../../../typed'

export const imageUpright = checkWords<typeof check>()({
  name: 'Gambar tegak',
  marketer: 'Foto dari ponsel mungkin disimpan miring; apakah kartu menampilkannya tegak tidak pasti.',
  developer:
    'Kamera menyimpan piksel seperti dilihat sensor dan mencatat di EXIF cara memutarnya. Peramban menerapkan catatan itu; BitmapFactory Android menyerahkannya kepada aplikasi, dan alat gambar sering membuangnya tanpa memutar piksel.',
  howToFix: [
    'ImageMagick: magick photo.jpg -auto-orient preview.jpg. Taruh -auto-orient sebelum -resize dan -strip.',
    'sharp: panggil .autoOrient() sebelum .resize(). Pillow: ImageOps.exif_transpose(image).',
    'Penyunting foto: buka foto dan ekspor untuk web; itu memutar pikselnya.',
  ],
  outcomes: {
    upright: { title: 'Gambar disimpan tegak', summary: 'Tidak ada orientasi EXIF yang memutarnya.' },
    'turned-by-exif': {
      title: 'Tidak diketahui apakah gambar tampil tegak',
      summary:
        'Berkas memuat {stored} dan orientasi EXIF yang memutarnya menjadi {size}. Kami menggambarnya terputar, seperti peramban; apakah ponsel melakukan hal sama dalam pratinjau belum teramati.',
    },
  },
  fixes: { 'turn-pixels': 'Putar pikselnya sendiri dan sebut berkas baru, misalnya dengan ImageMagick:' },
})
