/** The words of the check on robots.txt. */
import type { robotsAllow as check } from '../../../../judge/checks/page/robots-allow'
import { checkWords } from '../../../typed'

const CHATS_UNAFFECTED =
  'Los teléfonos nunca lo piden, así que las tarjetas en los chats no se ven afectadas.'

export const robotsAllow = checkWords<typeof check>()({
  name: 'robots.txt',
  marketer:
    'robots.txt no detiene a los teléfonos de quienes comparten tu enlace. Puede detener a los servidores de Meta, que construyen tarjetas para canales y mensajes de empresa.',
  developer:
    'El cliente de Android nunca solicita robots.txt. Los servidores de Meta (facebookexternalhit) pueden respetarlo. Esta comprobación avisa cuando una regla prohíbe la ruta de la página o de la imagen a WhatsApp o a facebookexternalhit.',
  howToFix: [
    'Añade un grupo propio para ambos rastreadores encima del general; un rastreador solo obedece al grupo más específico.',
    'WordPress: en Ajustes → Lectura no debe disuadirse a los buscadores; Yoast y Rank Math editan robots.txt en Herramientas. Shopify: edita la plantilla robots.txt.liquid.',
    'Next.js: devuelve las reglas desde app/robots.ts. Cloudflare: «Instruct AI bots with robots.txt» añade grupos propios; comprueba qué se sirve realmente.',
    'No olvides la carpeta de las imágenes (por ejemplo /_next/image, /wp-content/uploads o el robots.txt propio de una CDN).',
  ],
  outcomes: {
    allowed: {
      title: 'robots.txt deja entrar a los rastreadores',
      summary: 'No prohíbe la página ni la imagen a {app} ni a {crawler}.',
    },
    absent: {
      title: 'robots.txt deja entrar a los rastreadores',
      summary: 'No hay robots.txt (estado {status}), así que todo está permitido.',
    },
    forbidden: {
      title:
        'robots.txt prohíbe {what, select, both {la página y la imagen} image {la imagen} other {la página}}',
      summary:
        'Los teléfonos no lo piden, así que las tarjetas en los chats no se ven afectadas. Los servidores de Meta pueden obedecerlo: en canales y mensajes de empresa {what, select, image {las tarjetas pueden perder su imagen} other {puede no haber tarjeta}}.',
      detail: 'Prohibido para {agents}.',
    },
    'no-response': {
      title: 'No se pudo leer robots.txt',
      summary: `No respondió. ${CHATS_UNAFFECTED}`,
    },
    'server-error': {
      title: 'No se pudo leer robots.txt',
      summary: `Respondió con el estado {status}. ${CHATS_UNAFFECTED}`,
    },
    'too-many-rules': {
      title: 'robots.txt tiene demasiadas reglas',
      summary: `Tiene demasiadas reglas con asterisco para compararlas todas con la dirección. ${CHATS_UNAFFECTED}`,
    },
  },
  fixes: {
    'add-lines':
      'Añade esto {line, plural, =0 {al grupo que lo prohíbe} other {al grupo cercano a la línea #}} en {url}. Abre lo que se analizó y nada más, a todos los rastreadores a los que se dirige el grupo; para todas las páginas de un tipo, acorta la ruta:',
  },
})
