/** The words of the check on whether the image file is whole. */
import type { imageIntact as check } from '../../../../judge/checks/image/image-intact'
import { checkWords } from '../../../typed'

const DRAWN_HERE =
  '{drawn, select, nothing {El decodificador de aquí no dibuja nada.} unknown {No se sabe cuánto se puede dibujar.} part {El decodificador de aquí dibuja cerca del primer {share, number, percent} de sus filas.} other {El decodificador de aquí llena casi todas sus filas, aunque no con todos sus píxeles.}}'
const PHONES_CUT =
  'El decodificador de Android conserva la parte que pudo leer y deja el resto en blanco (su código fuente); no se sabe qué hace {app} con eso ni qué dibujan los iPhone.'
const PHONES_DAMAGED =
  'Ante un error dentro de los datos, el decodificador de Android puede no devolver ninguna imagen (su código fuente); no se sabe qué dibujan {app} y los iPhone.'
const WHOSE =
  '{short, select, file {El servidor anunció exactamente esta cantidad de bytes: el archivo está cortado en el servidor, no por el camino.} other {La respuesta no indica el tamaño del archivo, así que no se sabe si está cortado el archivo o su transferencia.}}'

export const imageIntact = checkWords<typeof check>()({
  name: 'Imagen íntegra',
  marketer: 'El archivo de la imagen debe estar completo: medio archivo suele ser media imagen.',
  developer:
    'El archivo se lee hasta el final que define su formato: la marca final de un JPEG, IEND con todas las sumas de control de un PNG, la longitud de la cabecera de un WebP, el cierre de un GIF. Después, un decodificador estricto lee los píxeles. Se distinguen los bytes que faltan, los que sobran tras el final y las quejas del decodificador, y también una transferencia interrumpida.',
  howToFix: [
    'Sube la imagen de nuevo y compara su tamaño en el servidor con el del original.',
    'Subidas que se interrumpen: revisa los límites de subida (PHP upload_max_filesize, nginx client_max_body_size) y si el disco está lleno.',
    'Una CDN puede haber guardado media respuesta: purga la dirección de la imagen.',
    'Imágenes generadas: el proceso que las escribe terminó antes de tiempo; mira su registro y su límite de memoria.',
    'Los bytes tras el final suelen venir de un plugin o una plantilla que imprime algo después de la imagen.',
  ],
  outcomes: {
    'not-read': { title: '{check}: sin resultado', summary: '{because}' },
    'transfer-broke-off': {
      title: 'La transferencia de la imagen se interrumpió',
      summary:
        'Solo llegó {received}. Es un fallo de la transferencia; no se sabe si el archivo está completo.',
    },
    'not-read-to-end': {
      title: '{check}: sin resultado',
      summary: 'La imagen es demasiado grande, o tiene demasiadas partes, para leerla aquí hasta el final.',
    },
    'format-not-read': {
      title: '{check}: no se aplica',
      summary: 'Solo los archivos JPEG, PNG, WebP y GIF se leen hasta el final; véase el formato de imagen.',
    },
    'end-missing': {
      title: 'Falta el final del archivo de imagen',
      summary:
        'El archivo tiene {length} y se detiene antes de su final. Todos los píxeles están; no se sabe si todos los clientes dibujan un archivo así.',
      detail: WHOSE,
    },
    'cut-off': {
      title: 'El archivo de imagen está cortado',
      summary: `El archivo tiene {length} y se detiene en mitad de la imagen. ${DRAWN_HERE} ${PHONES_CUT}`,
      detail: WHOSE,
    },
    flawed: {
      title: 'El archivo de imagen tiene un defecto',
      summary:
        'Hay algo mal en el archivo: {where}. El decodificador de aquí dibuja la imagen igualmente; no se sabe si todos los clientes lo hacen.',
    },
    damaged: {
      title: 'El archivo de imagen está dañado',
      summary: `Hay algo mal en el archivo: {where}. ${DRAWN_HERE} ${PHONES_DAMAGED}`,
    },
    'not-decoded': {
      title: '{check}: sin resultado',
      summary: 'El archivo termina donde debe, pero {because}.',
    },
    undecodable: {
      title: 'El archivo de imagen está dañado',
      summary: `El archivo termina donde debe, pero su contenido no se puede decodificar. ${PHONES_DAMAGED}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'decoder-complains': {
      title: 'La imagen se decodifica con una advertencia',
      summary:
        'El archivo termina donde debe, pero un decodificador estricto se queja de su contenido. {drawn, select, part {El decodificador de aquí dibuja cerca del primer {share, number, percent} de sus filas.} other {El decodificador de aquí dibuja la imagen igualmente.}} No se sabe qué dibujan los teléfonos.',
    },
    whole: {
      title: 'El archivo de imagen está completo',
      summary: 'Termina donde dice su formato, y un decodificador estricto lo lee entero.',
    },
    'more-after-end': {
      title: 'El archivo de imagen está completo, con algo más tras su final',
      summary:
        'Un decodificador estricto lee toda la imagen e ignora lo que sigue a su final ({rest}); solo añade peso.',
    },
  },
  fixes: {
    'export-again':
      'Exporta la imagen otra vez y súbela; lo que se sirve ahora tiene {length}. ImageMagick indica los fallos de un archivo:',
  },
})
