/** The words of the check on the page's speed. */
import type { pageFast as check } from '../../../../judge/checks/page/page-fast'
import { checkWords } from '../../../typed'

export const pageFast = checkWords<typeof check>()({
  name: 'Velocidad de la página',
  marketer:
    'La página debería responder en 2 segundos. La gente envía el mensaje antes de que cargue una vista previa lenta.',
  developer:
    'Tiempo desde la primera solicitud, redirecciones incluidas, hasta que llega </head>: hasta 2 s está bien, hasta 3 s es una advertencia, por encima de 3 s un fallo. Android desiste tras 10 s; Web espera 7 s al teléfono.',
  howToFix: [
    'Mira el primer byte: si la mayor parte del tiempo pasa antes, el servidor es lento; si pasa después, el head es pesado.',
    'Pon el HTML de las páginas públicas en una caché cercana a los lectores. Cloudflare: una Cache Rule con «Eligible for cache» para páginas sin cookies. nginx: basta proxy_cache o fastcgi_cache con una vida de un minuto.',
    'WordPress: una caché de páginas (WP Super Cache, LiteSpeed, WP Rocket), PHP 8 con OPcache y menos plugins que consulten en cada solicitud.',
    'Next.js: prefiere el renderizado estático o revalidate a force-dynamic, y no esperes datos lentos en generateMetadata. Un arranque en frío serverless afecta justo a este visitante.',
    'Cada redirección cuesta un viaje de ida y vuelta; comparte la dirección final.',
  ],
  outcomes: {
    'timed-out': {
      title: '{problem}',
      summary: '{app} mostrará solo el enlace: espera {limit}, y la página no llegó en ese tiempo.',
      detail: '{because}',
    },
    'not-measured': { title: 'No se pudo medir el tiempo de respuesta', summary: '{because}' },
    'not-the-page': {
      title: 'No se pudo medir el tiempo de respuesta',
      summary:
        'La respuesta que llegó tras {time} no era la página, así que no se sabe la velocidad de la página.',
    },
    'broke-off': {
      title: 'No se pudo medir el tiempo de respuesta',
      summary: 'La respuesta se cortó tras {time}, antes de completar el head.',
    },
    fast: {
      title: 'La página es rápida',
      summary: 'El head estaba completo tras {time}; hasta {limit} está bien.',
    },
    'a-little-slow': {
      title: 'La página es algo lenta',
      summary:
        'Quien envía rápido envía el enlace sin tarjeta: el head {head, select, complete {estaba completo} other {no estaba completo}} tras {time}, y hasta {limit} está bien.',
    },
    'client-gives-up': {
      title: 'La página es demasiado lenta',
      summary:
        '{app} mostrará solo el enlace: desiste tras {limit}, y el head {head, select, complete {no estuvo completo hasta {time}} other {no estaba completo entonces}}.',
      detail:
        '{patience, select, less {{app} {client} espera {waits} al teléfono y después dibuja una tarjeta solo con el host y la dirección.} other {}}',
    },
    'too-slow': {
      title: 'La página es demasiado lenta',
      summary:
        'Muchos mensajes saldrán sin tarjeta: el head {head, select, complete {estaba completo} other {no estaba completo}} tras {time}, y las guías publicadas dicen que por encima de {limit} se omite la vista previa.',
      detail:
        '{patience, select, less {{app} {client} espera {waits} al teléfono y después dibuja una tarjeta solo con el host y la dirección.} other {{client} espera {waits}, así que quien envía con paciencia aún puede ver la tarjeta.}}',
    },
  },
  fixes: {
    'respond-faster': 'Haz que el servidor responda en {limit}, mejor desde una caché.',
    'serve-from-cache':
      'El primer byte llegó tras {firstByte}: la mayor parte del tiempo se va en el servidor. Sirve la página desde una caché.',
    'shrink-head':
      'La mayor parte del tiempo pasa después del primer byte: reduce el head y envíalo de una pieza, antes de cualquier cosa que haya que calcular.',
  },
})
