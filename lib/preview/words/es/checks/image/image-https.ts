/** The words of the check on whether the image is served over https. */
import type { imageHttps as check } from '../../../../judge/checks/image/image-https'
import { checkWords } from '../../../typed'

export const imageHttps = checkWords<typeof check>()({
  name: 'Imagen por https',
  marketer: 'La dirección de la imagen debe empezar por https://.',
  developer:
    'Según la guía publicada, una imagen http:// se bloquea. El Android reciente pide https:// en su lugar y muestra la imagen si responde; los iPhone, según la guía, no muestran ninguna.',
  howToFix: [
    'Sirve la imagen por https:// y escribe esa dirección en la etiqueta.',
    'WordPress: pon https:// en ambas direcciones en Ajustes, Generales, y reemplaza las direcciones http:// antiguas en la base de datos (WP-CLI: wp search-replace).',
    'Detrás de un proxy o una CDN: dile a la aplicación que los visitantes llegan por https (X-Forwarded-Proto), o seguirá escribiendo direcciones http://.',
  ],
  outcomes: {
    'no-address': {
      title: '{check}: no se aplica',
      summary: 'La dirección de la imagen no está completa, así que no tiene esquema que evaluar.',
    },
    'private-network': {
      title: '{check}: la dirección es privada',
      summary:
        'Los teléfonos no pueden llegar a la imagen ni por http:// ni por https://; véase si la imagen es pública.',
    },
    'http-though-https-works': {
      title: 'La dirección de la imagen es http://',
      summary:
        '{othersCount, plural, =0 {} other {No hay imagen en {others}: la guía publicada dice que esas imágenes se bloquean. }}En {clients} se perdona, porque https:// también responde ahí (observado).',
    },
    'http-and-https-fails': {
      title: 'La dirección de la imagen es http://',
      summary:
        'Ningún cliente muestra esta imagen: {app} en {clients} pide https:// en su lugar, y eso falla: {because}.',
    },
    'http-and-no-https': {
      title: 'La dirección de la imagen es http://',
      summary:
        'Ningún cliente muestra esta imagen: {app} en {clients} pide https:// en su lugar y no recibe respuesta.',
    },
    http: {
      title: 'La dirección de la imagen es http://',
      summary:
        'La guía publicada dice que esas imágenes se bloquean. {app} en {clients} pide https:// en su lugar; no sabemos qué responde ahí.',
    },
    'redirected-to-http': {
      title: 'La imagen se redirige a http://',
      summary:
        'Los clientes que siguen la guía la bloquean; en {clients}, {app} vuelve a pedir https:// y puede que aún la muestre (observado).',
    },
    https: {
      title: 'La imagen se sirve por https://',
      summary: 'Todos los clientes aceptan la dirección.',
    },
  },
  fixes: {
    'write-https': 'La imagen ya está disponible por https://; escribe esa dirección:',
    'serve-https-first':
      'Sirve primero la imagen por https:// y después escribe una dirección que se abra ahí:',
    'redirect-to-https':
      'Haz que la redirección lleve a https://, o escribe la dirección final en la etiqueta.',
  },
})
