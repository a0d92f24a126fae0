/** The words of the check on the image's size in pixels. */
import type { imageMinSize as check } from '../../../../judge/checks/image/image-min-size'
import { checkWords } from '../../../typed'

const FORGIVEN =
  '{shown, select, large {En {clients} aún se muestra grande (observado).} small {En {clients} aún se muestra como miniatura pequeña (observado).} other {En {clients} tampoco hay imagen: se necesitan {needed} (observado).}}'

export const imageMinSize = checkWords<typeof check>()({
  name: 'Tamaño de imagen en píxeles',
  marketer: 'La imagen debería medir al menos 300 × 200 px; lo mejor es 1200 × 630 px.',
  developer:
    'La guía descarta imágenes por debajo de unos 300 × 200 px; la documentación de send-link pide 200 × 200 px. Android construye la tarjeta grande a partir de 300 × 75 px, una miniatura pequeña a partir de 100 × 100 px, y por debajo nada.',
  howToFix: [
    'Usa una imagen de 1200 × 630 px. Ampliar una pequeña no ayuda a quien la ve; expórtala otra vez desde el original.',
    'Si la imagen es un icono o un logotipo, ponlo en el centro de un fondo de 1200 × 630 px con el color de la marca.',
    'WordPress y tiendas: busca un tema que indique la miniatura (150 × 150) como og:image y elige el tamaño completo.',
  ],
  outcomes: {
    'too-small': {
      title: 'La imagen es demasiado pequeña',
      summary: `La tarjeta puede quedarse sin imagen: mide {size}, y se piden al menos {least} (documentación de send-link). ${FORGIVEN}`,
    },
    'rather-small': {
      title: 'La imagen es algo pequeña',
      summary: `Mide {size}; por debajo de unos {least} puede descartarse (guía). ${FORGIVEN}`,
    },
    'large-enough': {
      title: 'La imagen es lo bastante grande',
      summary: 'Mide {size}; se necesitan {least}.',
    },
  },
  fixes: {
    'export-larger': 'Exporta la imagen a 1200 × 630 px, o al menos a {least}; ahora mide {size}.',
  },
})
