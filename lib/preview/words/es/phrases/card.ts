/** Why a card looks as it does, and what is missing to the next one. */
import { phraseWords } from '../../typed'

export const card = phraseWords<'card'>()({
  'card.because': '{cause}.',
  'card.no-address': 'No hay dirección que consultar. {because}',
  'card.not-known': 'No se sabe qué muestra {app}. {because}',
  'card.not-known-as': 'No se sabe qué muestra {app}: {because}.',
  'card.no-page': '{app} no obtiene ninguna página: {because}.',
  'card.https-unanswered': '{app} la pide por https:// y no obtiene ninguna página: {because}.',
  'card.https-last-hop-insecure':
    '{app} la pide por https:// y no obtiene ninguna página: la última dirección de la cadena de redirecciones es http://.',
  'card.page-too-slow': 'La página necesita {needs}, y {app} desiste tras {limit}.',
  'card.page-never-complete': 'El head de la página no estaba completo tras {limit}, cuando {app} desiste.',
  'card.page-faster': 'Con {by} menos, la tarjeta aparece.',
  'card.status': 'La página responde con el estado {status}, y {app} necesita de 200 a 299.',
  'card.not-html': 'La dirección responde con {contentType}, que no tiene etiquetas que leer.',
  'card.no-content-type': 'La respuesta no tiene tipo y no es HTML, así que no tiene etiquetas que leer.',
  'card.page-empty': 'La página está vacía: no hay nada con que hacer una tarjeta.',
  'card.coding-not-readable':
    'La respuesta viene comprimida como {coding}, que {app} no pidió y quizá no pueda descomprimir.',
  'card.challenge':
    'El sitio envía a {app} una página de verificación{by, select, none {} other { ({by})}} en lugar de la página.',
  'card.blocked': 'El sitio rechaza a {app} con el estado {status}{by, select, none {} other { ({by})}}.',
  'card.blocked-browser-gets-in':
    'El sitio rechaza a {app} con el estado {status}{by, select, none {} other { ({by})}}, mientras que un navegador recibe {browserStatus}.',
  'card.blocked-browser-too':
    'No se sabe qué muestra {app}: el sitio rechaza a {app} con el estado {status}{by, select, none {} other { ({by})}}, y a un navegador con {browserStatus}, así que un teléfono en otro lugar quizá pueda entrar.',
  'card.everybody-refused':
    'No se sabe qué muestra {app}: el sitio rechaza a todos los visitantes que enviamos{by, select, none {} other { ({by})}}, a {app} con el estado {status} y a un navegador con {browserStatus}, así que un teléfono en otro lugar quizá pueda entrar.',
  'card.no-text': 'El head no tiene ni un título ni una descripción que {app} lea.',
  'card.title-makes-card': 'Con un og:title, la tarjeta aparece.',
  'card.login-page': '{app} acaba en una página de inicio de sesión, así que la tarjeta es la de esa página.',
  'card.consent-page': '{app} acaba en una página de consentimiento, así que la tarjeta es la de esa página.',
  'card.phone-too-slow':
    'El teléfono necesita {needs} para {what, select, page {la página} other {la página y la imagen}}; {app} {client} espera {limit} y después muestra el host y la dirección en lugar del texto de la página.',
  'card.phone-faster': 'Con {by} menos, aparece la tarjeta completa.',
  'card.image-not-known': 'No se sabe si la imagen aparece. {because}',
  'card.image-not-known-as': 'No se sabe si la imagen aparece: {because}.',
  'card.image-not-fetched': 'No se sabe si la imagen aparece: no se obtuvo.',
  'card.image-not-decoded': 'No se sabe si la imagen aparece: aquí no se decodificó.',
  'card.image-fails': 'La imagen no se carga: {because}, y no se prueba ninguna otra.',
  'card.image-status': 'La imagen responde con el estado {status}, y no se prueba ninguna otra.',
  'card.image-https-unanswered': '{app} pide la imagen por https:// y no la obtiene: {because}.',
  'card.image-https-silent': '{app} pide la imagen por https:// y no la obtiene.',
  'card.image-insecure':
    'La dirección de la imagen es http://, y la guía publicada dice que esas imágenes se bloquean.',
  'card.image-too-heavy': 'La imagen pesa {weight}; el límite es {limit}.',
  'card.image-heavier-than': 'La imagen pesa más de {weight}; el límite es {limit}.',
  'card.image-announces': 'La imagen anuncia {weight}; el límite es {limit}.',
  'card.image-lighter': 'Con {by} menos, la imagen aparece.',
  'card.image-format':
    'La imagen es un archivo {format, select, tiff {TIFF} bmp {BMP} heif {HEIF} webp {WebP} gif {GIF} jpeg {JPEG} png {PNG} svg {SVG} ico {ICO} avif {AVIF} other {de otro tipo}}, que {app} no dibuja.',
  'card.image-format-unknown': 'La imagen tiene un formato que {app} no dibuja.',
  'card.image-avif':
    'La imagen es un AVIF, que solo decodifican los teléfonos Android nuevos; la mayoría no muestra imagen.',
  'card.image-as-jpeg': 'Como JPEG o PNG, la imagen aparece.',
  'card.image-no-picture':
    'Los bytes de la dirección de la imagen no son una imagen que un teléfono pueda decodificar.',
  'card.image-broken':
    'No se sabe si la imagen aparece: su archivo está {broken, select, truncated {cortado} other {dañado}}.',
  'card.image-drawn-in-part':
    'La tarjeta muestra lo que nuestro decodificador saca de la imagen; no se sabe qué dibujan los teléfonos, porque su archivo está {broken, select, truncated {cortado} other {dañado}}.',
  'card.no-image': 'La página no indica ninguna imagen que {app} lea.',
  'card.no-image-within':
    'No se indica ninguna imagen en los primeros {limit} de la página, donde {app} deja de leer.',
  'card.image-makes-large':
    'Con una imagen de al menos {width, number} px de ancho y {height, number} px de alto pasa a ser la tarjeta grande.',
  'card.image-tag-beyond-limit':
    'La etiqueta {rule} está en {place}, más allá de los primeros {limit}, donde {app} deja de leer.',
  'card.image-tag-not-looked-for':
    'La página indica una imagen solo en {rule} (línea {line, number}), que {app} no consulta.',
  'card.image-tag-unreadable': 'La etiqueta {rule} (línea {line, number}) es una que {app} no lee.',
  'card.address-relative': 'La dirección de {rule} es relativa, y {app} no la completa.',
  'card.address-protocol-relative': 'La dirección de {rule} empieza por //, y {app} no la completa.',
  'card.address-data':
    'La etiqueta {rule} contiene la propia imagen (data:) y ninguna dirección que {app} pueda pedir.',
  'card.address-scheme': 'La dirección de {rule} no es https:// ni http://.',
  'card.address-malformed': 'La dirección de {rule} no se puede pedir.',
  'card.large': 'La imagen mide {size}, es decir, {width} × {height} px o más: la tarjeta es grande.',
  'card.large-cut':
    'La imagen mide {size}, es decir, {width} × {height} px o más: la tarjeta es grande, recortada a {ratio, number}:1.',
  'card.square':
    'La imagen mide {size}: {width} px de ancho o más y al menos tan alta como ancha; la tarjeta grande es cuadrada.',
  'card.thumbnail': 'La imagen mide {size}, y la tarjeta grande necesita un ancho de {width} px.',
  'card.too-small': 'La imagen mide {size}, y por debajo de {side} × {side} px {app} no hace miniatura.',
  'card.too-small-for-guide': 'La imagen mide {size}, y la guía pide unos {width} × {height} px o más.',
  'card.banner-by-guide':
    'La imagen mide {size}, más cerca de {ratio, number}:1 que de 1:1: la guía la muestra como banner ancho.',
  'card.thumbnail-by-guide':
    'La imagen mide {size}, más cerca de 1:1 que de {ratio, number}:1: la guía la muestra como miniatura pequeña.',
  'card.wider-makes-large': 'Con {by, number} px más de ancho pasa a ser la tarjeta grande.',
  'card.higher-makes-large': 'Con {by, number} px más de alto pasa a ser la tarjeta grande.',
  'card.wider-makes-banner': 'Con {by, number} px más de ancho pasa a ser el banner ancho.',
  'card.wider-makes-thumbnail': 'Con {by, number} px más de ancho aparece una miniatura pequeña.',
  'card.higher-makes-thumbnail': 'Con {by, number} px más de alto aparece una miniatura pequeña.',
  'card.both-make-thumbnail':
    'Con {wider, number} px más de ancho y {higher, number} px más de alto aparece una miniatura pequeña.',
  'card.wider-shows': 'Con {by, number} px más de ancho, la imagen aparece.',
  'card.higher-shows': 'Con {by, number} px más de alto, la imagen aparece.',
  'card.both-show':
    'Con {wider, number} px más de ancho y {higher, number} px más de alto, la imagen aparece.',
  'card.heavier-loses': 'Con {by} más, la imagen desaparece.',
  'card.one-byte-heavier-loses': 'Con un byte más, la imagen desaparece.',
  'card.narrower-loses': 'Con {by, number} px menos de ancho solo queda una miniatura pequeña.',
  'card.layout.landscape': 'la tarjeta grande',
  'card.layout.square': 'la tarjeta cuadrada grande',
  'card.layout.thumbnail': 'una tarjeta con una miniatura pequeña',
  'card.layout.text': 'una tarjeta solo de texto',
  'card.layout.none': 'ninguna tarjeta',
  'card.needs.landscape': 'Necesita una imagen más ancha que alta, de al menos {width} × {height} px',
  'card.needs.square': 'Necesita una imagen al menos tan alta como ancha, de {width} px de ancho o más',
  'card.needs.thumbnail': 'Necesita una imagen de al menos {side} × {side} px',
  'card.needs.text': 'Necesita un título o una descripción, y ninguna imagen',
  'card.needs.none': 'Sin título ni descripción: solo el enlace',
  'card.label.whatsapp-android': 'según lo observado en clientes de Android, 2024–2026',
  'card.label.whatsapp-web': 'según lo observado en WhatsApp Web, agosto de 2026',
  'card.label.whatsapp-ios': 'aproximado: guías publicadas',
})
