/** The causes of a report: what each does to the card, who mends it, and what was verified. */

export const causes = {
  'causes.effect.no-card': 'Sin tarjeta',
  'causes.effect.another-page': 'Tarjeta de otra página',
  'causes.effect.no-picture': 'Sin imagen',
  'causes.effect.small-picture': 'Imagen pequeña',
  'causes.effect.poorer-text': 'Texto más pobre',
  'causes.effect.risk': 'En riesgo para algunas personas',
  'causes.effect.polish': 'No se ve en un chat',
  'causes.effect.not-known': 'No se sabe',
  'causes.mender.content': 'Para quien escribe la página',
  'causes.mender.developer': 'Para quien desarrolla la web',
  'causes.mender.hosting': 'Para quien administra el servidor',
  'causes.mender.nobody': 'Por ahora, nada que hacer',
  'causes.evidence': '{count, plural, one {Pruebas y fuentes} other {Pruebas y fuentes: # comprobaciones}}',
  'causes.not-told':
    '{count, plural, one {Por este motivo, # comprobación no dio resultado:} other {Por este motivo, # comprobaciones no dieron resultado:}}',
  'causes.two-cards': 'La tarjeta de cada visitante',
  'causes.another-picture': 'otra imagen',
  'causes.small': '{count, plural, one {# detalle menor} other {# detalles menores}}',
  'causes.small-lead': 'Nada de esto cambia la tarjeta en un chat. Lo pide la guía y lo usan otras redes.',
  'causes.unsure':
    '{count, plural, one {# comprobación sin resultado} other {# comprobaciones sin resultado}}',
  'causes.verified': 'Verificado',
  'causes.all-passed': '{count, plural, one {# comprobación superada} other {# comprobaciones superadas}}',
  'causes.moot':
    '{count, plural, one {# comprobación no se aplica aquí} other {# comprobaciones no se aplican aquí}}',
  'causes.of-limit': '{value} de {limit}',
  'causes.figure.page': 'Tiempo hasta poder leer la página',
  'causes.figure.head': 'Head de la página',
  'causes.figure.image': 'Peso de la imagen',
  // a good report has something to do, too
  'causes.next': 'Siguiente paso',
  'causes.next-lead':
    'La tarjeta es la prevista. Ya se puede enviar el enlace, o verlo antes en cada dispositivo.',
  'causes.send': 'Enviar por WhatsApp',
  'causes.copy-link': 'Copiar enlace',
  'causes.all-devices': 'Todos los dispositivos',
} as const
