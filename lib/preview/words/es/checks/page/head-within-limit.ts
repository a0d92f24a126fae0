/** The words of the check on the size of the head. */
import type { headWithinLimit as check } from '../../../../judge/checks/page/head-within-limit'
import { checkWords } from '../../../typed'

export const headWithinLimit = checkWords<typeof check>()({
  name: 'Tamaño del head',
  marketer:
    'WhatsApp solo lee el principio de una página: 300 KB ahora, 64 KB en teléfonos antiguos. Nunca ve las etiquetas que vienen después.',
  developer:
    'Los clientes leen 307.200 bytes descomprimidos (documentado por Meta); los anteriores a 2023 leían 65.536. Una etiqueta de la tarjeta más allá del primer límite es un fallo; más allá del segundo, una advertencia; un head largo cuyas etiquetas vienen primero no pierde nada. En las pruebas está el byte donde termina cada etiqueta. Cuando una etiqueta de la tarjeta no se encuentra dentro del límite, seguimos leyendo para decir dónde está.',
  howToFix: [
    'Pon title, description y las etiquetas og: justo después de <meta charset>, antes de cualquier estilo o script. Así el tamaño del resto ya no importa para la tarjeta.',
    'Saca del head el CSS en línea grande, los sprites SVG, el JSON y las fuentes en base64: a archivos, o al final del body.',
    'Next.js: los datos en línea pesados suelen venir del layout raíz o de un script de terceros con strategy="beforeInteractive"; el inlineCss experimental también llena el head. Los metadatos llegan pronto si el layout no escribe etiquetas propias antes.',
    'WordPress: las opciones «combinar e insertar CSS crítico» de los plugins de caché llenan el head; pon un límite de tamaño y haz que el plugin SEO escriba sus etiquetas con prioridad 1. Gatsby y Nuxt: los estilos en línea también cuentan; sube las etiquetas con la opción de orden o tagPriority.',
    'Shopify: {% render "meta-tags" %} va antes de {{ content_for_header }} en theme.liquid.',
  ],
  outcomes: {
    'cut-off': {
      title: 'No se pudo saber cuánto ocupa el head',
      summary: 'La respuesta se cortó tras {read}, antes de completar el head.',
    },
    'too-large-tags-lost': {
      title: 'El head es demasiado grande',
      summary:
        '{app} no ve {tags}: deja de leer tras {limit}, y {count, plural, one {esta etiqueta viene} other {estas etiquetas vienen}} después de ese punto. El head ocupa {precision, select, exact {{size}} other {más que eso}}.',
      detail:
        '{readOn, select, yes {Para ver qué viene después de ese punto, esta comprobación siguió leyendo hasta el byte {seen, number}. {app} no lo hace.} other {}}',
    },
    'too-large-card-before': {
      title: 'El head es grande, y las etiquetas de la tarjeta vienen primero',
      summary:
        '{app} deja de leer tras {limit}; el head ocupa {precision, select, exact {{size}} other {más que eso}}. {lastByte, plural, =0 {Ninguna etiqueta de la tarjeta viene después: no hay que mover nada.} other {Todo lo que forma la tarjeta termina en el byte #: no hay que mover nada.}}',
      detail:
        '{readOn, select, yes {Para ver qué viene después de ese punto, esta comprobación siguió leyendo hasta el byte {seen, number}. {app} no lo hace.} other {}}',
    },
    'too-large-tags-before': {
      title: 'El head es demasiado grande',
      summary:
        '{app} deja de leer tras {limit}; el head ocupa {precision, select, exact {{size}} other {más que eso}}. Las etiquetas encontradas terminan en el byte {lastByte, number}, dentro del límite; no se vio si vienen más después.',
      detail:
        '{readOn, select, yes {Para ver qué viene después de ese punto, esta comprobación siguió leyendo hasta el byte {seen, number}. {app} no lo hace.} other {}}',
    },
    'too-large-no-title': {
      title: 'El head es demasiado grande',
      summary:
        '{app} deja de leer tras {limit}; el head ocupa {precision, select, exact {{size}} other {más que eso}}. Las etiquetas más allá de ese punto se pierden, y antes no se encontró ningún og:title.',
      detail:
        '{readOn, select, yes {Para ver qué viene después de ese punto, esta comprobación siguió leyendo hasta el byte {seen, number}. {app} no lo hace.} other {}}',
    },
    large: {
      title: 'Los teléfonos antiguos pierden algunas etiquetas',
      summary:
        'Las versiones de {app} anteriores a 2023 dejan de leer en {old}, y las etiquetas de la tarjeta terminan en el byte {lastByte, number}. El head ocupa {size} de {limit}, que los teléfonos actuales leen.',
    },
    'large-card-before': {
      title: 'El head es grande, y las etiquetas de la tarjeta vienen primero',
      summary:
        'Ocupa {size} de {limit}, que los teléfonos actuales leen. Las versiones de {app} anteriores a 2023 se detienen en {old}; {lastByte, plural, =0 {no hay ninguna etiqueta de la tarjeta que perder} other {todas las etiquetas de la tarjeta terminan antes, en el byte #}}.',
    },
    'small-enough': {
      title: 'El head es lo bastante pequeño',
      summary:
        'Ocupa {size} de {limit}{headEnd, select, seen {} other {; no se vio ningún </head>, así que todo se leyó como head}}.',
    },
  },
  fixes: {
    'make-lighter': 'Saca del head los estilos y datos en línea grandes.',
    'move-up':
      'Sube estas etiquetas justo después de <meta charset>, antes de cualquier estilo y script, y saca del head los estilos y datos en línea grandes.',
  },
})
