/** The words of the check on the title. */
import type { ogTitle as check } from '../../../../judge/checks/text/og-title'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} usa {instead} en su lugar: «{text}».} headline {La tarjeta no tiene titular: tampoco hay {others}.} other {{app} mostrará solo el enlace: no encuentra ni título ni descripción.}}'
const SET_IT = 'Pon en og:title el titular de esta página.'
const DETAIL =
  '{forgivingCount, plural, =0 {} other {En {forgiving} la etiqueta quizá se lea aún: se cuenta que ahí el analizador es más tolerante. }}Sin og:title, {app} en {client} toma el primero de estos que pueda leer: {others}. Meta dice que og:title no debe estar vacío.'

export const ogTitle = checkWords<typeof check>()({
  name: 'Título',
  marketer:
    'og:title es el titular en negrita de la tarjeta. Sin él, WhatsApp elige otro texto o no muestra tarjeta.',
  developer:
    'Meta exige un og:title no vacío en el head. Android recurre a twitter:title, meta name="title" y <title>; sin título ni descripción no hay tarjeta.',
  howToFix: [
    'HTML simple: pon <meta property="og:title" content="…"> en el head, justo después del charset, con el titular de esta página.',
    'Next.js: export const metadata = { openGraph: { title } }, o generateMetadata para páginas con datos. Un objeto openGraph en una página sustituye por completo al del layout.',
    'WordPress: Yoast, Rank Math y SEOPress lo escriben a partir del título de la entrada; el campo está en Social o Facebook. Sin un plugin así, debe imprimirlo el tema.',
    'Shopify: {% render "meta-tags" %} en theme.liquid; el texto sale de la ficha para buscadores de la página.',
    'Aplicaciones de una sola página: debe enviarlo el servidor; véase la comprobación sobre las etiquetas en el HTML del servidor.',
  ],
  outcomes: {
    set: { title: 'og:title está definido', summary: 'El titular de la tarjeta es «{text}».' },
    'not-seen': { title: 'No se pudo saber si og:title está definido', summary: '{because}' },
    missing: { title: 'Falta og:title', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:title no está en los primeros {read}',
      summary: `${COSTS} ${SET_IT} La etiqueta no está en el head ni en la parte posterior que se leyó; el resto de la página no se leyó, porque ningún cliente mira ahí.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'Sin og:title en los primeros {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:title está vacío',
      summary: `${COSTS} La etiqueta está, en la línea {line, number}, pero vacía: complétala con el titular de esta página.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:title está, pero {app} no puede leerlo',
      summary: `${COSTS} La etiqueta no se puede leer: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:title está más allá de los primeros {limit}',
      summary: `${COSTS} La etiqueta está, {place}, pero {app} deja de leer antes: súbela.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-headline': 'Pon esta etiqueta en el head, con el titular de la página como contenido:',
  },
})
