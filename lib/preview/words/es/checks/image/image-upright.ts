/** The words of the check on the orientation of the image. */
import type { imageUpright as check } from '../../../../judge/checks/image/image-upright'
import { checkWords } from '../../../typed'

export const imageUpright = checkWords<typeof check>()({
  name: 'Imagen derecha',
  marketer:
    'La foto de un teléfono puede estar guardada de lado; no es seguro que la tarjeta la muestre derecha.',
  developer:
    'Las cámaras guardan los píxeles como los ve el sensor y anotan en EXIF cómo girarlos. Los navegadores aplican esa nota; el BitmapFactory de Android se lo deja a la aplicación, y las herramientas de imagen suelen borrarla sin girar los píxeles.',
  howToFix: [
    'ImageMagick: magick photo.jpg -auto-orient preview.jpg. Pon -auto-orient antes de -resize y -strip.',
    'sharp: llama a .autoOrient() antes de .resize(). Pillow: ImageOps.exif_transpose(image).',
    'Editores de fotos: abre la foto y expórtala para la web; eso gira los píxeles.',
  ],
  outcomes: {
    upright: { title: 'La imagen está guardada derecha', summary: 'Ninguna orientación EXIF la gira.' },
    'turned-by-exif': {
      title: 'No se pudo saber si la imagen se muestra derecha',
      summary:
        'El archivo contiene {stored} y una orientación EXIF que lo gira a {size}. La dibujamos girada, como los navegadores; no se observó si los teléfonos hacen lo mismo en una vista previa.',
    },
  },
  fixes: {
    'turn-pixels': 'Gira los propios píxeles e indica el archivo nuevo, por ejemplo con ImageMagick:',
  },
})
