/** What people are told when we refuse or fail. */
import { phraseWords } from '../../typed'

export const error = phraseWords<'error'>()({
  'error.title.bad-input': 'No podemos leer esto',
  'error.title.forbidden': 'Esto no está permitido',
  'error.title.unauthorized': 'Hace falta una clave',
  'error.title.too-large': 'Es demasiado grande',
  'error.title.not-found': 'Aquí no hay nada',
  'error.title.conflict': 'Esto no se puede hacer ahora',
  'error.title.rate-limited': 'Demasiados a la vez',
  'error.title.internal': 'Algo falló por nuestra parte',
  'error.title.unavailable': 'No disponible en este momento',
  'error.title.disk-full': 'El disco de este servidor está lleno',
  'error.not-found.scan': 'Este análisis no existe, o no tienes permiso para verlo.',
  'error.not-found.link': 'Este enlace no existe, o no tienes permiso para verlo.',
  'error.not-found.picture': 'Esta imagen no existe, o no tienes permiso para verla.',
  'error.not-found.shared-report': 'Este informe compartido no existe, o no tienes permiso para verlo.',
  'error.not-found.example': 'Este ejemplo no existe.',
  'error.input.unreadable': 'Esto no se puede leer.',
  'error.input.no-address': 'Pega una dirección.',
  'error.input.too-long': 'Es más largo que cualquier dirección.',
  'error.input.search-too-long': 'Busca con 200 caracteres como máximo.',
  'error.input.no-such-verdict': 'No existe ese veredicto.',
  'error.input.no-such-order': 'No existe ese orden.',
  'error.input.no-such-page': 'Esta página de la lista no existe. Empieza por la primera.',
  'error.input.expiry': 'Un enlace caduca como pronto al día y como tarde a los diez años, o nunca.',
  'error.input.other-address': 'Al volver a comprobar se consulta la misma dirección que antes.',
  'error.input.note-too-long': 'Una nota tiene 280 caracteres como máximo.',
  'error.input.too-many-scans': 'Elige menos análisis a la vez.',
  'error.source.no-address':
    'Indica qué dirección tiene o tendrá la página. También vale una local, como http://localhost:3000/.',
  'error.source.empty': 'Pega el código de la página o elige su archivo.',
  'error.source.too-large':
    'Esto supera {limit}. Usa solo el HTML de la página, sin sus imágenes ni scripts.',
  'error.source.no-html':
    'Aquí no hay HTML. En el navegador elige «Ver código fuente de la página», selecciona todo y cópialo.',
  'error.source.other-file':
    'Este archivo no es una página: es una imagen, un archivo comprimido u otra cosa. Guarda la página como HTML y elige ese archivo.',
  'error.source.mhtml':
    'Esta página se guardó en un solo archivo (MHTML), que aquí no se puede leer. Guárdala otra vez y elige «Página web, solo HTML».',
  'error.push.closed':
    'Este servidor no acepta informes de fuera. Quien lo administra puede permitirlo con CARDPROOF_PUSH_KEYS.',
  'error.push.key': 'Envía una de las claves de este servidor: «Authorization: Bearer …».',
  'error.push.too-large': 'El informe y sus imágenes superan {limit}.',
  'error.push.unreadable':
    'Esto no es un informe que esta versión de Cardproof pueda leer. Envíalo con la versión que usa el servidor.',
  'error.push.picture': 'Falta una de las imágenes, o no es una miniatura JPEG de una tarjeta.',
  'error.push.other-content': 'Con esta Idempotency-Key ya se envió otro informe.',
  'error.image.empty': 'Elige primero un archivo de imagen.',
  'error.image.too-many-bytes': 'Esta imagen pesa más de {limit}. Elige una más ligera.',
  'error.image.not-a-picture': 'Este archivo no es una imagen que se pueda abrir.',
  'error.image.format-not-opened':
    'Las imágenes de este tipo no se pueden abrir aquí. Guárdala como JPEG, PNG, WebP, GIF, AVIF, TIFF o SVG.',
  'error.image.too-many-pixels':
    'Esta imagen tiene más de {megapixels, number} megapíxeles o necesita demasiada memoria. Redúcela antes.',
  'error.image.half':
    'Solo está una parte de esta imagen, o está dañada. Guarda o sube otra vez el original.',
  'error.image.too-heavy': 'Esta imagen no se puede hacer lo bastante ligera.',
  'error.image.too-slow': 'Se tarda demasiado en abrir esta imagen. Elige una más sencilla o más pequeña.',
  'error.image.broke': 'Algo falló por nuestra parte al abrir la imagen. Inténtalo de nuevo en un momento.',
  'error.image.none-named':
    'La página no indica ninguna imagen que se pueda descargar. Sube una imagen en su lugar.',
  'error.image.not-loaded': 'No se pudo descargar la imagen de la página. Sube la imagen en su lugar.',
  'error.image.gone': 'Estas imágenes ya no están: se guardan una hora. Hazlas otra vez.',
  'error.short-link.not-set': 'No hay ningún servicio de enlaces cortos configurado en este servidor.',
  'error.short-link.not-reached': 'No se ha podido contactar con {host}. El enlace largo funciona igual.',
  'error.short-link.too-slow':
    '{host} no respondió a tiempo. Puede que el enlace corto exista allí de todos modos.',
  'error.short-link.key-refused':
    '{host} rechazó la clave de este servidor. Quien lo gestiona tiene que renovarla.',
  'error.short-link.too-many': '{host} no acepta más enlaces por ahora. Inténtalo más tarde.',
  'error.short-link.refused': '{host} no hizo un enlace corto de este (estado {status}).',
  'error.short-link.no-link':
    '{host} respondió sin un enlace corto. Quien gestiona este servidor tiene que revisar su configuración.',
  'error.text.title-too-long': 'No se puede guardar un título de más de {max, number} caracteres. Acórtalo.',
  'error.text.description-too-long':
    'No se puede guardar una descripción de más de {max, number} caracteres. Acórtala.',
  'error.text.nothing': 'No hay nada que guardar: escribe antes un título o una descripción.',
  'error.text.page-not-read': 'No se pudo leer la página otra vez. Inténtalo de nuevo en un momento.',
  'error.model.off': 'En este servidor no hay ningún modelo de lenguaje configurado.',
  'error.model.key':
    '{host} no acepta la clave de este servidor. Quien lo administra tiene que revisar CARDPROOF_MODEL_KEY.',
  'error.model.too-many':
    '{host} no acepta más peticiones por ahora, o se agotó su crédito. Inténtalo más tarde.',
  'error.model.too-slow': '{host} tardó demasiado en responder. Inténtalo de nuevo en un momento.',
  'error.model.unreachable': 'No se puede contactar con {host}. Inténtalo de nuevo en un momento.',
  'error.model.failed':
    '{host} respondió con un error. Quien administra este servidor tiene que revisar sus ajustes.',
  'error.model.unreadable': 'La respuesta de {host} no se puede leer como sugerencias. Inténtalo de nuevo.',
  'error.session-expired': 'La sesión ha caducado. Recarga la página e inténtalo de nuevo.',
  'error.other-site': 'Esta solicitud vino de otro sitio.',
  'error.no-report-yet': 'Este análisis aún no tiene informe.',
  'error.no-report-to-compare': 'Uno de los dos análisis no tiene informe.',
  'error.too-many-observations': 'Un informe guarda como máximo {max, number}. Retira una para añadir otra.',
  'error.too-many-links':
    'Un informe tiene como máximo {max, number} enlaces. Analiza la dirección otra vez para compartirla de nuevo.',
  'error.other-version': 'Este informe lo escribió otra versión de Cardproof y no se puede mostrar aquí.',
  'error.rate-limited':
    'El límite es {perMinute, number} por minuto. Inténtalo de nuevo en {seconds, plural, one {# segundo} other {# segundos}}.',
  'error.busy': 'Ahora mismo se están analizando muchos enlaces. Inténtalo de nuevo en un momento.',
  'error.too-many-drawings': 'Se están dibujando demasiadas imágenes. Inténtalo de nuevo en un momento.',
  'error.starting-or-stopping':
    'El servicio se está iniciando o deteniendo. Inténtalo de nuevo en un momento.',
  'error.internal': 'Algo falló por nuestra parte. Ha quedado registrado; inténtalo de nuevo.',
  'error.disk-full':
    'El disco de este servidor está lleno, así que no se puede guardar nada. Quien lo administra debe liberar espacio.',
  'error.scan-broke':
    'Algo falló por nuestra parte. El enlace no se comprobó. Inténtalo de nuevo en un momento.',
  'error.scan-not-started': 'El análisis no llegó a empezar. Inténtalo de nuevo en un momento.',
  'error.interrupted.cancelled': 'Cancelaste este análisis. Puedes iniciarlo de nuevo cuando quieras.',
  'error.interrupted.server-stopped':
    'El servidor se detuvo mientras este análisis estaba en curso. Inícialo de nuevo.',
  'error.interrupted.overdue': 'El análisis no terminó a tiempo y se detuvo. Inícialo de nuevo.',
  'error.interrupted.broke':
    'Algo falló por nuestra parte mientras se evaluaba este enlace. No se sabe nada de la página. Inícialo de nuevo.',
  'error.interrupted.disk-full':
    'El disco de este servidor está lleno, así que no se pudo guardar el informe. Quien lo administra debe liberar espacio; después, inicia el análisis de nuevo.',
})
