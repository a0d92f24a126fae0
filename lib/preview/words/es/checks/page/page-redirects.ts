/** The words of the check on redirects. */
import type { pageRedirects as check } from '../../../../judge/checks/page/page-redirects'
import { checkWords } from '../../../typed'

const AFTER =
  '{app} mostrará solo el enlace: tras {count, plural, one {# redirección} other {# redirecciones}}'
const WANTS_COOKIE =
  'Una redirección pone una cookie, así que el sitio parece querer cookies antes de dejar entrar. Una vista previa no guarda ninguna: un teléfono solo la repite mientras sigue una cadena de redirecciones. Lo hicimos también, con el host que la puso, y las redirecciones no terminaron.'
const LOOP = `${AFTER} la cadena vuelve a una dirección que ya se había pedido.` as const
const ENDLESS = `${AFTER} seguía sin haber página; {app} sigue {max, number} como máximo.` as const

export const pageRedirects = checkWords<typeof check>()({
  name: 'Redirecciones',
  marketer:
    'Cada redirección cuesta tiempo en una red móvil. Comparte la dirección final, o un enlace corto que lleve directamente a ella.',
  developer:
    'Se siguen las redirecciones por Location, hasta 20; más de tres son una advertencia. Meta refresh y las redirecciones por JavaScript no se siguen: la tarjeta muestra la página que las contiene.',
  howToFix: [
    'Comparte la dirección que muestra el navegador cuando la página ha cargado, sin saltos de seguimiento.',
    'Une las cadenas de redirecciones: http → https → www → barra final debería ser una sola regla. nginx: return 301 https://www.example.com$request_uri; en el bloque server de todos los demás nombres.',
    'Cloudflare: una regla Single Redirect en lugar de varias Page Rules. WordPress: haz que la dirección del sitio coincida con la que compartes; el plugin Redirection muestra las cadenas. Shopify: apunta las redirecciones antiguas a la dirección más reciente.',
    'Un bucle que pone una cookie: una regla de consentimiento, idioma o edad redirige a todos los que no la tienen. Responde primero con la página y pregunta en ella.',
    'Sustituye <meta http-equiv="refresh"> y window.location por un 301 o 308 del servidor. Next.js: redirects() en next.config, o redirect() en el servidor, que envía un estado real si se ejecuta antes de que la página se transmita.',
  ],
  outcomes: {
    direct: { title: 'El enlace lleva directamente a la página', summary: 'No hay ninguna redirección.' },
    few: {
      title: 'El enlace lleva pronto a la página',
      summary:
        '{count, plural, one {Hay # redirección} other {Hay # redirecciones}}; hasta {many, number} está bien.',
    },
    many: {
      title: 'El enlace pasa por muchas redirecciones',
      summary:
        'Pasa por {count, plural, one {# redirección} other {# redirecciones}}, cuando hasta {many, number} está bien: cada una cuesta un viaje de ida y vuelta, y a una vista previa lenta no se la suele esperar.',
      detail: '{app} sigue hasta {max, number}.',
    },
    'path-dropped': {
      title: 'La redirección pierde la página',
      summary:
        'El enlace indica {from}, y la redirección acaba en {to}: todos los enlaces a páginas del sitio tienen la tarjeta de su portada.',
    },
    'query-dropped': {
      title: 'La redirección pierde parte de la dirección',
      summary:
        'El enlace indica {from}, y donde acaba la redirección, en {to}, no queda nada de {names}. Si eso dice qué página es, todos esos enlaces tienen una misma tarjeta.',
    },
    'needs-cookie': {
      title: 'La página solo se abre a visitantes que devuelven una cookie',
      summary:
        'Una redirección pone una cookie y vuelve a la misma dirección; a los visitantes sin esa cookie se les redirige una y otra vez. {app} en {client} repite la cookie mientras sigue redirecciones (observado), así que recibe la página. Otros rastreadores a menudo no.',
    },
    'refresh-not-followed': {
      title: 'La página lleva a los lectores a otro sitio, pero no a {app}',
      summary:
        '{kind, select, meta {Un meta refresh} header {Una cabecera Refresh} other {Una redirección por JavaScript}} lleva a {target}. {app} no la sigue: la tarjeta muestra esta página, no aquella donde acaban los lectores.',
    },
    loop: { title: 'Las redirecciones dan vueltas en círculo', summary: LOOP, detail: '{reason}' },
    'loop-wants-cookie': {
      title: 'Las redirecciones dan vueltas en círculo',
      summary: `${LOOP} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    endless: { title: 'Las redirecciones nunca terminan', summary: ENDLESS, detail: '{reason}' },
    'endless-wants-cookie': {
      title: 'Las redirecciones nunca terminan',
      summary: `${ENDLESS} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    'leads-nowhere': {
      title: 'Una redirección no lleva a ninguna dirección utilizable',
      summary: `${AFTER} la siguiente dirección no se puede pedir.`,
      detail: '{reason}',
    },
    'not-followed': { title: 'No se pudo seguir el enlace', summary: '{because}' },
  },
  fixes: {
    'redirect-from-server':
      'Envía una redirección desde el servidor en lugar de {kind, select, meta {meta refresh} header {la cabecera Refresh} other {la redirección por JavaScript}}.',
    'keep-path':
      'Haz que la redirección conserve la ruta: a la misma ruta en el otro host, no a su portada. Si la página ya no existe, redirige a la que la sustituye.',
    'keep-query': 'Haz que la redirección conserve la parte posterior al signo de interrogación.',
    'share-final-address': 'Comparte la dirección final, o haz que la primera redirija directamente a ella.',
    'redirect-once':
      'Redirige el enlace a su dirección final en un solo paso, con un Location https absoluto.',
    'respond-without-cookies':
      'Responde a los visitantes sin cookies con la propia página, y pon ahí la cookie.',
  },
})
