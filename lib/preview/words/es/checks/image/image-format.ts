/** The words of the check on the image's format. */
import type { imageFormat as check } from '../../../../judge/checks/image/image-format'
import { checkWords } from '../../../typed'

const A_FORMAT =
  '{format, select, jpeg {un JPEG} png {un PNG} webp {un WebP} gif {un GIF} avif {un AVIF} heif {un archivo HEIF} svg {un SVG} bmp {un archivo BMP} tiff {un TIFF} ico {un ICO} other {de formato desconocido}}'

export const imageFormat = checkWords<typeof check>()({
  name: 'Formato de imagen',
  marketer: 'La imagen debería ser un JPEG o un PNG: todos los teléfonos los dibujan.',
  developer:
    'JPEG y PNG se dibujan en todas partes; WebP y GIF, en versiones recientes; BMP y HEIF, solo en Android; AVIF, solo en teléfonos Android nuevos; SVG, en ninguno. Deciden los bytes, no el Content-Type ni el final del nombre. La transparencia se aplana sobre blanco.',
  howToFix: [
    'Exporta la imagen de vista previa como JPEG (fotografías) o PNG (dibujos, texto). Deja WebP y AVIF para la propia página.',
    'CDN que convierten según la cabecera Accept (Cloudflare Polish, imgix auto=format, Next.js image): el teléfono no envía Accept; pide un formato fijo en la dirección, por ejemplo fm=jpg.',
    'Logotipos SVG: expórtalos a 1200 × 630 px sobre un fondo sólido.',
    'Un Content-Type erróneo: corrige el tipo en el almacén o en el servidor (tipos de nginx, metadatos de S3).',
  ],
  outcomes: {
    'drawn-everywhere': {
      title: `La imagen es ${A_FORMAT}`,
      summary: 'Todos los clientes dibujan este formato.',
    },
    'not-asked-for': {
      title: `La imagen es ${A_FORMAT}`,
      summary:
        'Las versiones antiguas y algunos iPhone no muestran imagen; las recientes la dibujan{format, select, gif {, solo el primer fotograma} other {}} (guía publicada; en Android, por observación).',
    },
    'drawn-by-newest': {
      title: `La imagen es ${A_FORMAT}`,
      summary:
        'La mayoría no ve ninguna imagen: en {clients}, solo los teléfonos más nuevos la decodifican (observado), y la guía pide JPEG o PNG.',
    },
    'not-drawn-everywhere': {
      title: `La imagen es ${A_FORMAT}`,
      summary:
        'En {others} no hay imagen, y la guía no menciona este formato; en {clients} se dibuja (observado).',
    },
    'not-drawn': {
      title: `La imagen es ${A_FORMAT}`,
      summary: 'La tarjeta no tiene imagen: ningún cliente dibuja este formato.',
    },
    'not-decoded': {
      title: 'La imagen no se pudo decodificar aquí',
      summary: `No se sabe qué hacen los teléfonos con ella: sus primeros bytes dicen que es ${A_FORMAT}, pero {because}. Una tarjeta no necesita más de 1200 × 630 px.`,
      detail: '{reason, select, none {} other {{reason}}}',
    },
    'web-page': {
      title: 'La dirección de la imagen lleva a una página web',
      summary: 'La tarjeta no tiene imagen: ningún cliente puede dibujar estos bytes.',
      detail:
        'A menudo es una página de consentimiento, de inicio de sesión o de «no encontrado» de un sitio que responde 200 a todo.',
    },
    'no-picture': {
      title: 'En la dirección de la imagen no hay ninguna imagen',
      summary: 'La tarjeta no tiene imagen: ningún cliente puede dibujar estos bytes.',
      detail: 'Los bytes no empiezan como ningún formato de imagen; el archivo puede estar dañado o cifrado.',
    },
    'type-has-parameter': {
      title: 'La imagen se dibuja; su Content-Type dice más que un tipo',
      summary:
        'Todos los clientes de aquí la dibujan. El Content-Type es {type} seguido de «{parameter}», que no significa nada para una imagen: otros rastreadores comparan la cabecera entera y rechazan la imagen.',
    },
    'wrong-content-type': {
      title: 'El servidor indica un tipo de imagen erróneo',
      summary: `Las pasarelas y otras redes rechazan estas imágenes: por sus bytes es ${A_FORMAT}, pero el Content-Type es {declared}. {app} se guía por los bytes (observado).`,
    },
    'vanishes-on-white': {
      title: 'La imagen casi desaparece sobre blanco',
      summary:
        'El {share, number, percent} de su parte visible es claro sobre fondo transparente, y {app} pone blanco detrás (observado).',
    },
  },
  fixes: {
    'name-the-file': 'Indica la dirección del propio archivo de imagen:',
    'send-type': 'Haz que el servidor envíe el tipo de los bytes:',
    'add-background': 'Añade un fondo sólido:',
    'export-as-jpeg':
      'Expórtala como JPEG, por ejemplo con ImageMagick, e indica el archivo nuevo en og:image:',
  },
})
