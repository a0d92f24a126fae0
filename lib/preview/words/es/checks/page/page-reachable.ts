/** The words of the check on whether there is a page at all. */
import type { pageReachable as check } from '../../../../judge/checks/page/page-reachable'
import { checkWords } from '../../../typed'

export const pageReachable = checkWords<typeof check>()({
  name: 'La página responde',
  marketer:
    'El enlace debe abrir una página. Si la dirección es errónea, ya no existe o no funciona, WhatsApp muestra solo el enlace.',
  developer:
    'La respuesta final tras las redirecciones debe tener un estado de 200 a 299, por una conexión TLS cuya cadena, fechas y nombre acepte un teléfono, y su cuerpo debe ser HTML con un head.',
  howToFix: [
    'Abre el enlace en una ventana privada del navegador de un teléfono con datos móviles. Si ahí también falla, el fallo está en la dirección o en el servidor, no en WhatsApp.',
    '404 o 410: corrige el enlace, o redirige la dirección antigua a la nueva con un 301. WordPress: guarda otra vez los enlaces permanentes. Shopify: Online Store → Navigation → URL redirects.',
    '5xx: lee el registro del servidor a la hora de la solicitud. Muchos sitios responden con una excepción a un user agent desconocido; repite la solicitud con curl y el user agent WhatsApp/2.23.20.0.',
    'Host no encontrado: revisa los registros DNS (A, AAAA o CNAME) de exactamente este nombre, con www y sin él.',
    'Certificado: renuévalo, incluye todos los nombres de host y sirve la cadena completa. nginx: ssl_certificate debe apuntar a fullchain.pem, no a cert.pem. Los navegadores de escritorio reparan solos un intermedio que falta; los teléfonos, no.',
    'Compresión: responde con gzip, o sin compresión, cuando la solicitud solo ofrece gzip, como la de WhatsApp; envía Vary: Accept-Encoding para que las cachés separen las variantes.',
    'Un archivo como un PDF no tiene título que mostrar. Comparte una página que describa el archivo y enlace a él.',
  ],
  outcomes: {
    'not-known': { title: 'No se pudo saber si la página responde', summary: '{because}' },
    'could-not-look': { title: '{problem}', summary: '{because}' },
    failure: {
      title: '{problem}',
      summary: '{app} mostrará solo el enlace, sin tarjeta. {because}',
      detail:
        'Fallo {failure}{reason, select, none {} other {: {reason}}}. El teléfono hace la misma solicitud y falla de la misma forma.',
    },
    'outdated-tls': {
      title: '{problem}',
      summary: '{app} mostrará solo el enlace, sin tarjeta. {because}',
      detail:
        'Fallo {failure}{reason, select, none {} other {: {reason}}}. Los navegadores actuales rechazan TLS anterior a 1.2, igual que nosotros; un teléfono con un sistema lo bastante antiguo puede aceptarlo aún.',
    },
    refused: {
      title: 'Nos rechazaron, así que no sabemos si la página responde',
      summary:
        'Se rechazó a todos los visitantes que enviamos (estado {status}). Un teléfono en otro lugar puede recibir la página.',
    },
    'error-status': {
      title: 'La página responde con el estado {status}',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: solo acepta un estado de 200 a 299, y este es {status}.',
      detail: 'La respuesta final de {url} al user agent {userAgent} tuvo el estado {status}.',
    },
    'client-refused': {
      title: '{check}: el servidor está ahí y rechaza a {app}',
      summary: 'Un navegador recibe la página en la misma dirección; véase si {app} está bloqueado.',
    },
    'asks-for-login': {
      title: '{check}: antes pide iniciar sesión',
      summary: 'La dirección responde con el estado {status}; véase si la página es pública.',
    },
    'no-secure-connection': {
      title: '{check}: no hay conexión segura con ella',
      summary: '{because} Véase HTTPS.',
    },
    maintenance: {
      title: 'El sitio está cerrado por mantenimiento',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: el servidor responde con el estado {status} y pide volver en {minutes, plural, one {# minuto} other {# minutos}}. Así responde una página que abrirá pronto o en la que se trabaja.',
    },
    'maintenance-until': {
      title: 'El sitio está cerrado por mantenimiento',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: el servidor responde con el estado {status} y pide volver el {date}.',
    },
    'cached-error': {
      title: 'Una caché guarda un error antiguo, y la propia página responde',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: recibe el estado {status} de una caché. Con un parámetro que ninguna caché conoce, el servidor envía la página.',
    },
    'other-slash': {
      title: 'La página solo se abre si se añade o se quita la barra final de la dirección',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: esta dirección responde con el estado {status}, y {url}, con la página.',
    },
    'application-under-404': {
      title: 'La página está, pero su estado dice que no',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: el servidor envía la aplicación con el estado {status}. Un navegador la ejecuta igualmente, pero una vista previa se detiene en el estado.',
    },
    'block-page': {
      title: 'En lugar de la página llegó una de bloqueo',
      summary:
        'La dirección responde con el estado {status}, pero lo que llegó es la página de bloqueo de una protección, así que no podemos decir si la página responde.',
    },
    empty: {
      title: 'La página está vacía',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: la respuesta no tiene contenido del que leer un título.',
    },
    'not-a-page': {
      title: 'En esta dirección no hay ninguna página web',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: la dirección entrega {contentType}, que no tiene título que mostrar.',
    },
    'not-a-page-untyped': {
      title: 'En esta dirección no hay ninguna página web',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: la dirección entrega un cuerpo sin tipo de contenido, que no tiene título que mostrar.',
    },
    'packed-unsaid': {
      title: 'La página está comprimida como {coding}, y la respuesta no lo dice',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: toma por texto los bytes comprimidos. Tus etiquetas están ahí: descomprimida, la página tiene {keys}. Lo que debe cambiar es la cabecera, no la página.',
    },
    'packed-unsaid-without-tags': {
      title: 'La página está comprimida como {coding}, y la respuesta no lo dice',
      summary:
        '{app} mostrará solo el enlace, sin tarjeta: toma por texto los bytes comprimidos. Descomprimida, la página tampoco tiene etiquetas Open Graph.',
    },
    'coding-not-offered': {
      title: 'La página está comprimida como {coding}, que {app} no pidió',
      summary:
        'Un teléfono que no puede leer {coding} no encuentra etiquetas y muestra solo el enlace. {app} pide solo {offered}; la página responde con el estado {status}, comprimida de una forma que el teléfono no ofreció descomprimir.',
      detail:
        'La solicitud decía Accept-Encoding: {accepted}; la respuesta dice Content-Encoding: {coding}. La descomprimimos para ver las etiquetas. No se ha observado qué hace cada teléfono con ella.',
    },
    responds: {
      title: 'La página responde',
      summary: 'La dirección responde con el estado {status}; {app} acepta de 200 a 299.',
    },
  },
  fixes: {
    'check-host-name': 'Revisa cómo está escrito el nombre de host, y sus registros DNS con www y sin él.',
    'repair-tls': '{steps} Después vuelve a comprobar el enlace.',
    'redirect-once':
      'Lleva el enlace a su dirección final con una sola redirección cuyo Location sea una dirección https absoluta.',
    'find-the-delay':
      'Averigua por qué el servidor no responde a tiempo: un arranque en frío, una base de datos sobrecargada o un firewall que descarta la solicitud en silencio.',
    'clear-cache':
      'Vacía esta dirección en todas las cachés que hay ante la página (la CDN, la caché del alojamiento, un plugin de caché) y vuelve a comprobar el enlace. Si la copia antigua vuelve, una regla guarda una copia propia para cada user agent, o durante demasiado tiempo.',
    'say-the-coding':
      'Haz que Content-Encoding y los bytes coincidan: envía la cabecera con las páginas comprimidas y quítala con las demás. Mira qué comprime dos veces o ninguna: la aplicación, el servidor web, la caché.',
    'share-a-page':
      'Comparte una página web que describa el archivo y enlace a él, con su propio og:title y og:image.',
    'send-html':
      'Haz que el servidor envíe el HTML de la página, head incluido, en su primera respuesta, también a los user agents que empiezan por {app}/.',
    'let-phones-through':
      'Comprueba que el servidor esté en marcha, escuche en este puerto y deje pasar las solicitudes de los teléfonos; después vuelve a comprobar el enlace.',
    'open-first':
      'Envía el enlace cuando el sitio vuelva a estar abierto. Una página pensada para compartirse responde con el estado 200 en lugar de {status}: la mayoría de los plugins de mantenimiento tienen un modo «próximamente» que lo hace. Los buscadores la toman entonces por la propia página.',
    'share-other-slash': 'Comparte esta dirección, o haz que la otra redirija a ella con un 301:',
    'send-application-with-200':
      'Haz que el servidor responda a las direcciones de la aplicación con index.html y el estado 200{through, select, nginx {: try_files $uri /index.html; en lugar de error_page 404 /index.html} Apache {: FallbackResource /index.html en lugar de ErrorDocument 404} other {, no con una página de errores: una reescritura, no un documento 404}}. Las direcciones que nadie conoce conservan su 404.',
    'let-client-through':
      'Deja pasar las solicitudes cuyo user agent empieza por {app}/; el hallazgo sobre el bloqueo dice qué se vio.',
    'correct-the-link':
      'Corrige el enlace, o redirige esta dirección a la página que la sustituye con un 301.',
    'repair-the-server':
      'Repara el fallo del servidor: su registro nombra la excepción a la hora de esta solicitud.',
    'send-location':
      'La redirección no tiene un Location que se pueda seguir: envía una dirección https absoluta.',
    'respond-with-200':
      'Haz que el servidor responda a esta dirección con el estado 200 y el HTML de la página.',
    'honour-accept-encoding':
      'Haz que el servidor o la CDN respete Accept-Encoding y envíe gzip o nada cuando solo se pide gzip. Una caché delante debe distinguir las variantes.',
  },
})
