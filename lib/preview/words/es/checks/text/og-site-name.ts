/** The words of the check on the site name. */
import type { ogSiteName as check } from '../../../../judge/checks/text/og-site-name'
import { checkWords } from '../../../typed'

const NO_HARM =
  'La tarjeta de {app} no sufre: las versiones actuales muestran el host, {host}. Las versiones antiguas y otras redes muestran el nombre.'

export const ogSiteName = checkWords<typeof check>()({
  name: 'Nombre del sitio',
  marketer:
    'og:site_name lo piden las guías publicadas. Las versiones actuales de WhatsApp muestran el host del enlace en su lugar, así que aquí apenas pesa.',
  developer:
    'El mensaje enviado no lleva nombre de sitio; la última línea de la tarjeta es el host. Las versiones antiguas y otras redes (Facebook, Slack, Discord) muestran la etiqueta.',
  howToFix: [
    'HTML simple: <meta property="og:site_name" content="Tu marca">.',
    'Next.js: openGraph.siteName en el layout raíz, repetido en las páginas que tienen un objeto openGraph propio.',
    'WordPress: el plugin SEO lo toma de Ajustes → Generales → Título del sitio. Shopify: {{ shop.name }} en el fragmento meta-tags.',
  ],
  outcomes: {
    set: {
      title: 'og:site_name está definido',
      summary: 'Dice «{name}». Las versiones actuales de {app} muestran el host, {host}, en su lugar.',
    },
    'not-seen': { title: 'No se pudo saber si og:site_name está definido', summary: '{because}' },
    missing: { title: 'og:site_name no está definido, y {app} no lo muestra', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:site_name no está definido, y {app} no lo muestra',
      summary: `${NO_HARM} La etiqueta no está en el head ni en los primeros {read}; el resto de la página no se leyó, porque ningún cliente mira ahí.`,
    },
    'not-within-limit': {
      title: 'Sin og:site_name en los primeros {within}, y {app} no lo muestra',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:site_name está vacío, y {app} no lo muestra',
      summary: `${NO_HARM} La etiqueta está, en la línea {line, number}, pero vacía: pon tu marca.`,
    },
    unreadable: {
      title: 'og:site_name no se puede leer, y {app} no lo muestra',
      summary: `${NO_HARM} La etiqueta no se puede leer: {because}.`,
    },
    'beyond-limit': {
      title: 'og:site_name está más allá de los primeros {limit}, y {app} no lo muestra',
      summary: `${NO_HARM} La etiqueta está, {place}, pero {app} deja de leer antes: súbela.`,
    },
  },
  fixes: {
    'write-brand': 'Pon esta etiqueta en el head, con tu marca tal como se escribe:',
  },
})
