/** Tidying a link before it is sent. */

export const link = {
  'link.title': 'Ordenar el enlace',
  'link.open': 'Ordenar este enlace',
  'link.card-title': 'Parámetros para enlaces que van a {app}',
  'link.card-description':
    'Marca de dónde vienen las visitas y quita lo que el enlace recogió por el camino.',
  'link.lead':
    'Pon los parámetros que dicen a tus estadísticas de dónde vino una visita y quita lo que el enlace recogió por el camino. No se descarga nada hasta que lo pidas.',
  'link.field': 'Enlace',
  'link.update': 'Actualizar',
  'link.presets': 'Enviado por',
  'link.preset.status': 'Estado',
  'link.preset.chat': 'Chat',
  'link.preset.group': 'Grupo',
  'link.preset.channel': 'Canal',
  'link.preset.business': 'Empresa',
  'link.preset-hint':
    'Rellena la fuente y el medio. Escritos igual en todos los enlaces, cada vía ocupa una sola línea en tus estadísticas.',
  'link.utm': 'Parámetros para tus estadísticas',
  'link.utm.source': 'Fuente',
  'link.utm.medium': 'Medio',
  'link.utm.campaign': 'Campaña',
  'link.utm.content': 'Contenido',
  'link.utm.term': 'Término',
  'link.utm-more': 'Contenido y término',
  'link.utm-hint.source': 'De dónde llega la gente: whatsapp',
  'link.utm-hint.medium': 'Por qué vía: status, chat, group',
  'link.utm-hint.campaign': 'Para qué es: rebajas-otono',
  'link.utm-hint.content': 'Cuál de varios enlaces: imagen, boton',
  'link.utm-hint.term': 'Una palabra de búsqueda; aquí casi nunca hace falta',
  'link.utm-now': 'Ahora en el enlace: {values}',
  'link.result': 'Enlace terminado',
  'link.none': 'Pega un enlace y aquí verás el terminado.',
  'link.length': '{count, plural, one {# carácter} other {# caracteres}}',
  'link.length-note':
    'Aquí se pueden comprobar hasta {scan, number}. En un mensaje de texto de la Cloud API caben {message, number}, enlace incluido. {app} no indica ningún límite para un enlace.',
  'link.qr': 'Código QR del enlace terminado',
  'link.qr-too-long': 'El enlace es demasiado largo para un código que los teléfonos lean bien.',
  'link.notes': 'Sobre este enlace',
  'link.note.scheme-added':
    'Faltaba https:// y se ha añadido: los programas que envían mensajes rechazan un enlace sin él.',
  'link.note.http':
    'El enlace empieza por http://. Los teléfonos actuales piden https:// en su lugar y, según guías publicadas, las páginas http:// no tienen tarjeta.',
  'link.note.clutter':
    '{names} llegó con un clic en {services}. Todo el que abra este enlace cuenta como aquel clic.',
  'link.note.utm-there':
    'El enlace ya dice {names}. Se queda como está, salvo que rellenes el campo de ese nombre.',
  'link.note.utm-twice':
    '{name} está más de una vez en el enlace: {values}. Los programas no coinciden en cuál cuentan. Rellena el campo y solo quedará el tuyo.',
  'link.note.utm-behind-fragment':
    'Los parámetros después de # no llegan a ningún servidor, y la mayoría de las estadísticas no los ven. Usa los campos: van delante.',
  'link.note.utm-capitals':
    'Mayúsculas en {values}: la mayoría de las estadísticas cuentan «WhatsApp» y «whatsapp» por separado.',
  'link.note.not-utf8':
    '{part} no es UTF-8. Se queda como está; cada programa que lea el enlace puede tomarlo por otra letra.',
  'link.note.secret': 'Esto parece una credencial: {names}. Quien reciba el enlace la recibe también.',
  'link.note.short':
    '{host} lleva a otra dirección. Que los parámetros de este enlace lleguen allí depende de {host}; en el enlace largo sí llegan. Una comprobación muestra cada salto.',
  'link.note.too-long-to-check':
    'Con sus parámetros, el enlace tiene {chars, number} caracteres, más de los {max, number} que se pueden comprobar aquí.',
  'link.press.https': 'Usar https://',
  'link.press.clutter': 'Quitar las marcas de clic',
  'link.press.utm': 'Quitar estos parámetros',
  'link.refused.not-a-link':
    'Esto no es una dirección web. Pega un solo enlace, como https://example.com/page.',
  'link.refused.scheme': '«{scheme}:» no abre ninguna página en un chat. Un enlace empieza por https://.',
  'link.refused.too-long':
    'Esto tiene {chars, number} caracteres. Aquí un enlace tiene como mucho {max, number}, igual que en una comprobación.',
  'link.refused.own-machine':
    'Esta dirección es el propio ordenador que la abre. Quien reciba el enlace no verá nada tuyo.',
  'link.refused.private-network':
    'Solo tu propia red conoce esta dirección. Quien reciba el enlace no verá nada.',
  'link.refused.credentials':
    'Lo que hay antes de la @ es un nombre de usuario o una contraseña, y lo recibiría todo el mundo. Quítalo.',
  'link.refused.redacted':
    'Los informes no guardan credenciales, así que falta una parte de este enlace (•••). Pega el enlace completo.',
  'link.signed': 'Este enlace está firmado, así que no se ha añadido nada',
  'link.signed-of': 'Este enlace está firmado para {service}, así que no se ha añadido nada',
  'link.signed-covers':
    '{parameter} cubre toda la consulta: con un parámetro más, {service} rechaza el enlace y no hay ni página ni tarjeta.',
  'link.signed-may':
    '{parameter} firma este enlace. No se ve qué cubre; si es la consulta, un parámetro más hace que el servidor rechace el enlace.',
  'link.signed-instead': 'Qué funciona en su lugar',
  'link.signed.sign-last': 'Para los parámetros: ponlos primero en la dirección y haz que se firme después.',
  'link.signed.page':
    'Envía una página pública tuya que lleve al archivo, con los parámetros en el enlace de esa página. Tiene tarjeta propia, y la firma no pasa por el chat.',
  'link.signed.redirect': 'O un enlace corto tuyo que lleve al firmado: los clics se cuentan allí.',
  'link.signed.renew':
    'Para una tarjeta nueva: haz que se firme otra vez. Una firma nueva es un enlace nuevo, que los teléfonos vuelven a descargar.',
  'link.signed.ends':
    'Un enlace firmado caduca a una hora fijada. La tarjeta sigue en el chat y entonces no abre nada.',
  'link.check': '¿Cambian los parámetros la tarjeta?',
  'link.check-lead':
    'Algunos sitios responden a los parámetros con otra página, otras etiquetas o una redirección que los pierde. Un análisis más, del enlace terminado, lo muestra.',
  'link.check-button': 'Comprobar el enlace terminado',
  'link.checking': 'Comprobando…',
  'link.check-first': 'Pon primero un parámetro: el enlace tal cual ya está comprobado.',
  'link.check-plain': 'Muestra la tarjeta del enlace terminado y cada salto hasta su página.',
  'link.check-refused': 'El enlace terminado no se ha comprobado. {why}',
  'link.answer.same': 'La misma tarjeta: los parámetros no cambian nada de lo que ve la gente.',
  'link.answer.other': 'Otra tarjeta con los parámetros. {outcome}.',
  'link.answer.unknown': 'No se puede saber: uno de los dos análisis no pudo leer la página.',
  'link.answer.status': 'Con los parámetros, el servidor responde con el estado {status} y sin página.',
  'link.answer.tags-differ': 'Aun así, las etiquetas del código fuente son distintas.',
  'link.answer.lost':
    'Una redirección pierde {names} antes de llegar a la página, así que tus estadísticas no lo ven nunca. Haz que conserve la consulta.',
  'link.answer.og-url.drops':
    'og:url nombra la página sin tus parámetros. Está bien: el mensaje lleva el enlace tal como lo envías, y al tocarlo se abre ese.',
  'link.answer.og-url.keeps':
    'og:url repite tus parámetros. Meta pide ahí la dirección limpia, sin lo que cambia de una visita a otra.',
  'link.answer.og-url.other':
    'og:url nombra otra dirección: {value}. El enlace del mensaje sigue siendo el tuyo.',
  'link.answer.og-url.none': 'La página no tiene og:url; {app} toma el propio enlace.',
  'link.answer.known':
    'Qué se sabe de og:url: el mensaje lleva el enlace tal como se escribió, y su definición pública ya no tiene campo para otra dirección. {app} para Android sacaba de og:url la última línea de la tarjeta en 2024, y en 2026 la saca del enlace. Nadie ha publicado qué hace un iPhone.',
  'link.answer.compare': 'Comparar los dos',
  'link.answer.report': 'Informe del enlace terminado',
  'link.hops': 'Adónde lleva el enlace',
  'link.hops-none': 'No hay ninguna redirección.',
  'link.hops-count':
    '{count, plural, one {# redirección} other {# redirecciones}}. {app} sigue hasta {max, number}, cada una por su estado; no sigue una redirección hecha con un script ni con una recarga dentro de la página.',
  'link.hops-not-known': 'Una comprobación muestra cada salto: su host, qué es y si {app} sigue desde ahí.',
  'link.hop.shortener': 'Acortador',
  'link.hop.brand': 'Dominio corto de una marca',
  'link.hop.app-door': 'Puerta a una aplicación',
  'link.hop.counter': 'Cuenta clics',
  'link.hop.to-https': 'De http a https',
  'link.hop.www': 'Con o sin www',
  'link.hop.same-site': 'En el mismo sitio',
  'link.hop.other-site': 'A otro sitio',
  'link.hop.page': 'La página',
  'link.hop.no-page': 'Sin página',
  'link.hop-followed': '{app} sigue',
  'link.hop-ends': '{app} lee aquí',
  'link.hop-none': 'Aquí no hay tarjeta',
  'link.hop-sets': 'Fija la dirección final',
  'link.hop-drops': 'Pierde {names}',
  'link.short': 'Tu propio enlace corto',
  'link.short-lead':
    'El enlace terminado va a {host} cuando pulsas, y no antes. Ese servicio lo ha elegido quien gestiona este servidor.',
  'link.short-button': 'Crear un enlace corto',
  'link.short-working': 'Creando…',
  'link.short-made': 'Enlace corto',
  'link.short-copy': 'Copiar el enlace corto',
  'link.short-check': 'Comprobar el enlace corto',
  'link.fresh': 'Cuando los teléfonos muestran una tarjeta antigua',
  'link.fresh-front':
    '{service} está delante de esta página y puede tener aún la antigua. Vacíalo primero: {way}.',
  'link.fresh-signed':
    'Este enlace está firmado, y un número al final lo rompería. Haz que se firme otra vez: eso también da un enlace nuevo.',
  'link.fresh-more': 'Qué ayuda contra una tarjeta antigua y qué no',
  'link.to-business': 'Este enlace con la Cloud API',
} as const
