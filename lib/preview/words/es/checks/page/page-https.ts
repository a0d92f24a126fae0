/** The words of the check on https. */
import type { pageHttps as check } from '../../../../judge/checks/page/page-https'
import { checkWords } from '../../../typed'

export const pageHttps = checkWords<typeof check>()({
  name: 'HTTPS',
  marketer:
    'El enlace debe empezar por https://. Para páginas http:// sin cifrar, WhatsApp no hace tarjeta o pide la página segura en su lugar.',
  developer:
    'Guías publicadas: sin vista previa para páginas http://. Desde finales de 2023, Android reescribe http:// a https:// para la página, sus redirecciones y su imagen, así que un host sin certificado válido no da tarjeta.',
  howToFix: [
    'Comparte la dirección https:// y redirige http:// a https:// con una redirección permanente.',
    'nginx: server { listen 80; return 301 https://$host$request_uri; }. Let’s Encrypt emite certificados gratis, con certbot o acme.sh.',
    'Cloudflare: SSL/TLS → Full (strict), y Edge Certificates → Always Use HTTPS.',
    'WordPress: pon https:// en ambas direcciones en Ajustes → Generales y después busca y reemplaza http:// en el contenido. Shopify: Settings → Domains muestra si el certificado está listo.',
    'Next.js, Vercel y Netlify sirven https por defecto; comprueba que canonical y og:url también estén escritos con https://.',
  ],
  outcomes: {
    'http-though-https-works': {
      title: 'El enlace es http, aunque https funciona',
      summary:
        'Algunos clientes pueden mostrar solo el enlace. Las versiones recientes de {app} en {client} piden https:// por sí mismas y muestran una tarjeta. Comparte la dirección https://.',
      detail:
        '{app} en {client} reescribe http:// a https:// desde finales de 2023; los clientes anteriores y la guía publicada rechazan http://.',
    },
    'http-and-https-fails': {
      title: 'El enlace es http',
      summary: '{app} mostrará solo el enlace: pide https:// en su lugar, y eso no funcionó: {because}.',
      detail:
        '{app} en {client} reescribe http:// a https:// desde finales de 2023; los clientes anteriores y la guía publicada rechazan http://.',
    },
    'http-and-no-https': {
      title: 'El enlace es http',
      summary: '{app} mostrará solo el enlace: pide https:// en su lugar, y no se vio ninguna página segura.',
      detail:
        '{app} en {client} reescribe http:// a https:// desde finales de 2023; los clientes anteriores y la guía publicada rechazan http://.',
    },
    'tls-failure': {
      title: '{problem}',
      summary:
        '{app} mostrará solo el enlace: un teléfono no obtiene una conexión segura con él. {because}{seen, select, yes { {shown}} other {}}',
      detail: '{reason}',
    },
    'https-throughout': {
      title: 'El enlace es https',
      summary: 'Todas las respuestas llegaron por https; lo que llegó es asunto de otro hallazgo.',
    },
    'not-known': { title: 'No se pudo saber si https funciona', summary: '{because}' },
    'ends-on-http': {
      title: 'El enlace acaba en una página http',
      summary:
        'Los clientes que no piden https:// por sí mismos muestran solo el enlace: empieza seguro, pero se redirige a {url}.',
    },
    'redirect-through-http': {
      title: 'Una redirección pasa por http',
      summary:
        'Los clientes antiguos se detienen en una redirección que apunta a http://, y hay una en la cadena. La página en sí es segura.',
    },
    https: { title: 'La página es https', summary: 'El enlace y todas las redirecciones son https.' },
  },
  fixes: {
    'show-certificate': '{steps} Esto muestra lo que el servidor envía ahora:',
    'share-https': 'Comparte {url} y redirige http:// a ella.',
    'serve-https':
      'Activa https para {host}: la mayoría de los alojamientos lo hacen con un interruptor y un certificado gratuito. Después redirige http:// a https:// y comparte {url}.',
    'redirect-to-https': 'Redirige a {url} en su lugar.',
    'skip-http-hop': 'Haz que {url} redirija directamente a la dirección https.',
  },
})
