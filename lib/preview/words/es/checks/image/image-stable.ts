/** The words of the check on whether the image's address lasts. */
import type { imageStable as check } from '../../../../judge/checks/image/image-stable'
import { checkWords } from '../../../typed'

const THEN = 'Quien envíe el enlace después obtiene una tarjeta sin imagen.'

export const imageStable = checkWords<typeof check>()({
  name: 'La dirección de la imagen perdura',
  marketer: 'La dirección de la imagen debería seguir igual mientras se comparta el enlace.',
  developer:
    'WhatsApp obtiene la imagen de nuevo para cada persona que envía y no guarda nada en un servidor. Las direcciones firmadas o que caducan, las cadenas de redirecciones y las respuestas no-store funcionan en la prueba y fallan semanas después.',
  howToFix: [
    'Pon las imágenes de vista previa en un lugar público con dirección permanente e indica esa dirección.',
    'S3, Google Cloud Storage, Azure: no escribas direcciones prefirmadas en la página; haz públicas las imágenes de vista previa o pon una CDN delante del bucket.',
    'Notion, Airtable, Instagram, Discord y fuentes parecidas dan direcciones que caducan: copia la imagen a tu propio sitio.',
    'Indica la dirección final de la imagen en lugar de una que redirige a ella.',
  ],
  outcomes: {
    expires: {
      title: 'La dirección de la imagen caduca',
      summary: `La dirección lleva una fecha de fin: funciona hasta el {date}. ${THEN}`,
    },
    'expires-after-signing': {
      title: 'La dirección de la imagen caduca',
      summary: `La dirección lleva un fin: funciona durante {lasts} desde que se firmó. ${THEN}`,
    },
    signed: {
      title: 'La dirección de la imagen está firmada',
      summary: `La dirección lleva una firma ({parameters}), y esas direcciones suelen caducar. ${THEN}`,
    },
    'leads-to-signed': {
      title: 'La imagen lleva a una dirección firmada, que se niega',
      summary:
        'La dirección redirige a una que lleva una firma o una fecha de fin ({parameters}), y el servidor la niega con el estado {status}: lo habitual es que haya caducado.',
    },
    'unpublished-host': {
      title:
        'La imagen está en {kind, select, staging {un servidor de pruebas} other {un despliegue de prueba}}',
      summary:
        'Hoy se carga, desde {host}, cuyo nombre es el de un lugar donde se prueba un sitio: esos lugares se cierran, se vacían o se sustituyen. La dirección pública del sitio no está configurada donde se construyen las direcciones.',
    },
    redirected: {
      title: 'A la imagen se llega con varias redirecciones',
      summary:
        'Hacen falta {count, plural, one {# redirección} other {# redirecciones}} para llegar a la imagen; cada una cuesta tiempo y cualquiera puede cambiar.',
    },
    'not-cached': {
      title: 'La imagen no se puede guardar en caché',
      summary:
        'El servidor responde con no-store, así que cada persona que envía la espera de nuevo, y en horas punta las tarjetas pueden quedarse sin imagen.',
    },
    permanent: {
      title: 'La dirección de la imagen parece permanente',
      summary: 'No está firmada, no tiene fecha de fin y lleva directamente a la imagen.',
    },
  },
  fixes: {
    'set-public-address':
      'Configura la dirección pública del sitio ({origin}) donde se construyen las direcciones, en Next.js metadataBase, en otros la URL base o del sitio, y comprueba que la imagen se abra ahí.',
    'name-permanent-address':
      'Pon la imagen donde sea pública de forma permanente e indica una dirección sin {parameters}.',
    'name-final-address': 'Indica la dirección final: {url}',
    'let-caches-keep': 'Deja que las cachés guarden la imagen; otra imagen necesita entonces otra dirección:',
  },
})
