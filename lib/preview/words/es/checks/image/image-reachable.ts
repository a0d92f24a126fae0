/** The words of the check on whether the image loads. */
import type { imageReachable as check } from '../../../../judge/checks/image/image-reachable'
import { checkWords } from '../../../typed'

const LOST = 'La tarjeta no tiene imagen: {app} no prueba ninguna otra después de esta.'
const BY_STATUS = `${LOST} La dirección responde con el estado {status}, y se necesita de 200 a 299.` as const

export const imageReachable = checkWords<typeof check>()({
  name: 'Imagen accesible',
  marketer: 'La imagen debe estar ahí cuando WhatsApp la pide.',
  developer:
    'La solicitud de la imagen debe terminar con un estado de 200 a 299. Un 404, una conexión fallida o un certificado erróneo terminan el paso de la imagen: el cliente no pasa a twitter:image ni a otra etiqueta.',
  howToFix: [
    'Abre la dirección de la imagen en una ventana privada. Si no se ve, corrige la dirección o sube la imagen de nuevo.',
    'Tras cambiar de CDN o de tema, a menudo quedan direcciones og:image antiguas en la página o en su caché: vacía la caché de páginas.',
    'Imágenes generadas (rutas opengraph-image, servicios de imágenes): mira el registro del servidor para esa solicitud; suelen fallar en la primera llamada, sin caché.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: no se aplica',
      summary: 'La dirección de la imagen no está completa, así que nadie puede pedirla.',
    },
    'not-fetched': { title: '{check}: sin resultado', summary: 'La imagen no se obtuvo.' },
    loads: { title: 'La imagen se carga', summary: 'Su dirección responde con el estado {status}.' },
    refused: {
      title: '{check}: el servidor responde, pero la niega',
      summary: 'El servidor responde con el estado {status}; véase si la imagen es pública.',
    },
    'does-not-exist': { title: 'La imagen no existe', summary: BY_STATUS },
    'error-status': { title: 'La imagen no se carga', summary: BY_STATUS },
    'signs-encoded': {
      title: 'El servidor conoce la imagen con otra escritura de su dirección',
      summary:
        'La tarjeta no tiene imagen: {app} escribe signos como | en forma de porcentaje (%7C), y el servidor responde a esa forma con el estado {status}. A la dirección tal como está en la etiqueta envía la imagen.',
    },
    'address-wrong': {
      title:
        'La dirección de la imagen {fault, select, twice {está codificada dos veces} two {son dos direcciones en una} other {está rota por espacios}}',
      summary:
        'La tarjeta no tiene imagen: la dirección tal como está escrita responde con el estado {status}, y la imagen está en {fault, select, twice {la dirección decodificada una vez} two {la segunda dirección} other {la dirección sin espacios}}.',
      detail:
        'Codifica una dirección una sola vez, donde se compone; una segunda codificación convierte cada % en %25 y cada & en &amp;amp;.',
    },
    fails: {
      title: 'La imagen no se carga',
      summary: `${LOST} {because}`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'private-network': {
      title: '{check}: la dirección es privada',
      summary: 'La imagen está en una red privada; véase si la imagen es pública.',
    },
    'could-not-look': {
      title: '{check}: sin resultado',
      summary: 'La imagen no se obtuvo. {because}',
    },
  },
  fixes: {
    'name-another-address':
      'Sube la imagen otra vez e indica en {rule} una dirección que se abra en una ventana privada:',
    'write-plain-address':
      'Dale a la imagen una dirección de letras, cifras, puntos y guiones, o haz que el servidor acepte ambas formas de sus signos.',
  },
})
