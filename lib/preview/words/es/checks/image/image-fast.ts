/** The words of the check on the image's speed. */
import type { imageFast as check } from '../../../../judge/checks/image/image-fast'
import { checkWords } from '../../../typed'

export const imageFast = checkWords<typeof check>()({
  name: 'Velocidad de la imagen',
  marketer: 'La página y la imagen juntas deberían llegar en 7 segundos.',
  developer:
    'La imagen se solicita después de leer el head, así que ambos tiempos se suman. Meta espera la vista previa en 10 s; WhatsApp Web espera 7 s al teléfono y después muestra una tarjeta solo con el host y la dirección; Android desiste tras 20 s sin datos.',
  howToFix: [
    'Sirve la imagen como archivo estático desde una CDN, con un Cache-Control largo.',
    'Imágenes generadas: créalas al publicar la página, o pídelas una vez tras publicar para que el primer lector no espere a que se generen.',
    'Un archivo más ligero es más rápido: 1200 × 630 px en JPEG pesa de 80 a 200 KB.',
  ],
  outcomes: {
    'not-loaded': {
      title: '{check}: sin resultado',
      summary: 'La imagen no se cargó, así que no se sabe cuánto tarda.',
    },
    'not-read-to-end': {
      title: '{check}: sin resultado',
      summary: 'La imagen no se leyó hasta el final, así que no se sabe cuánto tarda.',
    },
    'timed-out': {
      title: 'La imagen no llega a tiempo',
      summary: 'La tarjeta no tiene imagen: {because}.',
    },
    'too-late': {
      title: 'La imagen llega demasiado tarde',
      summary:
        'La mayoría habrá enviado el mensaje sin ella: página e imagen tardan {time}, y Meta espera la vista previa en {limit}.',
    },
    late: {
      title: 'La imagen llega tarde',
      summary:
        '{app} {client} espera {limit} al teléfono, y página e imagen tardan {time}: entonces muestra una tarjeta solo con el host y la dirección, sin el texto ni la imagen de la página. {lead} espera más (observado).',
    },
    'in-time': {
      title: 'La imagen llega a tiempo',
      summary: 'Página e imagen tardan {time}; hasta {limit} está bien.',
    },
  },
  fixes: {
    'serve-static-file': 'Sirve la imagen como archivo estático, mejor desde una CDN.',
    'prepare-image':
      'La mayor parte del tiempo pasa antes de que el servidor envíe el primer byte de la imagen ({time}), así que un archivo más ligero no ayudaría: genera la imagen al publicar la página y guárdala en caché.',
    'warm-up':
      'La imagen se genera cuando se pide: la segunda solicitud tardó {second}. Genérala al publicar la página, o pídela una vez justo después de publicar, y guárdala en caché.',
    'speed-up-image':
      'La mayor parte del tiempo se va en la imagen ({time}): sirve un archivo más ligero desde una caché.',
    'speed-up-page':
      'La mayor parte del tiempo se va en la página ({time}): sirve la página desde una caché.',
  },
})
