/** The words of the check on how tags are spelled. */
import type { tagReadable as check } from '../../../../judge/checks/page/tag-readable'
import { checkWords } from '../../../typed'

const CANNOT = '{keys} no se puede leer: {because}.'
const IS_MISSING = 'La tarjeta no tiene {fields} en {clients}. Escribe la etiqueta como se muestra abajo.'
const IS_REPLACED =
  'En la tarjeta, {fields} {count, plural, one {viene} other {vienen}} de otra etiqueta. Escribe la etiqueta como se muestra abajo.'
const UNREADABLE = 'La etiqueta está, pero {app} no puede leerla'
const NOT_READ = 'Hay una etiqueta donde {app} no puede leerla'

const OPEN_TITLE =
  '{hiddenCount, plural, =0 {Un navegador toma por título todo lo que viene después.} one {Para todo lector que analiza la página, como los navegadores y la mayoría de los rastreadores, {hidden} es texto de ese título y no una etiqueta.} other {Para todo lector que analiza la página, como los navegadores y la mayoría de los rastreadores, {hidden} son texto de ese título y no etiquetas.}} {stillReadCount, plural, =0 {{title, select, none {{app} en {client} no encuentra título.} other {{app} en {client} muestra {title} igualmente.}}} other {{title, select, none {{app} en {client} aún lee {stillRead}, pero no encuentra título.} other {{app} en {client} busca etiquetas por patrón y aún lee {stillRead}.}}}}'
const OPEN_TITLE_DETAIL =
  'Dentro de un título, un analizador HTML lee texto hasta </title>, venga lo que venga antes. El cliente de Android busca etiquetas por patrón, y para el título necesita ambos extremos. No se sabe con certeza cuál de las dos cosas hacen los iPhone; la tarjeta dibujada aquí supone un analizador.'

export const tagReadable = checkWords<typeof check>()({
  name: 'Escritura de las etiquetas',
  marketer:
    'Una etiqueta puede estar y aun así ser invisible: WhatsApp lee las etiquetas con más rigor que un navegador.',
  developer:
    'El cliente de Android busca etiquetas por patrón, no con un analizador HTML: valores entre comillas y no vacíos, claves en minúsculas exactas, sin espacios alrededor del signo igual, sin un atributo suelto justo antes, sin > dentro de un valor, un título cerrado con </title>, y solo dentro del head. Un título sin cerrar oculta a todo analizador HTML las etiquetas que le siguen. Se cuenta que los iPhone son más tolerantes.',
  howToFix: [
    'Escribe cada etiqueta así: <meta property="og:title" content="[título de esta página]">.',
    'Minificadores HTML: desactiva la eliminación de comillas de atributos (html-minifier: removeAttributeQuotes: false; minify para Go: KeepQuotes; los plugins de Docusaurus y Astro pasan la misma opción).',
    'El antiguo Auto Minify de Cloudflare y las opciones «minificar HTML» de los plugins de caché de WordPress (Autoptimize, LiteSpeed, W3 Total Cache) pueden hacer lo mismo; excluye el head o conserva las comillas.',
    'Cierra el título: <title>[título de esta página]</title>. Lo que sigue a un título abierto es texto para un navegador, y la página puede quedar en blanco.',
    'React y Vue ponen atributos como data-react-helmet o data-n-head antes de la clave; dales un valor ("true") o muévelos al final.',
    'Etiquetas en el body: las movió algo que no pertenece a un head (una img, un div, un iframe de un gestor de etiquetas) o una plantilla; imprímelas antes.',
  ],
  outcomes: {
    'all-read': {
      title: 'Ninguna etiqueta queda oculta por cómo está escrita',
      summary:
        '{app} lee {count, plural, one {# etiqueta} other {# etiquetas}} de la tarjeta tal como {count, plural, one {está escrita} other {están escritas}}.',
    },
    'none-wrong': {
      title: 'Ninguna etiqueta queda oculta por cómo está escrita',
      summary: 'No hay ninguna etiqueta de la tarjeta mal escrita.',
    },
    'none-wrong-within-limit': {
      title: 'Ninguna etiqueta queda oculta por cómo está escrita',
      summary: 'Lo que {app} lee de la página no contiene ninguna etiqueta de la tarjeta mal escrita.',
    },
    'head-not-read-whole': {
      title: 'No se pudo leer el head completo',
      summary:
        'La lectura se detuvo antes porque el head está demasiado anidado o tiene demasiadas etiquetas; lo leído está bien escrito.',
    },
    'unreadable-and-missing': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_MISSING}`,
      detail: '{mechanism}',
    },
    'unreadable-and-replaced': {
      title: UNREADABLE,
      summary: `${CANNOT} ${IS_REPLACED}`,
      detail: '{mechanism}',
    },
    'not-read-and-missing': { title: NOT_READ, summary: `${CANNOT} ${IS_MISSING}`, detail: '{mechanism}' },
    'not-read-and-replaced': { title: NOT_READ, summary: `${CANNOT} ${IS_REPLACED}`, detail: '{mechanism}' },
    'not-read-address': {
      title: NOT_READ,
      summary: `${CANNOT} Escribe la etiqueta como se muestra abajo.`,
      detail: '{mechanism}',
    },
    'not-read-but-replaced': {
      title: NOT_READ,
      summary: `${CANNOT} Se lee en su lugar otra etiqueta del mismo nombre, así que la tarjeta no sufre en {clients}.`,
      detail: '{mechanism}',
    },
    'cut-at-quote': {
      title: '{count, plural, one {Unas comillas cortan} other {Hay comillas que cortan}} {keys}',
      summary:
        'El texto de la línea {line, number} contiene unas comillas sueltas, que terminan ahí el valor: {left, select, nothing {no queda nada de él} other {solo queda «{left}»}}. Los lectores ven el texto cortado, u otro texto en su lugar.',
      detail:
        'Un atributo entre comillas dobles termina en las siguientes comillas dobles; las palabras que siguen se toman por atributos sin significado. Escribe &quot; dentro, o haz que la plantilla escape el valor.',
    },
    'inside-svg': {
      title: '{keys} {count, plural, one {está} other {están}} dentro de un svg',
      summary:
        '{app} en {readers} busca etiquetas por patrón y {count, plural, one {toma esta} other {toma estas}} por {count, plural, one {una etiqueta} other {etiquetas}} de la página. En {others} la página se analiza, como en un navegador, y lo que hay dentro de un svg es parte de un dibujo: ahí la tarjeta {instead, select, nothing {se queda sin ello} other {usa otra etiqueta}}.',
      detail:
        'Para que todos los clientes la lean, una etiqueta de la tarjeta debe estar en el propio head, fuera de cualquier svg. La tarjeta de {client} se dibuja con ella.',
    },
    'title-not-closed': {
      title: 'El título no está cerrado',
      summary: `El título que empieza en la línea {line, number} no tiene </title> en el head. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
    'title-closed-late': {
      title: 'El título se cierra demasiado tarde',
      summary: `El título que empieza en la línea {line, number} se cierra después de etiquetas de la tarjeta. ${OPEN_TITLE}`,
      detail: OPEN_TITLE_DETAIL,
    },
  },
  fixes: {
    'move-into-head':
      'Pon estas etiquetas en el head, justo después de <meta charset>, escritas exactamente así:',
    'move-out-of-svg': 'Pon estas etiquetas en el head, fuera del svg, o mueve el svg al body:',
    'escape-quotes':
      'Escribe cada comilla dentro {count, plural, one {del valor} other {de estos valores}} como &quot;:',
    'replace-tags': 'Sustituye estas etiquetas por:',
    'close-title': 'Cierra el título justo después de su texto:',
    'close-title-and-check-again':
      'Cierra el título justo después de su texto; hay otras etiquetas mal escritas, así que vuelve a comprobar el enlace después:',
  },
})
