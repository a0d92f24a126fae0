/** The words of the check on the image's weight. */
import type { imageWeight as check } from '../../../../judge/checks/image/image-weight'
import { checkWords } from '../../../typed'

export const imageWeight = checkWords<typeof check>()({
  name: 'Peso de la imagen',
  marketer: 'Mantén la imagen por debajo de 300 KB; por encima de 600 KB WhatsApp no la muestra.',
  developer:
    'El límite de Meta es 600 KB (1 KB = 1.024 bytes); la guía publicada pide 300 KB, que es también lo máximo que leían los clientes anteriores a 2023. El cliente se detiene en el Content-Length, o durante la lectura, en cuanto se supera el límite.',
  howToFix: [
    'Exporta a 1200 × 630 px como JPEG con una calidad de 75 a 82. Una fotografía pesa entonces de 80 a 200 KB.',
    'La causa habitual son fotografías guardadas como PNG: la misma imagen en JPEG pesa la décima parte.',
    'WordPress: el plugin SEO toma la subida a tamaño completo; elige una versión menor como imagen social, o deja que un optimizador (ShortPixel, Imagify, EWWW) la reescriba.',
    'Next.js opengraph-image: ImageResponse escribe PNG; no pongas fotografías en ella, o conviértela a JPEG con sharp en un route handler.',
    'CDN de imágenes: pide ancho y calidad en la dirección, por ejemplo ?w=1200&q=75&fm=jpg.',
  ],
  outcomes: {
    'too-heavy': {
      title: 'La imagen pesa demasiado',
      summary:
        'La tarjeta no tiene imagen: {precision, select, measured {pesa {weight}} announced {anuncia {weight}} other {pesa más de {weight}}}, y {app} descarta las imágenes por encima de {limit} (Meta).',
      detail: 'La documentación de send-link permite 1 MB, así que una pasarela aún puede mostrarla.',
    },
    'cut-off': {
      title: '{check}: sin resultado',
      summary: 'La respuesta se cortó tras {weight}, así que no se sabe el peso total.',
    },
    'heavier-than-asked': {
      title: 'La imagen pesa más de lo que debería',
      summary:
        'Pesa {weight} de los {limit} que pide la guía. Los clientes actuales la muestran hasta {shownUpTo} (Meta); los antiguos y las redes lentas la descartan.',
    },
    'light-enough': { title: 'La imagen es lo bastante ligera', summary: 'Pesa {weight} de {limit}.' },
  },
  fixes: {
    'export-lighter':
      'Exporta la imagen a 1200 px de ancho como JPEG, por debajo de {wanted}. Con ImageMagick, hasta {aim} como máximo:',
  },
})
