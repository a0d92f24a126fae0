/** The words of the check on login and consent walls. */
import type { pagePublic as check } from '../../../../judge/checks/page/page-public'
import { checkWords } from '../../../typed'

export const pagePublic = checkWords<typeof check>()({
  name: 'Página pública',
  marketer:
    'WhatsApp lee la página como un desconocido. Si la página pide iniciar sesión, no hay nada que mostrar.',
  developer:
    'El cliente no guarda cookies ni envía credenciales. Un 401, una redirección a una página de acceso o de consentimiento, o un formulario así en lugar del contenido, da una tarjeta de esa página, o ninguna. Un aviso de consentimiento encima de la página no molesta.',
  howToFix: [
    'Sirve el head de la página (título, descripción, imagen) a todo el mundo y pide iniciar sesión solo para el body.',
    'Si el contenido debe seguir siendo privado, comparte una página pública que lo describa y lleve al inicio de sesión.',
    'WordPress: un plugin de mantenimiento o «próximamente», o una entrada privada, oculta la página; publícala. Shopify: quita la contraseña de la tienda en Online Store → Preferences.',
    'Next.js: excluye las rutas públicas del matcher del middleware que comprueba la sesión. Vercel: Deployment Protection cierra las direcciones de prueba; comparte la de producción.',
    'nginx: pon auth_basic off; en el location de la página que se comparte. Los muros por país, edad y consentimiento también cuentan: responde a las solicitudes sin cookies con la propia página.',
    'Consentimiento (OneTrust, Cookiebot, Usercentrics, Sourcepoint y similares): pregunta en un aviso sobre la página, no con una redirección ni con una página aparte. Si la redirección debe seguir, excluye los user agents que empiezan por WhatsApp/ y facebookexternalhit: no guardan cookies ni ven anuncios.',
  ],
  outcomes: {
    login: {
      title: 'La página pide iniciar sesión',
      summary:
        'La tarjeta no puede mostrar tu contenido, porque {app} nunca inicia sesión: como mucho muestra la página de acceso. Comparte una página pública.',
      detail: 'Qué se vio: {seen}. Las etiquetas de la página que exige iniciar sesión no se leyeron.',
    },
    gate: {
      title:
        '{gate, select, vercel {La protección de despliegues de Vercel} netlify {El acceso de visitantes de Netlify} shopify {La contraseña de la tienda Shopify} wordpress {El inicio de sesión de WordPress} google {El Identity-Aware Proxy de Google} azure {El inicio de sesión de Azure App Service} aws {El inicio de sesión del balanceador de AWS} other {Cloudflare Access}} está delante de la página',
      summary:
        'La tarjeta no puede mostrar tu contenido: {app} nunca inicia sesión y solo recibe la barrera. Comparte una dirección abierta, o abre esta.',
      detail: 'Qué se vio: {seen}. Las etiquetas de la página que hay detrás no se leyeron.',
    },
    password: {
      title: 'La página pide una contraseña',
      summary:
        'La tarjeta no puede mostrar tu contenido: el servidor pide a todos un nombre y una contraseña, como hacen los servidores de pruebas. Comparte la dirección pública.',
      detail: 'Qué se vio: {seen}. Las etiquetas de la página que hay detrás no se leyeron.',
    },
    'sent-to-gate': {
      title: 'A los visitantes se les envía antes a otra página',
      summary:
        'La tarjeta no puede mostrar tu contenido: quien abre el enlace sin cookie acaba en una página que recuerda adónde quería ir. {app} se queda ahí.',
      detail: 'Qué se vio: {seen}. Las etiquetas de la página que hay detrás no se leyeron.',
    },
    'opens-with-cookie': {
      title: 'La página solo se abre a visitantes que devuelven su cookie',
      summary:
        '{app} empieza cada vista previa sin cookies, así que su tarjeta muestra lo que está antes de la página. Al pedirla una vez más con las cookies que se habían puesto ({names}), sin aceptar nada, el servidor envió la propia página.',
    },
    consent: {
      title: 'Antes de la página viene una de consentimiento',
      summary:
        'La tarjeta muestra la página de consentimiento en lugar de la tuya, porque {app} no puede aceptar nada. Pide el consentimiento en la propia página, o deja pasar las vistas previas.',
      detail: 'Qué se vio: {seen}. Las etiquetas de la propia página no se leyeron.',
    },
    'consent-by-tool': {
      title: 'Antes de la página viene una de consentimiento ({by})',
      summary:
        'La tarjeta muestra la página de consentimiento en lugar de la tuya, porque {app} no puede aceptar nada. Pide el consentimiento en la propia página, o deja pasar las vistas previas.',
      detail: 'Qué se vio: {seen}. Las etiquetas de la propia página no se leyeron.',
    },
    refused: {
      title: 'No se pudo saber si la página es pública',
      summary:
        'Nos rechazaron antes de poder ver la página, así que no sabemos si además pide iniciar sesión.',
    },
    'http-error': {
      title: 'No se pudo saber si la página es pública',
      summary: 'La dirección responde con el estado {status}, que no dice nada sobre iniciar sesión.',
    },
    public: {
      title: 'La página es pública',
      summary: 'Responde sin inicio de sesión, sin cookie y sin contraseña.',
    },
  },
  fixes: {
    'open-gate':
      '{gate, select, vercel {Comparte la dirección de producción; las de despliegue están protegidas a propósito. Deployment Protection, en los ajustes del proyecto, las abre, todas y para todo el mundo.} netlify {En Netlify abre Site configuration → Access & security → Visitor access y quita la contraseña de este sitio, lo que lo abre entero, o comparte la dirección pública.} shopify {En Shopify abre Online Store → Preferences → Password protection y desactívala cuando abra la tienda.} wordpress {Publica la página: una entrada privada o un plugin de miembros envía a todos a wp-login.php.} google {Deja las páginas públicas fuera del Identity-Aware Proxy, o comparte una dirección que esté fuera de él.} azure {En App Service abre Authentication y permite solicitudes sin autenticar para esta ruta.} aws {Da a las rutas públicas su propia regla de listener, sin la acción authenticate.} other {En Cloudflare Zero Trust abre Access → Applications y añade una política con la acción Bypass solo para esta ruta.}}',
    'serve-head-to-all':
      'Responde a las solicitudes de {url} sin cookies con el head de la propia página, o comparte en su lugar una página pública.',
    'answer-without-cookie':
      'Responde a las solicitudes de {url} sin cookies con la propia página, y pon la cookie ahí. Si el paso intermedio debe seguir, excluye los user agents que empiezan por WhatsApp/ o contienen facebookexternalhit.',
    'ask-on-the-page':
      'Responde a las solicitudes de {url} sin cookies con la propia página, y pide el consentimiento en un aviso. Si una redirección debe seguir, excluye los user agents que empiezan por WhatsApp/ o contienen facebookexternalhit.',
  },
})
