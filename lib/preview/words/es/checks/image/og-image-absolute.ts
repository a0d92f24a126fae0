/** The words of the check on whether the image's address is absolute. */
import type { ogImageAbsolute as check } from '../../../../judge/checks/image/og-image-absolute'
import { checkWords } from '../../../typed'

const LOST = {
  summary: 'La tarjeta no tiene imagen: {app} no completa direcciones y no prueba ninguna otra etiqueta.',
  detail:
    '{app} en {client} descarta una dirección así (observado), y Meta pide una URL absoluta. Algunas pasarelas y otras redes la completan, así que ahí puede verse la imagen.',
} as const

export const ogImageAbsolute = checkWords<typeof check>()({
  name: 'Dirección de imagen absoluta',
  marketer: 'La dirección de la imagen debe ser completa, con https:// y el dominio.',
  developer:
    'og:image debe ser una URL absoluta. Android pasa el valor a su analizador de URL tal cual: una ruta o una dirección //host está mal formada, lo que termina el paso de la imagen, y no se prueba otra etiqueta. Solo se completan los iconos de link.',
  howToFix: [
    'Escribe la dirección entera, empezando por https://, aunque la imagen esté en el mismo dominio.',
    'Next.js: define metadataBase en el layout raíz; así se completan las imágenes relativas de openGraph.',
    'WordPress: revisa la dirección del sitio en Ajustes, Generales, y cualquier plugin que haga relativos los enlaces.',
    'Hugo, Jekyll, Astro, Eleventy: usa la forma absoluta del filtro de URL (absURL, absolute_url, new URL(path, Astro.site)).',
  ],
  outcomes: {
    absolute: { title: 'La dirección de la imagen es absoluta', summary: 'Se puede pedir tal como está.' },
    'two-addresses': {
      title: 'La dirección de la imagen contiene dos direcciones',
      summary:
        'La tarjeta no tiene imagen: la dirección del propio sitio está delante de una que ya era completa. La imagen parece estar en {host}.',
      detail:
        'Una plantilla añade la dirección del sitio a cada imagen. Debe dejar en paz las direcciones completas: new URL(path, base), urljoin y absolute_url lo hacen.',
    },
    slashes: {
      title: 'La dirección de la imagen no es una dirección web',
      summary:
        'La tarjeta no tiene imagen: tras los dos puntos, donde van dos barras, {slashes, plural, =0 {no hay ninguna} one {hay una} other {hay #}}, así que la dirección no nombra ningún host.',
    },
    relative: { title: 'La dirección de la imagen es relativa', ...LOST },
    'protocol-relative': { title: 'La dirección de la imagen empieza por // en lugar de https://', ...LOST },
    'data-url': { title: 'En la etiqueta está la propia imagen en lugar de su dirección', ...LOST },
    'other-scheme': { title: 'La dirección de la imagen no es https:// ni http://', ...LOST },
    malformed: { title: 'La dirección de la imagen no es una dirección web', ...LOST },
  },
  fixes: {
    'keep-second-address': 'Escribe una sola dirección, de una imagen que se abra en una ventana privada:',
    'write-two-slashes':
      'Escribe https://, el host y después la ruta. El host suele perderse donde una plantilla une las partes de una dirección:',
    'upload-and-name': 'Sube la imagen e indica su dirección completa, empezando por https://:',
  },
})
