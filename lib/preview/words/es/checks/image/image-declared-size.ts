/** The words of the check on the declared image size. */
import type { imageDeclaredSize as check } from '../../../../judge/checks/image/image-declared-size'
import { checkWords } from '../../../typed'

const NOT_READ =
  'La guía pide siempre ambos. {app} no los lee (observado), así que su tarjeta no cambia; otras redes maquetan antes con ellos.'

export const imageDeclaredSize = checkWords<typeof check>()({
  name: 'Tamaño de imagen declarado',
  marketer: 'La guía pide indicar en la página el ancho y el alto de la imagen; WhatsApp no los lee.',
  developer:
    'La guía publicada pide og:image:width y og:image:height. El cliente de Android no los lee y se guía por los píxeles decodificados; otras redes los usan para maquetar la tarjeta antes de cargar la imagen.',
  howToFix: [
    'Añade ambas etiquetas después de og:image, con el tamaño del archivo en píxeles como números simples.',
    'Next.js: indica width y height en openGraph.images; un archivo opengraph-image se mide automáticamente.',
    'Los plugins SEO de WordPress escriben ambas etiquetas para imágenes de la biblioteca de medios, pero no para las indicadas por dirección.',
  ],
  outcomes: {
    declared: {
      title: 'El tamaño de la imagen está declarado',
      summary: 'Ambas etiquetas están. {app} no las lee (observado); otras redes sí.',
    },
    'no-og-image': {
      title: '{check}: no se aplica',
      summary: 'La página no tiene un og:image cuyo tamaño declarar.',
    },
    missing: {
      title: 'El tamaño de la imagen no está declarado, y {app} no lo necesita',
      summary: `{missingCount, plural, one {Falta} other {Faltan}} {missing}. ${NOT_READ}`,
    },
    'no-size': {
      title:
        '{keys} {count, plural, one {no contiene un número} other {no contienen números}}, y {app} no {count, plural, one {lo} other {los}} necesita',
      summary: `{missingCount, plural, =0 {} one {También falta {missing}. } other {También faltan {missing}. }}${NOT_READ}`,
    },
  },
  fixes: {
    'add-measured-size': 'Añade el tamaño de la imagen, tal como se midió:',
    'add-size': 'Añade el tamaño del archivo en píxeles.',
  },
})
