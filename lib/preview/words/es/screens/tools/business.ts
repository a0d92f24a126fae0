/** The help for links in messages of businesses, and where each claim on a help page comes from. */

export const business = {
  'business.title': 'Enlaces desde {app} Business',
  'business.card-title': 'Vistas previas de enlaces con la Cloud API de {app}',
  'business.card-description':
    'preview_url, plantillas y catálogos: qué mensaje lleva tarjeta, y la solicitud.',
  'business.lead':
    'Qué mensaje de una empresa muestra una tarjeta y la solicitud que lo envía. La página necesita las mismas etiquetas que para cualquier otro remitente.',
  'business.field': 'Tu enlace',
  'business.fill-in': 'Rellenar',
  'business.sample': 'Las solicitudes llevan un enlace de muestra hasta que pongas el tuyo.',
  'business.gaps':
    'Lo que está entre ángulos lo pones tú: el id de tu número de teléfono, el número de quien recibe con su prefijo de país y tu token de acceso.',
  'business.too-long': 'Este enlace es más largo de lo que puede ser un mensaje de texto.',
  'business.ip-host': 'El host de este enlace es un número. En un mensaje no se reconoce como enlace.',
  'business.text': 'Un texto con su tarjeta',
  'business.text.preview-url':
    'preview_url: true pide una tarjeta. Sin él, o cuando no se puede crear, la gente ve solo el enlace.',
  'business.text.first': 'Solo el primer enlace de un texto tiene tarjeta.',
  'business.text.scheme': 'Empieza por http:// o https://, y su host es un nombre, no un número.',
  'business.text.length': 'Un texto tiene como mucho {max, number} caracteres, enlace incluido.',
  'business.text.known':
    'La tarjeta la ven las personas a quienes la empresa envió una plantilla, que abrieron el chat desde un enlace de clic para chatear o que guardaron la empresa como contacto.',
  'business.text.window':
    'Un texto propio se puede enviar en las 24 horas siguientes al último mensaje o llamada de la persona. Después, solo plantillas.',
  'business.text.answer':
    'La respuesta dice que el mensaje se aceptó, nunca si se creó una tarjeta. Tampoco está publicado quién descarga la página.',
  'business.request-json': 'El mensaje de texto en JSON',
  'business.request-curl': 'El mensaje de texto como comando',
  'business.copy-json': 'Copiar el JSON',
  'business.copy-curl': 'Copiar el comando',
  'business.template': 'Plantillas',
  'business.template.none': 'Un mensaje de plantilla no crea tarjeta de un enlace.',
  'business.template.silent': 'Las páginas de Meta no mencionan preview_url para las plantillas.',
  'business.template.header':
    'En su lugar: una imagen en el encabezado de la plantilla. La eliges tú, así que no hay que descargar nada de tu página.',
  'business.template.button':
    'En su lugar: un botón que abre el enlace. No muestra ninguna tarjeta de la página.',
  'business.template.after':
    'O pide una respuesta: en las 24 horas siguientes puede ir un texto con su tarjeta.',
  'business.template.direct':
    'Direct Send, textos sin plantilla para cuentas aprobadas (2026): no se dice si preview_url funciona ahí.',
  'business.template-json': 'El mensaje de plantilla en JSON',
  'business.template-gap':
    'La plantilla necesita un encabezado con imagen y un botón con final variable; su nombre y su idioma son los que se aprobaron.',
  'business.catalogue': 'Catálogos',
  'business.catalogue.own':
    'Las tarjetas de producto de un catálogo vienen del Commerce Manager, no de las etiquetas de una página.',
  'business.catalogue.link':
    'Un enlace wa.me/c/ con un número de teléfono, en un texto con preview_url, muestra imágenes de ese catálogo en lugar de una tarjeta.',
  'claim.sources': 'Fuentes',
  'claim.none': 'Sin fuente publicada',
  'claim.read': '{source}, {date}',
  'claim.source.guide': 'Guía publicada de vistas previas de {app}',
  'claim.source.android': '{app} para Android',
  'claim.source.web': '{app} Web',
  'claim.source.site-owners': 'Dueños de sitios en hilos públicos de incidencias',
  'claim.source.link-previews': 'Meta, vistas previas de enlaces de {app}',
  'claim.source.text-messages': 'Meta, Cloud API: mensajes de texto',
  'claim.source.message-reference': 'Meta, Cloud API: una referencia anterior de mensajes',
  'claim.source.service-messages': 'Meta, Cloud API: mensajes de servicio',
  'claim.source.catalogue-links': 'Meta, Cloud API: enlaces de catálogo',
  'claim.source.direct-send': 'Meta, Cloud API: Direct Send',
  'claim.source.meta-employee': 'Una persona empleada de Meta en un hilo público',
  'claim.source.provider': 'Documentos de un proveedor, 360dialog',
  'claim.source.message-definition': 'La definición pública del mensaje, en whatsmeow',
  'claim.source.cloudfront': 'Amazon CloudFront, direcciones firmadas',
  'claim.source.rfc-3986': 'RFC 3986, sección 3.5',
} as const
