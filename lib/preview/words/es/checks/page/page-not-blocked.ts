/** The words of the check on firewalls and bot protection. */
import type { pageNotBlocked as check } from '../../../../judge/checks/page/page-not-blocked'
import { checkWords } from '../../../typed'

const ONLY_DETAIL =
  'Fallo {failure}. Los firewalls que cortan una conexión en lugar de responder no dejan nombre; busca primero en los que hay entre internet y el servidor. El navegador se envió desde la misma dirección, segundos después.'
const ONLY_SUMMARY =
  '{app} mostrará solo el enlace: {failed}, mientras que un navegador recibe el estado {browserStatus}. Algo delante de la página descarta este user agent.'
const BLOCKED_DETAIL =
  'Qué se vio: {seen}. La página no se leyó, así que sus etiquetas se desconocen, no es que falten. Cualquiera puede declarar este user agent: déjale leer páginas públicas y nada más.'
const BLOCKED_TITLE = '{by, select, none {El sitio} other {{by}}} bloquea a {app}'

export const pageNotBlocked = checkWords<typeof check>()({
  name: 'Sin bloqueo',
  marketer:
    'Algunos sitios rechazan a WhatsApp como si fuera un robot. La gente ve entonces la página, pero el mensaje muestra solo el enlace.',
  developer:
    'El teléfono pregunta con el user agent WhatsApp/2.23.20.0, desde una red doméstica o móvil, sin cookies y sin ejecutar scripts. Un 403, un 406 o un 429, una página de verificación o una conexión cortada terminan la vista previa. La misma página se pide como navegador, como facebookexternalhit y como WhatsApp en iPhone, para ver a quién se señala.',
  howToFix: [
    'Permite las solicitudes cuyo user agent empieza por WhatsApp/, y facebookexternalhit para mensajes de empresa y canales. Las solicitudes vienen de los teléfonos de quienes envían, así que una lista de direcciones no puede funcionar. Cualquiera puede declarar ese nombre: permítele leer páginas públicas y nada más.',
    'Cloudflare: Security → WAF → Custom rules: cuando User Agent empiece por «WhatsApp/», Skip de las reglas gestionadas, la limitación de tráfico, Super Bot Fight Mode y Browser Integrity Check. El Bot Fight Mode básico no se puede omitir; desactivado, deja pasar también a otros bots.',
    'nginx o Apache con ModSecurity: busca en el registro de auditoría la regla que saltó y excluye este user agent; en nginx lo hace un map sobre $http_user_agent con ~^WhatsApp/.',
    'WordPress: Wordfence, Solid Security y plugins parecidos tienen listas de user agents permitidos. Shopify y Wix: la plataforma deja entrar a WhatsApp; revisa las aplicaciones de protección contra bots añadidas.',
    'AWS WAF: añade una regla con coincidencia de texto en la cabecera user-agent por encima del grupo Bot Control. Akamai, Imperva, DataDome: añade WhatsApp a la lista de bots conocidos.',
    'Después repite nuestra solicitud con el comando curl del informe y espera el estado 200 con tu título.',
  ],
  outcomes: {
    'let-in': {
      title: '{app} puede entrar',
      summary: 'La página responde al user agent {agent} con el estado {status} y sin verificación.',
    },
    'treated-like-browser': {
      title: 'A {app} se le trata como a un navegador',
      summary: 'Ambos reciben el estado {status}: la página tiene otro problema, pero no se señala a {app}.',
    },
    'cannot-tell': {
      title: 'No se pudo saber si {app} está bloqueado',
      summary:
        'La dirección responde con {met, select, login {una página de inicio de sesión} consent {una página de consentimiento} nothing {una página vacía} file {un archivo} other {el estado {status}}}; nada indica si a un navegador se le trataría de otra forma.',
    },
    'everybody-refused': {
      title:
        'Nos bloquean{by, select, none {} other { ({by})}}, así que no podemos saber si bloquean a {app}',
      summary:
        'Se rechazó a todos los visitantes que enviamos, incluido un navegador (estado {browserStatus}). Eso dice más de la dirección desde la que preguntamos que de tu página: un teléfono bien puede entrar. No se sabe nada de las etiquetas; no es que falten.',
      detail:
        'Qué se vio: {seen}. Las protecciones suelen rechazar a los centros de datos sea cual sea el user agent. Para saberlo, repite nuestra solicitud con el comando curl desde una red doméstica.',
    },
    'blocked-alone': {
      title: BLOCKED_TITLE,
      summary:
        '{app} mostrará solo el enlace. {by, select, none {El servidor, o un firewall delante de él,} other {{by}}} envía a {app} el estado {status}, mientras que un navegador recibe {browserStatus}.{through, select, none {} other { La respuesta pasó por {through}.}} Deja pasar el user agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    blocked: {
      title: BLOCKED_TITLE,
      summary:
        '{app} mostrará solo el enlace. {by, select, none {El servidor, o un firewall delante de él,} other {{by}}} envía a {app} el estado {status}.{through, select, none {} other { La respuesta pasó por {through}.}} Deja pasar el user agent {agent}/.',
      detail: BLOCKED_DETAIL,
    },
    'refused-for-a-header': {
      title: 'El sitio rechaza las solicitudes sin cabecera {header}',
      summary:
        '{app} mostrará solo el enlace: no envía la cabecera {header}, y el servidor lo rechaza. La misma solicitud con {header}: {value} recibe el estado {status}. Lo rechazado no es el nombre de {app}.',
      detail:
        'Se repitió una solicitud cambiando una sola cabecera. El OWASP Core Rule Set rechaza las solicitudes sin cabecera Accept (regla 920300).',
    },
    'other-client-turned-away': {
      title: '{other} es rechazado; {lead}, no',
      summary:
        'Los mensajes enviados desde {other} muestran solo el enlace. Su user agent recibe {response}, mientras que {lead} recibe la página.',
      detail:
        'Solicitado como {agent}, con una cabecera Range. Lo causa una regla para un user agent exacto, o una contra las solicitudes Range.',
    },
    'crawler-turned-away': {
      title: '{by, select, none {El sitio} other {{by}}} rechaza al rastreador de Meta',
      summary:
        'Las tarjetas en los chats están bien. Los mensajes de empresa y los canales los construyen los servidores de Meta, que preguntan como {crawler}, y este recibe {response}.',
      detail:
        'Solicitado desde nuestra dirección, no desde la de Meta: un sitio que comprueba de dónde viene {crawler} nos rechaza a nosotros y deja entrar a Meta.',
    },
    'failed-once': {
      title: 'No se pudo saber si {app} está bloqueado',
      summary:
        'La visita de {app} falló ({failed}), y un navegador entró justo después. También entró una segunda visita con el nombre de {app}, así que fue casualidad o un arranque lento, no una regla.',
    },
    'slow-or-blocked': {
      title: 'No se pudo saber si {app} está bloqueado',
      summary:
        'La visita de {app} falló ({failed}), y un navegador entró justo después. Puede ser un arranque lento o una regla contra {app}; vuelve a comprobar el enlace.',
    },
    'only-client-gets-nothing': {
      title: 'Solo {app} recibe una página vacía',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-cut-off': {
      title: 'Solo a {app} se le corta la conexión',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
    'only-client-times-out': {
      title: 'Solo {app} agota el tiempo de espera',
      summary: ONLY_SUMMARY,
      detail: ONLY_DETAIL,
    },
  },
  fixes: {
    'let-header-be-missing':
      'Deja pasar las solicitudes sin cabecera {header}, al menos aquellas cuyo user agent empieza por {app}/.{rules, select, yes { Con ModSecurity y el Core Rule Set, esto quita para ellas esa única regla y deja activas las demás:} other {}}',
  },
})
