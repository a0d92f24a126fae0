/** The words of the check on the page's content type. */
import type { htmlDeclared as check } from '../../../../judge/checks/page/html-declared'
import { checkWords } from '../../../typed'

export const htmlDeclared = checkWords<typeof check>()({
  name: 'Enviada como HTML',
  marketer:
    'El servidor debería decir que envía una página web. WhatsApp lee la página igualmente; otros pueden mostrar su código fuente o saltarla.',
  developer:
    'La respuesta debería llevar Content-Type: text/html (o application/xhtml+xml). El cliente de Android no lo mira; sin la cabecera, los demás tienen que adivinar, y con otro tipo pueden confiar en él.',
  howToFix: [
    'Envía Content-Type: text/html; charset=utf-8 con cada página.',
    'nginx: incluye mime.types y, para páginas sin extensión en el nombre, define default_type text/html en su location. Apache: AddType text/html .html, o ForceType text/html para páginas sin extensión.',
    'Los almacenes de objetos como S3 o Google Cloud Storage conservan el tipo dado al subir: sube la página otra vez con text/html.',
    'En código, define la cabecera donde se hace la respuesta: PHP header("Content-Type: text/html; charset=utf-8"), Express res.type("html"), new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }).',
  ],
  outcomes: {
    'sent-as-html': { title: 'La página se envía como HTML', summary: 'La cabecera dice {type}.' },
    'another-type': {
      title: 'La página no dice que es HTML',
      summary:
        'Un navegador u otro servicio puede mostrar el código fuente de la página, guardarla como archivo o saltarla: la cabecera la llama {type}. {app} en {client} lee la página igualmente.',
      detail:
        'El cuerpo empieza como HTML y se leyó como tal. No se sabe si los iPhone y los servidores de Meta miran la cabecera.',
    },
    'type-unreadable': {
      title: 'La página no dice que es HTML',
      summary:
        'Un navegador u otro servicio puede mostrar el código fuente de la página, guardarla como archivo o saltarla: la cabecera no indica ningún tipo legible. {app} en {client} lee la página igualmente.',
      detail:
        'El cuerpo empieza como HTML y se leyó como tal. No se sabe si los iPhone y los servidores de Meta miran la cabecera.',
    },
    'no-type': {
      title: 'La página no dice que es HTML',
      summary:
        'Un navegador u otro servicio puede mostrar el código fuente de la página, guardarla como archivo o saltarla: la respuesta no tiene cabecera Content-Type. {app} en {client} lee la página igualmente.',
      detail:
        'El cuerpo empieza como HTML y se leyó como tal. No se sabe si los iPhone y los servidores de Meta miran la cabecera.',
    },
  },
  fixes: { 'send-header': 'Envía esta cabecera con la página:' },
})
