/** Saying what one’s own phone showed, and the counts of what people said. */

export const phone = {
  'phone.title': '¿Qué mostró tu teléfono?',
  'phone.link': 'Di qué mostró tu teléfono',
  'phone.lead':
    'Envíate el enlace, mira el mensaje y di qué muestra. Se guarda con este informe, solo para ti; únicamente los recuentos nos indican dónde falla una regla.',
  'phone.where': 'Dónde lo viste',
  'phone.what': 'Qué mostró',
  'phone.predicted': 'Previsto: {seen}',
  'phone.seen.large': 'Imagen grande',
  'phone.seen.small': 'Imagen pequeña',
  'phone.seen.text': 'Texto sin imagen',
  'phone.seen.nothing': 'Solo el enlace',
  'phone.note': 'Algo más',
  'phone.note-hint':
    'Opcional, hasta 280 caracteres: por ejemplo, el teléfono o la versión de la aplicación.',
  'phone.screenshot': 'Captura del mensaje',
  'phone.screenshot-hint':
    'Opcional. JPEG, PNG o WebP, {limit} como máximo. Recórtala hasta dejar solo el mensaje: se envía el archivo entero. Se guarda una copia sin lugar, hora ni dispositivo; solo tú puedes abrirla y se borra con el análisis.',
  'phone.crop-top': 'Recortar por arriba: {percent, number} %',
  'phone.crop-bottom': 'Recortar por abajo: {percent, number} %',
  'phone.crop-hint': 'Solo se envía lo que queda.',
  'phone.keep': 'Guardar',
  'phone.kept': 'Visto hasta ahora',
  'phone.agrees': '{where}: {seen}, como estaba previsto.',
  'phone.differs': '{where}: {seen}. Previsto: {predicted}.',
  'phone.alt': 'Tu captura',
  'phone.remove': 'Retirar',
  'phone.thanks.agrees': 'Gracias. Tu teléfono muestra lo previsto.',
  'phone.thanks.differs':
    'Gracias. La diferencia se cuenta junto con las reglas que hay detrás. Estos son los motivos habituales:',
  'phone.reason.cache':
    'El teléfono aún tenía una tarjeta anterior. Envía el enlace que los teléfonos descargan de nuevo, más abajo.',
  'phone.reason.network':
    'La conexión era lenta. La tarjeta la crea el teléfono que envía, en segundos: espérala antes de pulsar enviar.',
  'phone.reason.surface':
    'Se envió desde otra aplicación distinta de la elegida. La tarjeta se crea donde se envía el mensaje, no donde se lee.',
  'phone.reason.version': 'La aplicación es antigua o de prueba. Escribe su versión en la nota.',
  'phone.reason.page': 'La página ha cambiado desde que se analizó. Analízala de nuevo.',
  'insights.title': 'Previsto y visto',
  'insights.lead':
    'Lo que la gente dijo que mostraba su teléfono, junto a lo previsto. Solo recuentos: ninguna dirección ni persona.',
  'insights.none': 'Nadie ha dicho nada todavía.',
  'insights.agreement': 'Con qué frecuencia coincidieron',
  'insights.ruleset': 'Reglas',
  'insights.client': 'Cliente',
  'insights.predicted': 'Previsto',
  'insights.seen': 'Visto',
  'insights.agreed': 'Coincidió',
  'insights.of': '{agreed, number} de {total, number}',
  'insights.interval': 'con un 95 % de confianza: de {low} a {high}',
  'insights.suspects': 'Reglas que pueden estar equivocadas',
  'insights.suspect': 'Causa',
  'insights.unexplained': 'Ninguna regla se acerca',
  'insights.count': 'Veces',
  'insights.csv': 'Descargar como CSV',
} as const
