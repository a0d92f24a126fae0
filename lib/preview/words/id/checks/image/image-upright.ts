/** The words of the check on the orientation of the image. */
import type { imageUpright as check } from '../../../../judge/checks/image/image-upright'
import { checkWords } from '../../../typed'

export const imageUpright = checkWords<typeof check>()({
  name: 'Orientasi gambar',
  marketer: 'Foto dari ponsel bisa tersimpan miring; belum tentu kartu menampilkannya tegak.',
  developer:
    'Kamera menyimpan piksel sebagaimana dilihat sensor dan mencatat di EXIF cara memutarnya. Browser menerapkan catatan itu; BitmapFactory di Android menyerahkannya kepada aplikasi, dan alat pengolah gambar sering menghapusnya tanpa memutar pikselnya.',
  howToFix: [
    'ImageMagick: magick photo.jpg -auto-orient preview.jpg. Tempatkan -auto-orient sebelum -resize dan -strip.',
    'sharp: panggil .autoOrient() sebelum .resize(). Pillow: ImageOps.exif_transpose(image).',
    'Editor foto: buka foto dan ekspor untuk web; itu memutar pikselnya.',
  ],
  outcomes: {
    upright: { title: 'Gambar tersimpan tegak', summary: 'Tidak ada orientasi EXIF yang memutarnya.' },
    'turned-by-exif': {
      title: 'Tidak dapat dipastikan apakah gambar tampil tegak',
      summary:
        'File memuat {stored} dan orientasi EXIF yang memutarnya menjadi {size}. Kami menggambarnya setelah diputar, seperti browser; apakah ponsel melakukan hal yang sama di pratinjau belum diamati.',
    },
  },
  fixes: { 'turn-pixels': 'Putar pikselnya langsung dan sebut file barunya, misalnya dengan ImageMagick:' },
})
