/** The words of the check on the type. */
import type { ogType as check } from '../../../../judge/checks/text/og-type'
import { checkWords } from '../../../typed'

const NO_HARM =
  'La tarjeta de {app} no sufre: no usa esta etiqueta. La piden las guías publicadas y otras redes.'

export const ogType = checkWords<typeof check>()({
  name: 'Tipo',
  marketer:
    'og:type debería ser website o article. Lo piden las guías publicadas; no cambia nada en una tarjeta de WhatsApp.',
  developer:
    'El cliente de Android no tiene esa clave. Facebook y otros la usan para elegir más etiquetas (article:published_time y similares).',
  howToFix: [
    'HTML simple: <meta property="og:type" content="website"> en la portada y los listados, article en las entradas.',
    'Next.js: openGraph.type. Los plugins SEO de WordPress lo definen solos. Shopify: product en las páginas de producto está bien.',
  ],
  outcomes: {
    set: {
      title: 'og:type está definido',
      summary: 'Dice «{type}». {app} no lo lee; otras redes sí.',
    },
    'set-to-other': {
      title: 'og:type está definido',
      summary: 'Dice «{type}», un tipo conocido; la guía sugiere website o article. {app} no lo lee.',
    },
    'own-namespace': {
      title: 'og:type está definido',
      summary:
        'Dice «{type}», un tipo con espacio de nombres propio, como permite Open Graph. {app} no lo lee.',
    },
    'not-a-type': {
      title: 'og:type tiene un valor propio, y {app} no lo lee',
      summary:
        '«{type}» no es un tipo que los lectores conozcan. La tarjeta de {app} no sufre: no usa esta etiqueta.',
    },
    'not-seen': { title: 'No se pudo saber si og:type está definido', summary: '{because}' },
    missing: { title: 'og:type no está definido, y {app} no lo necesita', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:type no está definido, y {app} no lo necesita',
      summary: `${NO_HARM} La etiqueta no está en el head ni en los primeros {read}; el resto de la página no se leyó, porque ningún cliente mira ahí.`,
    },
    'not-within-limit': {
      title: 'Sin og:type en los primeros {within}, y {app} no lo necesita',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:type está vacío, y {app} no lo necesita',
      summary: `${NO_HARM} La etiqueta está, en la línea {line, number}, pero vacía.`,
    },
    unreadable: {
      title: 'og:type no se puede leer, y {app} no lo necesita',
      summary: `${NO_HARM} La etiqueta no se puede leer: {because}.`,
    },
    'beyond-limit': {
      title: 'og:type está más allá de los primeros {limit}, y {app} no lo necesita',
      summary: `${NO_HARM} La etiqueta está, {place}, pero {app} deja de leer antes: súbela.`,
    },
  },
  fixes: { 'use-known-type': 'Para otras redes, usa un tipo que conozcan:' },
})
