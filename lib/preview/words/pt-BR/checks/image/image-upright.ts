/** The words of the check on the orientation of the image. */
import type { imageUpright as check } from '../../../../judge/checks/image/image-upright'
import { checkWords } from '../../../typed'

export const imageUpright = checkWords<typeof check>()({
  name: 'Imagem em pé',
  marketer: 'Uma foto de telefone pode estar guardada de lado; não é certo que o cartão a mostre em pé.',
  developer:
    'Câmeras guardam os pixels como o sensor os vê e anotam em EXIF como girá-los. Navegadores aplicam essa nota; o BitmapFactory do Android deixa isso com o aplicativo, e ferramentas de imagem costumam apagá-la sem girar os pixels.',
  howToFix: [
    'ImageMagick: magick photo.jpg -auto-orient preview.jpg. Ponha -auto-orient antes de -resize e -strip.',
    'sharp: chame .autoOrient() antes de .resize(). Pillow: ImageOps.exif_transpose(image).',
    'Editores de fotos: abra a foto e exporte para a web; isso gira os pixels.',
  ],
  outcomes: {
    upright: { title: 'A imagem está guardada em pé', summary: 'Nenhuma orientação EXIF a gira.' },
    'turned-by-exif': {
      title: 'Não foi possível saber se a imagem aparece em pé',
      summary:
        'O arquivo tem {stored} e uma orientação EXIF que o gira para {size}. Nós a desenhamos girada, como os navegadores; não se observou se os telefones fazem o mesmo em uma prévia.',
    },
  },
  fixes: {
    'turn-pixels': 'Gire os próprios pixels e indique o novo arquivo, por exemplo com o ImageMagick:',
  },
})
