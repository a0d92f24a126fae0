/** The words of the check on duplicate tags. */
import type { duplicateTags as check } from '../../../../judge/checks/text/duplicate-tags'
import { checkWords } from '../../../typed'

const NONE = 'Ninguna etiqueta contradice a otra'
const SEVERAL_VALUES = '{keys} {count, plural, one {tiene} other {tienen}} más de un valor'

export const duplicateTags = checkWords<typeof check>()({
  name: 'Etiquetas duplicadas',
  marketer:
    'Cuando una etiqueta está dos veces con textos distintos, Android y Web muestran la última y los iPhone la primera: el mismo enlace se ve distinto de un teléfono a otro.',
  developer:
    'Android conserva el último valor de una clave, y Web recibe su tarjeta del teléfono. El protocolo Open Graph dice que gana el primero, y se supone que iOS lo sigue. El protocolo permite varias etiquetas og:image, y la misma regla elige una; de las que se probaron, conviene conservar la que da la imagen más grande. De varios elementos title, Android toma todo desde el primer <title> hasta el último </title>.',
  howToFix: [
    'Averigua quién imprime cada etiqueta: normalmente un tema y un plugin, o un layout y una página. Conserva uno de los dos.',
    'WordPress: deja Open Graph a un solo plugin (Yoast, Rank Math, Jetpack y muchos temas lo imprimen) y desactívalo en los demás.',
    'Next.js: no mezcles next/head, un <meta> escrito a mano en el layout y la exportación metadata. Nuxt y Vue: da una clave a la etiqueta (hid, vmid), para que la de la página sustituya a la del layout.',
    'Shopify: las aplicaciones de SEO suelen añadir un segundo juego junto al fragmento meta-tags del tema.',
  ],
  outcomes: {
    none: { title: NONE, summary: 'Cada etiqueta de la tarjeta está una sola vez.' },
    'none-within-limit': {
      title: NONE,
      summary: 'En lo que {app} lee de la página, cada etiqueta de la tarjeta está una sola vez.',
    },
    repeated: {
      title: NONE,
      summary: '{keys} {count, plural, one {está} other {están}} más de una vez, pero con el mismo valor.',
    },
    'not-all-seen': {
      title: 'No se pudieron buscar duplicados en todas partes',
      summary:
        'La lectura se detuvo antes porque el head está demasiado anidado o tiene demasiadas etiquetas.',
    },
    'values-differ': {
      title: SEVERAL_VALUES,
      summary: 'Los clientes no usan lo mismo para {first}: {taken}. Conserva una sola.',
      detail: 'La página tiene {tags}.',
    },
    'values-unused': {
      title: 'Las etiquetas duplicadas no cambian nada en la tarjeta',
      summary: `${SEVERAL_VALUES}, y aun así todos los clientes muestran la misma tarjeta.`,
    },
    'larger-picture-unused': {
      title: 'Hay una imagen mejor sin usar',
      summary:
        'La página indica {count, number} imágenes. Los clientes muestran {taken}; otra de ellas, de {size}, da una tarjeta mejor.',
    },
    'several-titles': {
      title: 'La página tiene más de un título',
      summary:
        'El titular de la tarjeta sale de <title>, y la página tiene {count, number}. Los clientes muestran {taken}. Conserva uno solo.{inSvg, plural, =0 {} one { Uno pertenece a un svg del head: mueve el dibujo al body.} other { # pertenecen a un svg del head: mueve los dibujos al body.}}',
    },
  },
  fixes: {
    'keep-one-each':
      'Conserva una etiqueta de cada nombre. Con los valores que {client} muestra ahora, quedarían estas:',
    'keep-larger-picture':
      'Conserva una etiqueta de cada nombre. {client} usa ahora otra imagen; la más grande que sirve es esta, de {size}:',
    'keep-one-title': 'Conserva un solo título, por ejemplo el primero, o define og:title:',
  },
})
