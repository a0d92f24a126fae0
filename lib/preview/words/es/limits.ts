/** The rules behind the checks, and what those say who see them otherwise. */
import type { Catalogue } from '../catalogue'

export const limits = {
  // page
  headBytesMax: {
    rule: 'El head debe caber en los primeros 300 KB del HTML.',
    disagree: ['Los clientes anteriores a 2023 leen 65.536 bytes.'],
  },
  headBytesOldClients: {
    rule: 'Los clientes anteriores a 2023 dejaban de leer a los 64 KB.',
    disagree: ['300 KB.'],
  },
  pageTimeFast: {
    rule: 'La página debería responder en 2 a 3 segundos.',
    disagree: ['Desiste tras 10 s para conectar y 10 s para leer.'],
  },
  pageTimeSlow: {
    rule: 'Las páginas que tardan más de 2 a 3 segundos pueden omitirse.',
    disagree: ['Desiste tras 10 s para conectar y 10 s para leer.'],
  },
  pageTimeMax: {
    rule: 'El cliente de Android desiste de una página tras 10 segundos.',
    disagree: ['Espera 7 s al teléfono.'],
  },
  webWaitForPhone: { rule: 'WhatsApp Web espera 7 segundos a que el teléfono construya la vista previa.' },
  redirectsMax: { rule: 'El cliente de Android sigue hasta 20 redirecciones, solo por Location.' },
  redirectsMany: {
    rule: 'Cada redirección cuesta un viaje de ida y vuelta en una red móvil; más de tres es lento.',
  },
  httpsPage: {
    rule: 'La página debe ser HTTPS; sin vista previa para páginas http://.',
    disagree: ['Desde finales de 2023 el propio cliente pide https:// en lugar de http://.'],
  },
  status2xx: { rule: 'La respuesta final debe tener un estado de 200 a 299.' },
  tlsValid: { rule: 'El certificado debe ser válido para el teléfono: cadena, fecha y nombre.' },
  noJavaScript: {
    rule: 'No se ejecuta JavaScript: las etiquetas deben estar en el HTML que envía el servidor.',
  },
  noMetaRefresh: { rule: 'Meta refresh y las redirecciones por JavaScript no se siguen.' },
  noCookies: { rule: 'No se guardan cookies y nadie inicia sesión: la página debe ser pública.' },
  userAgent: {
    rule: 'La página se pide como "WhatsApp/2.23.20.0".',
    disagree: ['WhatsApp/2.x.x.x con el sufijo A, I o N.'],
  },
  iosUserAgent: { rule: 'Los iPhone piden la página como "WhatsApp/2.x.x.x I".' },
  metaServersFetch: {
    rule: 'Las tarjetas de los canales las construyen los servidores de Meta, no el teléfono de quien envía.',
    disagree: [
      'Los servidores de Meta preguntan como facebookexternalhit, también para mensajes de empresa.',
    ],
  },
  iosRange: {
    rule: 'Los registros de servidores muestran que los iPhone piden un intervalo y reciben 206; no se sabe qué intervalo. Los clientes web antiguos pedían bytes=0-1024000.',
    disagree: ['No envía Range.'],
  },
  senderFetches: {
    rule: 'La tarjeta se hace una vez, con lo que el servidor dijo al teléfono de quien envía; quien recibe el mensaje no solicita la página.',
  },
  robotsNotAsked: {
    rule: 'El teléfono nunca pide robots.txt; los servidores de Meta pueden hacerlo.',
    disagree: ['Comprobar si los rastreadores pueden entrar.'],
  },
  headEndsAtBody: {
    rule: 'Un analizador HTML termina el head en el primer elemento que pertenece al body.',
  },
  headOnly: { rule: 'Solo se leen las etiquetas dentro de <head>.' },
  quotedValues: {
    rule: 'Los valores de los atributos deben ir entre comillas y no estar vacíos.',
    disagree: ['Los valores sin comillas fallan en Android y escritorio, no en iPhone.'],
  },
  exactKeys: {
    rule: 'La clave sale de property; si no, de name; si no, de itemprop; sus mayúsculas y minúsculas deben ser exactas.',
  },
  charsetOrder: {
    rule: 'El juego de caracteres se toma de la cabecera; si no, de la etiqueta meta; si no, UTF-8.',
  },
  pageTypeNotRead: {
    rule: 'El Content-Type de una página no se mira.',
    disagree: [
      'Quien envía debería indicar el tipo; un receptor sin él puede adivinar, o tomar el contenido por bytes sin tipo.',
    ],
  },
  fragmentNotSent: {
    rule: 'Lo que sigue a # en un enlace es solo para el navegador de quien lee; no forma parte de la solicitud.',
  },
  linkScheme: { rule: 'El enlace debe incluir http:// o https://.' },
  // text
  titleOrDescription: {
    rule: 'Hay tarjeta cuando, tras las alternativas, se encuentra un título o una descripción.',
    disagree: ['og:title, og:description y og:url no deben estar vacíos.', 'og:title es obligatorio.'],
  },
  ogTitleRequired: {
    rule: 'og:title debe estar en el head y no estar vacío.',
    disagree: ['Recurre a twitter:title, meta title y <title>.'],
  },
  ogDescriptionRequired: {
    rule: 'og:description debe estar en el head y no estar vacío.',
    disagree: ['Recurre a twitter:description y meta description; con un título solo hay tarjeta.'],
  },
  ogUrlRequired: {
    rule: 'og:url debe estar en el head y no estar vacío.',
    disagree: ['Recurre al propio enlace.'],
  },
  ogUrlCanonical: {
    rule: 'og:url es la dirección canónica, sin variables de sesión, identificadores de usuario ni contadores.',
  },
  titleCharsGood: {
    rule: 'Un og:title de menos de 65 caracteres se muestra entero.',
    disagree: ['2 líneas como máximo.'],
  },
  descriptionCharsGood: {
    rule: 'Un og:description de menos de 100 caracteres se muestra en un teléfono.',
    disagree: ['Bastan 80 caracteres.', 'Una línea, unos 45 a 55 caracteres.'],
  },
  descriptionCharsSafe: { rule: 'Una descripción de 80 caracteres siempre basta.' },
  titleCharsCut: { rule: 'El título se corta en 150 caracteres antes de componerlo.' },
  descriptionCharsCut: { rule: 'La descripción se corta en 300 caracteres antes de componerla.' },
  titleLines: { rule: 'El título ocupa 2 líneas como máximo.' },
  descriptionLines: {
    rule: 'Android muestra una línea de la descripción.',
    disagree: ['1 o 2 líneas.'],
  },
  descriptionLinesWeb: { rule: 'Web muestra dos líneas de la descripción.' },
  descriptionLinesIos: { rule: 'La descripción ocupa 1 o 2 líneas.' },
  entitiesOnce: { rule: 'Las entidades de un valor se deshacen una vez.' },
  invisibleCharacters: {
    rule: 'Un texto prescinde de caracteres que cambian su dirección: hacen que se lea como algo distinto de lo que dice.',
  },
  titleWithoutBranding: { rule: 'og:title es el título del contenido, sin marca.' },
  siteNameNotShown: {
    rule: 'El mensaje no lleva nombre de sitio; la tarjeta muestra el host.',
    disagree: ['og:site_name se muestra como rótulo en algunas versiones.'],
  },
  siteNameAsked: {
    rule: 'og:site_name debería estar definido: algunas versiones lo muestran, las actuales no.',
    disagree: ['Se muestra el host, nunca el nombre del sitio.'],
  },
  ogTypeAsked: {
    rule: 'og:type debería ser "website" o "article"; su efecto es mínimo.',
    disagree: ['La etiqueta no se lee.'],
  },
  duplicatesLastWins: {
    rule: 'De dos etiquetas con la misma clave gana la última.',
    disagree: ['Gana la primera.'],
  },
  hostShown: { rule: 'La última línea de la tarjeta es el host del enlace, con su www.' },
  // image
  imageRequested: { rule: 'og:image debería estar definido; sin él la tarjeta es solo texto.' },
  imageAbsolute: {
    rule: 'og:image debe ser una URL absoluta.',
    disagree: ['Una dirección relativa termina el paso de la imagen.'],
  },
  imageHttps: {
    rule: 'Una imagen http:// se bloquea.',
    disagree: ['Pide https:// por sí mismo y muestra la imagen si eso funciona.'],
  },
  imageBytesGood: {
    rule: 'Mantén la imagen por debajo de 300 KB.',
    disagree: ['Menos de 600 KB.', 'Menos de 1 MB.', 'Clientes anteriores a 2023: 307.200 bytes.'],
  },
  imageBytesMax: { rule: 'La imagen debe pesar menos de 600 KB.', disagree: ['300 KB.', 'Menos de 1 MB.'] },
  imageWidthLarge: { rule: 'La imagen debe medir 300 px de ancho o más para la tarjeta grande.' },
  imageHeightLarge: { rule: 'La imagen debe medir 75 px de alto o más para la tarjeta grande.' },
  imageSideSmall: { rule: 'Por debajo de 100 × 100 px no se hace miniatura.' },
  imageWidthGuide: {
    rule: 'Por debajo de unos 300 × 200 px la imagen puede descartarse.',
    disagree: [
      '200 × 200 px como mínimo.',
      '100 × 100 px para la miniatura, 300 × 75 px para la tarjeta grande.',
    ],
  },
  imageHeightGuide: {
    rule: 'Por debajo de unos 300 × 200 px la imagen puede descartarse.',
    disagree: ['100 × 100 px para la miniatura, 300 × 75 px para la tarjeta grande.'],
  },
  imageSideSendLink: {
    rule: 'La imagen debería medir al menos 200 × 200 px.',
    disagree: ['100 × 100 px para la miniatura.'],
  },
  imageRatioBest: {
    rule: 'Una imagen de 1.91:1 llena la tarjeta ancha.',
    disagree: ['Cualquier proporción de 4:1 a 1:1 se muestra sin recortar.'],
  },
  imageRatioSquare: {
    rule: 'Una imagen 1:1 se muestra como miniatura pequeña.',
    disagree: ['300 px o más: una tarjeta cuadrada grande.'],
  },
  imageRatioIosParting: { rule: 'El diseño lo decide la más cercana entre 1.91:1 y 1:1; se separan en 1,4.' },
  imageRatioMax: {
    rule: 'La relación de ancho a alto debe ser 4:1 o menos.',
    disagree: ['No se rechaza: la tarjeta recorta lo que es más ancho.'],
  },
  imageRatioClampMin: {
    rule: 'La relación de alto a ancho se limita a 0,25 como mínimo: las imágenes más anchas se recortan.',
  },
  imageRatioClampMax: {
    rule: 'La relación de alto a ancho se limita a 1 como máximo: las imágenes más altas se recortan en cuadrado.',
  },
  imageFormats: {
    rule: 'JPEG y PNG en todas partes; WebP y GIF en versiones recientes.',
    disagree: ['También BMP y HEIF; nunca SVG; AVIF solo en Android nuevos.'],
  },
  imageDecodes: { rule: 'Los bytes deciden el formato, no el Content-Type.' },
  imagePartial: {
    rule: 'El decodificador de Android conserva la parte que pudo leer de una imagen cortada y deja el resto en blanco; ante un error dentro de los datos puede no devolver imagen. No se observó qué hacen con ello WhatsApp y los iPhone.',
  },
  imageOrientation: {
    rule: 'El decodificador de Android deja a la aplicación girar una imagen según su orientación EXIF. No se observó qué hacen con ello WhatsApp y los iPhone en una vista previa.',
  },
  imageTimeMax: { rule: 'El cliente de Android desiste de una imagen tras 20 segundos sin datos.' },
  imageTimeGood: { rule: 'La vista previa debería aparecer en 10 segundos en total.' },
  imageNoFallback: {
    rule: 'Un 404 o una dirección errónea termina el paso de la imagen; la siguiente candidata solo se prueba tras «demasiado grande» o «demasiado pequeña».',
  },
  imagePublic: { rule: 'La imagen debe cargarse sin inicio de sesión, sin cookie y sin Referer.' },
  imageStableAddress: {
    rule: 'Las direcciones de imagen firmadas o que caducan dejan de funcionar antes de que el enlace se abra o se envíe de nuevo.',
  },
  imageDeclaredSize: {
    rule: 'og:image:width y og:image:height deberían incluirse siempre.',
    disagree: ['Las etiquetas no se leen.'],
  },
  imageFlattened: { rule: 'La transparencia se aplana sobre blanco.' },
  thumbnailSmallSide: {
    rule: 'La miniatura incrustada es un JPEG cuadrado de 140 px como máximo, calidad 80.',
  },
  thumbnailLargeSide: { rule: 'La miniatura grande es un JPEG de 1.024 px como máximo, calidad 90.' },
  // after a change
  deviceCache: {
    rule: 'Cada teléfono guarda la vista previa que obtuvo, normalmente varias horas; no hay una caché de todos los teléfonos que vaciar. Una dirección cambiada se obtiene de nuevo.',
  },
  // folklore the product corrects
  itempropImage: {
    rule: 'Hace falta itemprop="image".',
    disagree: ['Solo se usa cuando una etiqueta no tiene ni property ni name.'],
  },
  twitterCard: { rule: 'twitter:card le importa a WhatsApp.', disagree: ['La etiqueta no se lee.'] },
  secureUrl: { rule: 'og:image:secure_url se lee.', disagree: ['La etiqueta no se lee.'] },
  facebookDebugger: {
    rule: 'El depurador de Facebook vacía la caché de WhatsApp.',
    disagree: ['Cada dispositivo guarda su propia caché.'],
  },
  robotsStopsPhone: { rule: 'robots.txt detiene al teléfono.', disagree: ['El teléfono nunca lo pide.'] },
} as const satisfies Catalogue['limits']
