/** The words of the check on Range requests. */
import type { rangeHandled as check } from '../../../../judge/checks/page/range-handled'
import { checkWords } from '../../../typed'

const COULD_NOT_TELL = 'No se pudo saber cómo trata la página una solicitud Range'
const NO_CARD =
  'Los mensajes de {client} pueden quedarse sin tarjeta: pide solo una parte de la página, y la respuesta no sirve, porque'
const WHOLE_WITHOUT =
  'Sin Range, la misma página llega entera, así que lo que falla es el tratamiento de Range.'

export const rangeHandled = checkWords<typeof check>()({
  name: 'Solicitudes Range',
  marketer:
    'Los iPhone solo piden la primera parte de una página. Si un servidor tropieza con esa solicitud, los mensajes de iPhone no tienen tarjeta.',
  developer:
    'La página se pide como WhatsApp en iPhone con Range: bytes=0-1024000; no se sabe qué intervalo envían realmente los teléfonos. Son respuestas correctas un 200 con la página entera y un 206 con los primeros bytes y un Content-Range que lo diga. Son erróneas un 416, una parte que termina antes que el head, una que empieza en otro punto y una parte recortada de bytes comprimidos.',
  howToFix: [
    'Repite la solicitud: curl -r 0-1024000 -A "WhatsApp/2.22.19.78 I" con la dirección, y espera 200 o 206 con el head entero.',
    'El 416 viene de código que compara el intervalo con la longitud de la página y rechaza lo que es más largo; un intervalo que empieza dentro de la página debe servirse hasta el final de la página.',
    'nginx: max_ranges 0; en el location de las páginas desactiva los intervalos. Apache: Header unset Accept-Ranges junto con RequestHeader unset Range (mod_headers). Varnish: unset req.http.Range en vcl_recv para las páginas.',
    'La compresión debe ir antes de recortar el intervalo, o no aplicarse: desactiva los intervalos donde gzip se hace al vuelo. Cloudflare y CloudFront lo hacen bien solos; revisa cualquier worker o función tuya.',
    'Next.js y otros frameworks ignoran Range en las páginas; revisa la caché o el proxy que hay delante.',
  ],
  outcomes: {
    part: {
      title: 'Las solicitudes Range reciben el head entero',
      summary:
        'Al pedirle la primera parte de la página, el servidor la envía y dice correctamente qué bytes son.',
    },
    whole: {
      title: 'Las solicitudes Range reciben el head entero',
      summary: 'El servidor responde con el estado {status} y la página entera, como puede hacer.',
    },
    'contradicts-itself': {
      title: 'La respuesta a una solicitud Range se contradice',
      summary:
        'El head llega entero, pero la parte está mal descrita: {because}. Un cliente estricto o una caché descarta una respuesta así.',
    },
    refused: {
      title: 'Las solicitudes Range se rechazan',
      summary:
        'Los mensajes de {client} pueden mostrar solo el enlace: el servidor responde a su solicitud Range con 416, aunque el intervalo empieza dentro de la página.',
      detail:
        'Un intervalo más largo que la página debe servirse hasta el final de la página (RFC 9110, 14.1.2); el 416 es para intervalos que empiezan más allá.',
    },
    garbage: {
      title: 'Las solicitudes Range reciben bytes que no se pueden leer',
      summary: `${NO_CARD} {failed}.`,
      detail: WHOLE_WITHOUT,
    },
    'head-cut-short': {
      title: 'Las solicitudes Range reciben un head cortado',
      summary: `${NO_CARD} {bytes, plural, one {llegó # byte} other {llegaron # bytes}}, y el head sigue después.`,
      detail: WHOLE_WITHOUT,
    },
    'another-part': {
      title: 'Las solicitudes Range reciben otra parte de la página',
      summary: `${NO_CARD} {because}.`,
      detail: WHOLE_WITHOUT,
    },
    'page-not-read': {
      title: COULD_NOT_TELL,
      summary: 'La página tampoco se pudo leer sin cabecera Range.',
    },
    'not-asked': { title: COULD_NOT_TELL, summary: 'La solicitud Range recibió: {response}.' },
    'no-response': { title: COULD_NOT_TELL, summary: 'No hubo respuesta: {failed}.' },
    'other-response': {
      title: COULD_NOT_TELL,
      summary: 'Recibió {response}, que no es una respuesta a un intervalo.',
    },
  },
  fixes: {
    'ignore-range':
      'Haz que las páginas generadas al vuelo ignoren Range y respondan con 200 y la página entera, como permite HTTP. Donde los archivos se sirven por partes, la parte debe ser los primeros bytes y su Content-Range debe decir cuáles.',
  },
})
