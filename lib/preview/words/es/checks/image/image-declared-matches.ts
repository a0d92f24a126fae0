/** The words of the check on whether the declared image size is the real one. */
import type { imageDeclaredMatches as check } from '../../../../judge/checks/image/image-declared-matches'
import { checkWords } from '../../../typed'

const NOT_READ = 'La tarjeta no cambia (observado); otras redes pueden deformar la imagen.'

export const imageDeclaredMatches = checkWords<typeof check>()({
  name: 'El tamaño declarado coincide',
  marketer: 'El ancho y el alto que indica la página deben ser los de la imagen.',
  developer:
    'og:image:width y og:image:height deben coincidir con los píxeles decodificados. WhatsApp los ignora; las redes que confían en ellos estiran, recortan o rechazan la imagen.',
  howToFix: [
    'Escribe el tamaño real en píxeles, o quita las etiquetas de la plantilla si se usa para imágenes de distintos tamaños.',
    'Servicios que cambian el tamaño: declara el tamaño que pide la dirección, no el del original.',
  ],
  outcomes: {
    'no-og-image': {
      title: '{check}: no se aplica',
      summary: 'La página no tiene un og:image cuyo tamaño declarar.',
    },
    'nothing-declared': {
      title: '{check}: no se aplica',
      summary: 'La página no declara el tamaño de la imagen.',
    },
    matches: {
      title: 'El tamaño declarado de la imagen coincide',
      summary:
        'La página declara {declares, select, width {este ancho} height {este alto} other {este tamaño}}: la imagen mide {size}.',
    },
    differs: {
      title: 'El tamaño declarado de la imagen es otro, y {app} no lo lee',
      summary: `La página declara {declared}, pero la imagen mide {size}. ${NOT_READ}`,
    },
    'stored-size-declared': {
      title: 'El tamaño declarado es el de la imagen sin girar, y {app} no lo lee',
      summary:
        'La página declara {stored}, tal como está guardado el archivo, pero su orientación EXIF lo gira a {size}. Los programas que ignoran la orientación coinciden con la página; los que la aplican, como los navegadores, muestran la otra forma.',
    },
    'width-differs': {
      title: 'El ancho declarado de la imagen es otro, y {app} no lo lee',
      summary: `La página declara un ancho de {width} px, pero la imagen mide {size}. ${NOT_READ}`,
    },
    'height-differs': {
      title: 'El alto declarado de la imagen es otro, y {app} no lo lee',
      summary: `La página declara un alto de {height} px, pero la imagen mide {size}. ${NOT_READ}`,
    },
  },
  fixes: {
    'declare-real-size': 'Declara el tamaño real:',
    'turn-pixels':
      'Gira los propios píxeles, para que un solo tamaño sea cierto en todas partes, y declara el tamaño del archivo nuevo. Con ImageMagick:',
  },
})
