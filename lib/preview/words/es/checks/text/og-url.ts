/** The words of the check on the canonical address. */
import type { ogUrl as check } from '../../../../judge/checks/text/og-url'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Meta lo pide en todas las páginas. La tarjeta no sufre: {instead, select, none {{app} usa el propio enlace.} other {{app} usa {instead} en su lugar.}}'

export const ogUrl = checkWords<typeof check>()({
  name: 'Dirección canónica',
  marketer:
    'og:url es la única dirección verdadera de la página, sin códigos de seguimiento ni de sesión. Meta la pide en todas las páginas.',
  developer:
    'Meta exige un og:url no vacío: absoluto, canónico, sin variables de sesión, identificadores de usuario ni contadores. Android recurre a twitter:url y después al propio enlace, así que una etiqueta que falta no cuesta ninguna tarjeta.',
  howToFix: [
    'HTML simple: <meta property="og:url" content="[dirección de esta página]">, con la misma dirección que <link rel="canonical">.',
    'Next.js: define metadataBase en el layout raíz y openGraph.url en cada página; el url de un layout lo heredan todas las páginas y apunta entonces al sitio equivocado.',
    'WordPress: los plugins SEO lo escriben a partir del enlace permanente; un host erróneo significa que la dirección del sitio en Ajustes → Generales está mal, a menudo tras mudarse desde un servidor de pruebas.',
    'Shopify: usa {{ canonical_url }}, no {{ request.path }} con sus parámetros.',
  ],
  outcomes: {
    'not-seen': { title: 'No se pudo saber si og:url está definido', summary: '{because}' },
    missing: { title: 'Falta og:url', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:url no está en los primeros {read}',
      summary: `${NO_HARM} La etiqueta no está en el head ni en la parte posterior que se leyó; el resto de la página no se leyó, porque ningún cliente mira ahí.`,
    },
    'not-within-limit': { title: 'Sin og:url en los primeros {within}', summary: NO_HARM },
    empty: {
      title: 'og:url está vacío',
      summary: `${NO_HARM} La etiqueta está, en la línea {line, number}, pero vacía: complétala con la dirección de esta página.`,
    },
    unreadable: {
      title: 'og:url está, pero {app} no puede leerlo',
      summary: `${NO_HARM} La etiqueta no se puede leer: {because}.`,
    },
    'beyond-limit': {
      title: 'og:url está más allá de los primeros {limit}',
      summary: `${NO_HARM} La etiqueta está, {place}, pero {app} deja de leer antes: súbela.`,
    },
    'not-absolute': {
      title: 'og:url no es una dirección completa',
      summary:
        '«{value}» no empieza por https:// y un host, así que {app} no puede usarla y recurre al propio enlace.',
    },
    'not-public': {
      title:
        'og:url apunta a {place, select, machine {la máquina de quien desarrolla} other {una red privada}}',
      summary:
        'Indica {host}, al que nadie de fuera llega, mientras que la página está en {own}: la dirección pública del sitio no está configurada donde se construyen las direcciones. Algunos teléfonos muestran ese host en la tarjeta.',
    },
    'unpublished-host': {
      title:
        'og:url apunta a {kind, select, staging {un servidor de pruebas} other {un despliegue de prueba}}',
      summary:
        'Indica {host}, mientras que la página está en {own}: la dirección pública del sitio no está configurada donde se construyen las direcciones. Algunos teléfonos muestran ese host en la tarjeta.',
    },
    'answers-with-error': {
      title: 'og:url indica una dirección que responde con el estado {status}',
      summary:
        'Indica {value}, donde no hay ninguna página. Las redes que leen la tarjeta desde ahí no encuentran nada.',
    },
    'does-not-answer': {
      title: 'og:url indica una dirección que no responde',
      summary: 'Indica {value}, y {because}. Las redes que leen la tarjeta desde ahí no encuentran nada.',
    },
    'another-site': {
      title: 'og:url apunta a otro sitio',
      summary:
        'Indica {host}, mientras que la página está en {own}, y algunos teléfonos muestran ese host en la tarjeta. Déjalo si la página es una copia; a menudo es la dirección de un servidor de pruebas o de un sitio anterior.',
    },
    insecure: {
      title: 'og:url está definido, con http://',
      summary:
        'En la tarjeta no se ve nada de ello. Para otras redes, la dirección canónica debería empezar por https://, como la propia página.',
    },
    tracking: {
      title: 'og:url lleva códigos de seguimiento o de sesión',
      summary: 'Meta pide una dirección sin ellos; esta lleva {keys}.',
    },
    'home-page': {
      title: 'og:url apunta a la portada',
      summary: 'Cada página necesita su propia dirección canónica; esta indica la portada del sitio.',
    },
    'another-page': {
      title: 'og:url indica otra página',
      summary:
        'Indica {value}, y esta página está en otro lugar del sitio. Déjalo si esta página es una copia de aquella; si no, las redes cuentan para la otra lo que se comparte de esta, y pueden leer la tarjeta desde ahí.',
    },
    set: { title: 'og:url está definido', summary: 'Indica {value} como dirección canónica.' },
  },
})
