/** The words of the check on the description. */
import type { ogDescription as check } from '../../../../judge/checks/text/og-description'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} usa {instead} en su lugar.} description {La tarjeta muestra un titular y debajo nada más que el host.} other {{app} mostrará solo el enlace: no encuentra ni título ni descripción.}}'
const SET_IT = 'Pon en og:description una frase sobre esta página.'
const DETAIL =
  'Sin og:description, {app} en {client} toma el primero de estos que pueda leer: {others}. Meta dice que og:description no debe estar vacío.'

export const ogDescription = checkWords<typeof check>()({
  name: 'Descripción',
  marketer: 'og:description es la línea debajo del titular. Dice por qué vale la pena abrir el enlace.',
  developer:
    'Meta exige un og:description no vacío en el head. Android recurre a twitter:description y a meta name="description"; con un título solo también hay tarjeta.',
  howToFix: [
    'HTML simple: pon <meta property="og:description" content="…"> en el head; bastan 80 caracteres.',
    'Next.js: openGraph: { description } en metadata o generateMetadata; no se toma de description cuando la página tiene un objeto openGraph propio sin ella.',
    'WordPress: la descripción social de Yoast, Rank Math o SEOPress; sin plugin, el extracto a menudo no se imprime.',
    'Shopify: la descripción en la ficha para buscadores del producto o de la página; si está vacía, la etiqueta también.',
  ],
  outcomes: {
    set: { title: 'og:description está definido', summary: 'El texto de la tarjeta es «{text}».' },
    'not-seen': { title: 'No se pudo saber si og:description está definido', summary: '{because}' },
    missing: { title: 'Falta og:description', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:description no está en los primeros {read}',
      summary: `${COSTS} ${SET_IT} La etiqueta no está en el head ni en la parte posterior que se leyó; el resto de la página no se leyó, porque ningún cliente mira ahí.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Sin og:description en los primeros {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:description está vacío',
      summary: `${COSTS} La etiqueta está, en la línea {line, number}, pero vacía: complétala con una frase sobre esta página.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:description está, pero {app} no puede leerlo',
      summary: `${COSTS} La etiqueta no se puede leer: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:description está más allá de los primeros {limit}',
      summary: `${COSTS} La etiqueta está, {place}, pero {app} deja de leer antes: súbela.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-sentence': 'Pon esta etiqueta en el head, con una frase sobre la página como contenido:',
  },
})
