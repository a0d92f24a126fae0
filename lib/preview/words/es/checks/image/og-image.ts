/** The words of the check on og:image. */
import type { ogImage as check } from '../../../../judge/checks/image/og-image'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, picture {{app} no encuentra imagen, así que la tarjeta es solo texto.} icon {{app} recurre a un icono del sitio, que rara vez da una buena tarjeta.} other {En {clients}, {app} recurre a {instead}; otros clientes pueden no mostrar imagen.}}{elsewhere, select, none {} other { La página indica una imagen solo en {elsewhere}, que {app} no consulta.}}'
const DETAIL = '{app} busca {tried}, en este orden, y solo en el head.'

export const ogImage = checkWords<typeof check>()({
  name: 'Imagen indicada',
  marketer: 'La página debería indicar una imagen para su vista previa; sin ella, la tarjeta es solo texto.',
  developer:
    'og:image en el head indica la imagen. Sin ella, el cliente de Android prueba twitter:image, meta image, og:thumbnail y thumbnail, y después los iconos de link; nunca mira las imágenes del body. og:image:secure_url y og:image:url no se leen.',
  howToFix: [
    'Cualquier sitio: pon una línea en el head de la página: <meta property="og:image" content="[dirección de una imagen]">. Una imagen de 1200 × 630 px, en JPEG y con menos de 300 KB funciona en todas partes.',
    'Next.js: define openGraph.images en los metadatos de la página, o pon un archivo opengraph-image junto a ella.',
    'WordPress: elige una imagen destacada; un plugin SEO (Yoast, Rank Math, SEOPress) escribe la etiqueta a partir de ella.',
    'Shopify y otras tiendas: elige la imagen para redes sociales en las preferencias del tema, para las páginas sin imagen propia.',
  ],
  outcomes: {
    set: { title: 'og:image está definido', summary: 'La página indica su propia imagen para la tarjeta.' },
    'not-seen': { title: 'No se pudo saber si og:image está definido', summary: '{because}' },
    missing: { title: 'Falta og:image', summary: COSTS, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:image no está en los primeros {read}',
      summary: `${COSTS} La etiqueta no está en el head ni en la parte posterior que se leyó; el resto de la página no se leyó, porque ningún cliente mira ahí.`,
      detail: DETAIL,
    },
    'not-within-limit': { title: 'Sin og:image en los primeros {within}', summary: COSTS, detail: DETAIL },
    empty: {
      title: 'og:image está vacío',
      summary: `${COSTS} La etiqueta está, en la línea {line, number}, pero no indica ninguna imagen.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:image está, pero {app} no puede leerlo',
      summary: `${COSTS} La etiqueta no se puede leer: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:image está más allá de los primeros {limit}',
      summary: `${COSTS} La etiqueta está, {place}, pero {app} deja de leer antes: súbela.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'name-picture':
      'Pon esta etiqueta en el head, con la dirección completa de una imagen como contenido (1200 × 630 px, JPEG, menos de 300 KB):',
  },
})
