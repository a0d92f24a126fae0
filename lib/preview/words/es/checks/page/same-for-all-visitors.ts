/** The words of the check on what each visitor is given. */
import type { sameForAllVisitors as check } from '../../../../judge/checks/page/same-for-all-visitors'
import { checkWords } from '../../../typed'

const OTHERS = '{otherCount, plural, =0 {} other { También es distinto para {others}.}}'
const ONE_ADDRESS =
  'Todos se enviaron desde una misma dirección y pidieron inglés, con segundos de diferencia: lo que cambia es el user agent y el azar. Compara los valores de abajo; un experimento o una página que cambia cada minuto también se ve así.'
const SAME =
  '{visitors} acaban en la misma dirección y reciben el mismo título, descripción e imagen.{slight, select, none {} title { Solo el título está redactado de forma algo distinta.} description { Solo la descripción está redactada de forma algo distinta.} image { Solo la imagen tiene una dirección algo distinta.} other { Solo la dirección canónica es algo distinta.}}'

export const sameForAllVisitors = checkWords<typeof check>()({
  name: 'Igual para todos los visitantes',
  marketer:
    'La tarjeta se hace con lo que tu servidor le dice al teléfono de quien envía. Si a los navegadores o a otros teléfonos les dice otra cosa, la tarjeta promete algo que el enlace no cumple.',
  developer:
    'La página se pide como WhatsApp en Android, como navegador, como facebookexternalhit y como WhatsApp en iPhone, desde una dirección y en un idioma. Se comparan og:title, og:description, og:image, og:url o canonical, y la dirección final. Se ignoran parámetros anticaché, firmas, relojes, contadores y espacios.',
  howToFix: [
    'Haz que el servidor decida solo por la dirección, no por User-Agent. Lo que deba cambiar según el dispositivo va en CSS o después del head.',
    'Prerenderizado y renderizado dinámico (Prerender.io, Rendertron, un worker de CDN): haz que la versión para rastreadores lleve las mismas etiquetas que la página que recibe la gente, y actualízala cuando la página cambie.',
    'Cachés y CDN: si las respuestas cambian según el User-Agent, envía Vary: User-Agent; sin ella, la versión de un visitante se sirve al siguiente. Cloudflare y Varnish ignoran esta cabecera o hay que configurarlos.',
    'Sitios móviles y enlaces a aplicaciones: responde a la dirección compartida con la página y ofrece desde ahí la aplicación o la dirección m. Las redirecciones a tiendas de aplicaciones, páginas de consentimiento y sitios por país deberían excluir los user agents que empiezan por WhatsApp/.',
    'Pruebas A/B (Optimizely, VWO, flags de Vercel): deja fuera de ellas título, descripción e imagen, o da el original a los visitantes sin cookies.',
  ],
  outcomes: {
    'same-for-all': { title: 'Todos los visitantes reciben la misma página', summary: SAME },
    'same-as-browser': { title: '{app} y un navegador reciben la misma página', summary: SAME },
    'made-for-crawlers': {
      title: '{app} recibe las etiquetas que necesita',
      summary:
        'La página que recibe un navegador no lleva etiquetas para tarjetas, y la de {app} sí: parece hecha para rastreadores. Asegúrate de que ambas sigan diciendo lo mismo.',
    },
    'other-tags': {
      title: '{fieldCount, plural, one {Cambia {fields}} other {Cambian {fields}}} para {visitor}',
      summary: `A {lead} y a {visitor} no se les da lo mismo: {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere': {
      title: '{app} recibe la página, pero a {visitor} se le envía a {place}',
      summary: `Mientras {lead} recibe la página, a {visitor} se le envía a {place}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere-with-other-tags': {
      title: '{app} recibe la página, pero a {visitor} se le envía a {place}',
      summary: `Mientras {lead} recibe la página, a {visitor} se le envía a {place} y cambia lo siguiente: {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-sent-elsewhere': {
      title: 'A {app} se le envía a otra dirección, pero a {visitor} no',
      summary: `A {lead} se le redirige a {to} y hace la tarjeta de esa página, mientras que {visitor} recibe la página en el propio enlace{fieldCount, plural, =0 {} other {, y cambia lo siguiente: {fields}}}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-gets-no-tags': {
      title: '{client} recibe la página sin sus etiquetas',
      summary:
        'A los mensajes de {client} les falta lo siguiente: {fields}. Recibe la página que llenan los scripts, mientras que {lead} recibe la que tiene las etiquetas. La regla que los distingue conoce solo una forma del user agent.',
      detail: ONE_ADDRESS,
    },
    'changes-with-language': {
      title: 'La tarjeta sigue el idioma del teléfono de quien envía',
      summary:
        '{app} pide la página en el idioma del teléfono de quien envía, y según él elige el servidor lo siguiente: {fields}. Decide quien envía el enlace, no quien lo lee. En otro idioma el título es «{title}».',
      detail: 'La página se pidió en inglés y una vez más en otros idiomas.',
    },
    'same-in-other-language': {
      title: 'Todos los visitantes reciben la misma página, en cualquier idioma',
      summary: '{visitors} reciben la misma página, y dice lo mismo cuando se piden otros idiomas.',
    },
    'one-language-asked': {
      title: 'No se pudo saber si la tarjeta cambia con el idioma',
      summary:
        '{visitors} reciben la misma página, y todos la pidieron en inglés. El servidor dice con Vary: Accept-Language que elige la página según el idioma: {app} pide en el idioma del teléfono de quien envía, así que un teléfono en otro idioma puede mostrar otra tarjeta.',
    },
    'own-page-not-read': {
      title: 'No se pudo comparar qué reciben los visitantes',
      summary: 'La visita de {app} no trajo ninguna página con la que comparar: {response}.',
    },
    'browser-not-compared': {
      title: 'No se pudo comparar {app} con un navegador',
      summary: 'La visita como navegador no trajo nada que comparar: {response}.',
    },
  },
  fixes: {
    'respond-with-the-page':
      'Responde a {address, select, none {este enlace} other {{address}}} con la misma página para todos, y lleva desde ahí a {place}.',
    'send-all-the-same-way':
      'Envía al mismo sitio a todos los que abren el enlace. Si la redirección se hizo para vistas previas, asegúrate de que su destino sea la página que debe mostrar la tarjeta.',
    'match-every-form':
      'Busca «whatsapp/» sin distinguir mayúsculas, al principio del user agent: {lead} y {client} se llaman WhatsApp/2.… con finales distintos. Mira la lista de rastreadores del servicio de prerenderizado, del servidor o de la CDN.',
    'address-per-language':
      'Da a cada idioma su propia dirección (/en/…, /fr/…) que responda en ese idioma se pida lo que se pida, y haz que se comparta esa.',
    'same-tags-for-all':
      'Da a todos los visitantes lo mismo ({fields}): decide por la dirección, no por el user agent. {fieldCount, plural, one {Si la diferencia es intencionada} other {Si las diferencias son intencionadas}}, las cachés deben saberlo: lo dice una cabecera Vary: User-Agent, que no cambia la tarjeta.',
  },
})
