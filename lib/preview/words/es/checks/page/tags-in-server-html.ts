/** The words of the check on tags that only a script adds. */
import type { tagsInServerHtml as check } from '../../../../judge/checks/page/tags-in-server-html'
import { checkWords } from '../../../typed'

const IN_HTML = 'Las etiquetas están en el HTML del servidor'
const CAME_FIRST =
  '{count, plural, one {# etiqueta Open Graph llegó} other {# etiquetas Open Graph llegaron}} con la primera respuesta, sin ningún script{beyond, plural, =0 {} other {, y # más allá del punto donde {app} deja de leer}}.'
const BY_SCRIPT_TITLE = '{keys} {count, plural, one {aparece} other {aparecen}} solo tras ejecutar JavaScript'
const BY_SCRIPT =
  'Abrimos la página en un navegador y comparamos su head antes y después. {count, plural, one {{searched, select, whole {Esta etiqueta no está en el HTML que envía el servidor} other {Esta etiqueta no está en los primeros {read} del HTML que envía el servidor}}; un script la añade después.} other {{searched, select, whole {Estas etiquetas no están en el HTML que envía el servidor} other {Estas etiquetas no están en los primeros {read} del HTML que envía el servidor}}; un script las añade después.}}'
const BY_SCRIPT_DETAIL =
  '{framework, select, none {} other {La página se construye con {framework}. }}{shell, select, yes {El HTML del servidor es solo una estructura vacía: {seen}. } other {}}{changedCount, plural, =0 {} other {Los scripts también cambian {changed}. }}{settled, select, yes {} other {La página seguía cambiando cuando dejamos de mirar.}}'
const SWITCHED_OFF =
  '{count, plural, one {La única está} other {Las # están}} dentro de {places}, donde ningún lector {count, plural, one {la toma por una etiqueta} other {las toma por etiquetas}}.'
const EITHER_WAY = 'En cualquier caso {app} no las ve; empieza por el tamaño del head.'

export const tagsInServerHtml = checkWords<typeof check>()({
  name: 'Etiquetas en el HTML del servidor',
  marketer:
    'WhatsApp no ejecuta la página; lee el texto tal como lo envía el servidor. Las etiquetas que solo aparecen en el navegador no existen para él.',
  developer:
    'No se ejecuta JavaScript. Las etiquetas que ponen react-helmet, vue-meta, un gestor de etiquetas o document.title nunca llegan a la tarjeta; deben estar en el head de la primera respuesta. Cuando ahí faltan etiquetas, los scripts de la página se ejecutan en un navegador y se compara el head antes y después.',
  howToFix: [
    'Mira lo que ve WhatsApp: abre «ver código fuente» (no el inspector), o repite nuestra solicitud con curl, y busca og:title.',
    'Next.js: exporta metadata o generateMetadata desde un componente de servidor; next/head dentro de un componente de cliente que espera datos llega tarde. Si los metadatos se transmiten en el body, quita de next.config un htmlLimitedBots propio: sustituye la lista integrada, en la que está WhatsApp.',
    'React con Vite o Create React App, Vue, Angular: renderiza en el servidor (Next.js, Nuxt, Angular SSR), prerenderiza las rutas públicas al compilar, o haz que el servidor escriba las etiquetas de cada ruta en index.html antes de enviarlo.',
    'Nuxt: deja ssr: true y define las etiquetas con useSeoMeta. SvelteKit: <svelte:head> con ssr activado. Remix y React Router: la exportación meta de la ruta, con ssr activado. Astro: escribe las etiquetas en el head del layout, no en un componente client:. Gatsby: la exportación Head.',
    'Donde el servidor no se pueda cambiar, un worker en el borde (Cloudflare, Netlify, Vercel) puede poner las etiquetas en el head, o un servicio de prerenderizado puede responder a los user agents que empiezan por WhatsApp/.',
    'WordPress y Shopify envían las etiquetas desde el servidor; las puestas con Google Tag Manager son la excepción y no cuentan.',
  ],
  outcomes: {
    'in-html': { title: IN_HTML, summary: CAME_FIRST },
    'in-html-scripts-change-nothing': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'La página se abrió también en un navegador: sus scripts no añaden ninguna etiqueta de la tarjeta ni cambian ninguna.',
    },
    'in-html-scripts-unfinished': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'La página se abrió también en un navegador. Seguía cambiando cuando paramos, y no había cambiado ninguna etiqueta de la tarjeta.',
    },
    'in-html-scripts-not-run': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'No se sabe si un script añade las demás. {because}',
    },
    'beyond-limit': {
      title: 'Las etiquetas están en el HTML del servidor, pero más allá de los primeros {limit}',
      summary:
        '{count, plural, one {# etiqueta Open Graph llega} other {# etiquetas Open Graph llegan}} con la primera respuesta, sin ningún script, pero más allá del punto donde {app} deja de leer. Lo que debe cambiar es el tamaño del head.',
    },
    'after-head': {
      title: 'Las etiquetas vienen después del head',
      summary:
        'El servidor sí envía {count, plural, one {# etiqueta Open Graph} other {# etiquetas Open Graph}}, pero después de </head>, donde {app} ya no lee.',
      detail:
        'Los frameworks que transmiten sus metadatos los envían a los navegadores en el body. Los rastreadores los necesitan en el head: Next.js tiene htmlLimitedBots para eso.',
    },
    'cached-without-tags': {
      title: 'Una caché guarda una copia antigua de la página, sin sus etiquetas',
      summary:
        '{app} recibe una copia que guardó una caché, sin etiquetas Open Graph. Con un parámetro que ninguna caché conoce, el servidor envía la misma página con sus etiquetas: no hay que añadir nada a la página.',
    },
    'tags-at-other-address': {
      title:
        '{differs, select, slash {Con la barra final cambiada, la dirección tiene todas las etiquetas} other {Las etiquetas están en la dirección donde acaban los navegadores}}',
      summary:
        '{app} no ejecuta scripts y se queda en la dirección enviada, que no tiene etiquetas. En {url} el servidor las envía todas.',
      detail: 'Esa dirección se pidió una vez, como la pide {app}.',
    },
    'only-for-crawlers': {
      title: 'El servidor envía sus etiquetas a {crawler}, pero no a {app}',
      summary:
        'Otros rastreadores reciben la página con sus etiquetas, mientras que {app} recibe lo mismo que un navegador, sin ellas: {app} falta en la lista de user agents que reciben la página preparada.',
    },
    'for-all-but-client': {
      title: 'El servidor envía sus etiquetas a otros, pero no a {app}',
      summary:
        '{crawler} y un navegador reciben etiquetas en esta dirección, y {app} recibe una página sin ellas: una regla sobre el user agent trata a {app} como otra cosa.',
    },
    'inside-svg': {
      title: 'Las etiquetas están dentro de un svg',
      summary:
        'El servidor sí envía {count, plural, one {# etiqueta Open Graph} other {# etiquetas Open Graph}}, pero dentro de un svg, cuyo contenido es para {app} parte de un dibujo. Muévelas al propio head.',
    },
    'switched-off': {
      title: 'Las etiquetas Open Graph del HTML del servidor están desactivadas',
      summary: `${SWITCHED_OFF} No se pudo ver si un script añade etiquetas en el navegador. {because} {app} no ejecuta scripts, así que las etiquetas deben venir del servidor.`,
    },
    'switched-off-everywhere': {
      title: 'Las etiquetas Open Graph del HTML del servidor están desactivadas',
      summary: `${SWITCHED_OFF} Abrimos la página en un navegador, y sus scripts no añadieron otras. Pon las etiquetas en el propio head.`,
    },
    'switched-off-so-far': {
      title: 'Las etiquetas Open Graph del HTML del servidor están desactivadas',
      summary: `${SWITCHED_OFF} Abrimos la página en un navegador, y seguía cambiando cuando paramos; hasta entonces sus scripts no habían añadido otras.`,
    },
    'not-all-seen': { title: 'No se pudieron ver todas las etiquetas', summary: '{because}' },
    'missing-everywhere': {
      title: 'No hay etiquetas Open Graph, ni siquiera tras ejecutar JavaScript',
      summary:
        'Abrimos la página en un navegador, y sus scripts no añadieron ninguna. Así que las etiquetas no llegan tarde: faltan en todas partes, y los hallazgos sobre cada etiqueta dicen qué añadir.',
    },
    'not-in-part-read': {
      title: 'No hay etiquetas Open Graph en los primeros {read}, ni siquiera tras ejecutar JavaScript',
      summary:
        'Abrimos la página en un navegador, y sus scripts no añadieron ninguna al head. Ni el head ni la parte posterior que se leyó contienen ninguna, y ningún cliente mira más abajo; los hallazgos sobre cada etiqueta dicen qué añadir.',
    },
    'none-so-far-in-part-read': {
      title: 'Hasta ahora, ninguna etiqueta Open Graph en los primeros {read}',
      summary:
        'Ni el head ni la parte posterior que se leyó contienen ninguna. Abrimos la página en un navegador, y seguía cambiando cuando paramos; hasta entonces sus scripts tampoco habían añadido ninguna.',
    },
    'none-so-far': {
      title: 'Hasta ahora, ninguna etiqueta Open Graph',
      summary:
        'El HTML del servidor no tiene ninguna. Abrimos la página en un navegador, y seguía cambiando cuando paramos; hasta entonces sus scripts tampoco habían añadido ninguna.',
    },
    'none-within-limit': {
      title: 'Ninguna etiqueta Open Graph en los primeros {within}',
      summary: `Pueden estar más allá del punto donde {app} deja de leer, o faltar del todo. ${EITHER_WAY}`,
    },
    'none-read-further': {
      title: 'Ninguna etiqueta Open Graph en los primeros {within}',
      summary: `Pueden estar más allá del punto donde {app} deja de leer, o faltar del todo; los primeros {seen} no contienen ninguna. ${EITHER_WAY}`,
    },
    'maybe-by-script': {
      title: 'El HTML del servidor no tiene etiquetas Open Graph',
      summary:
        'Pueden faltar del todo, o puede añadirlas un script en el navegador; sin ejecutar la página no se puede saber. {because} {app} tampoco la ejecuta, así que las etiquetas deben venir del servidor.',
      detail: 'La página tiene contenido propio y no es una estructura de aplicación vacía.',
    },
    'maybe-by-script-or-later': {
      title: 'Los primeros {read} del HTML del servidor no tienen etiquetas Open Graph',
      summary:
        'Pueden faltar del todo, venir más abajo en el body o añadirlas un script en el navegador; sin ejecutar la página no se puede saber. {because} {app} no ejecuta scripts y solo lee el head, así que las etiquetas deben venir del servidor, en el head.',
      detail: 'La página tiene contenido propio y no es una estructura de aplicación vacía.',
    },
    'empty-shell': {
      title:
        'Esto parece una estructura vacía{framework, select, none {} other {, construida con {framework}}}',
      summary:
        'El servidor no envía casi nada y ninguna etiqueta Open Graph, como las páginas que se construyen en el navegador. No se pudo ver si un script añade las etiquetas. {because} {app} no ejecuta scripts, así que las etiquetas deben venir del servidor.',
      detail: 'Qué se vio: {seen}.{name, select, none {} other { Reconocido como {name}.}}',
    },
    'only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} no ejecuta scripts, así que la tarjeta se queda sin {count, plural, one {ella} other {ellas}}. Envía las etiquetas desde el servidor.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'image-only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} no ejecuta scripts, así que la tarjeta no tiene imagen de {count, plural, one {ella} other {ellas}}. Envía las etiquetas desde el servidor.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'only-for-browsers': {
      title: 'El servidor envía {keys} a los navegadores, pero no a {app}',
      summary:
        'Un navegador pidió la misma dirección y recibió etiquetas en el HTML, antes de ejecutar ningún script. La respuesta a {app} no las tiene. Envía el mismo head a todos los visitantes.',
    },
    'changed-by-script': {
      title: 'JavaScript cambia {keys}',
      summary:
        'En un navegador, un script sustituye lo que envió el servidor. {app} no ejecuta scripts, así que muestra el primer valor. Si el correcto es el segundo, debe enviarlo el servidor.',
    },
    'other-tags-in-browser': {
      title: 'Un navegador ve otras etiquetas',
      summary:
        'Después de sus scripts, la página tiene etiquetas que el servidor no envió a {app}. No se pudo saber si las añade un script o si el servidor las envía solo a los navegadores.',
    },
    'script-leads-elsewhere': {
      title: 'Un script lleva a los navegadores a otra dirección',
      summary:
        '{app} no ejecuta scripts ni sigue un meta refresh, así que se queda en esta dirección y solo lee sus etiquetas. No se pudo ver qué hacen los scripts con las etiquetas de esta dirección.',
    },
  },
  fixes: {
    'keep-built-in-list':
      'Next.js retiene el head para los rastreadores de su lista, y WhatsApp está en la integrada; un htmlLimitedBots propio sustituye esa lista y quita sus nombres. Quita el ajuste de next.config, o haz que coincida con todos los visitantes, que reciben entonces el head completo a costa de la transmisión gradual:',
    'send-in-head': 'Envía estas etiquetas antes de </head>, en la primera respuesta:',
    'share-other-address':
      'Comparte esta dirección, o haz que la otra redirija a ella con un 301. No hay que añadir nada a la página:',
    'add-to-crawler-list':
      'Añade WhatsApp, en mayúsculas o minúsculas, a la lista de user agents que reciben la página preparada: crawlerUserAgents del middleware de Prerender, botUserAgents de Rendertron, el map o la condición sobre el user agent en el servidor web, la regla de bots de la CDN. Una coincidencia con «whatsapp/» abarca todas sus formas; conserva los nombres que ya están.',
    'clear-cache':
      'Vacía esta dirección en todas las cachés que hay ante la página (la CDN, la caché del alojamiento, un plugin de caché) y vuelve a comprobar el enlace. Si la copia antigua vuelve, una regla guarda una copia propia para cada user agent, o durante demasiado tiempo.',
    'treat-client-alike-at-server':
      'No es una caché: con un parámetro que ninguna caché conoce, {app} recibe lo mismo. Busca una regla sobre el user agent en la aplicación, el servidor o la CDN, y envía a {app} el head que reciben todos:',
    'treat-client-alike':
      'Busca una regla sobre el user agent en el servidor, la CDN o una caché, y envía a {app} el head que reciben todos:',
    'same-head-for-all':
      'Busca qué trata de otra forma a los rastreadores: una regla sobre el user agent en el servidor, la CDN o el firewall, un servicio de prerenderizado con la caché vacía, o una página de consentimiento para visitantes sin cookies. El head debe contener:',
  },
})
