/** The pages that explain the rules. */

export const help = {
  'help.rules': 'Reglas',
  'help.all-rules': 'Todas las reglas',
  'help.rules-title': 'Qué se comprueba en un enlace antes de enviarlo',
  'help.rules-description': 'Cada regla para una tarjeta de {app}, de dónde sale y cómo cumplirla.',
  'help.rules-lead':
    'Qué examina Cardproof y por qué. Cada regla nombra sus fuentes: Meta, lo observado en clientes de {app} o guías publicadas. Cuando no coinciden, la regla lo dice. Véase también: {cards} y {score}.',
  'help.rule-title': '{rule}: qué pide {app}',
  'help.group.page': 'La página',
  'help.group.text': 'Título y descripción',
  'help.group.image': 'La imagen',
  'help.picture': 'La regla en una tarjeta',
  'help.with-fault': 'Con el fallo',
  'help.without-fault': 'Sin el fallo',
  'help.on-no-card':
    'Hoy este fallo no se ve en ninguna tarjeta de {app}; el texto de abajo explica por qué se comprueba.',
  'help.how-to-fix': 'Cómo corregirlo',
  'help.for-developers': 'Para desarrolladores',
  'help.sources': 'Fuentes',
  'help.sources-without-address':
    'Una fuente sin enlace es un documento sin dirección pública, o lo que se observó en los clientes.',
  // how the score works
  'help.score': 'Cómo funciona la puntuación',
  'help.score-title': 'Cómo se calcula la puntuación de una tarjeta de {app}',
  'help.score-description':
    'Lo que ve la gente decide la franja; el resto mueve la puntuación dentro de ella.',
  'help.score-lead':
    'Lo que verá la gente decide la franja. Todo lo demás mueve la puntuación dentro de ella, así que una página con una buena tarjeta nunca puntúa menos que una sin tarjeta.',
  'help.score.range': 'de {from, number} a {to, number}',
  'help.score.band.large': 'La tarjeta con su imagen grande',
  'help.score.band.small': 'La tarjeta con una imagen pequeña',
  'help.score.band.text': 'Una tarjeta solo de texto',
  'help.score.band.link': 'Sin tarjeta: solo el enlace',
  'help.score.risk':
    'Lo que puede costar la tarjeta en algunos teléfonos o servidores quita {fail, number} puntos; lo que quizá la cueste, {warn, number}.',
  'help.score.text':
    'Un título o una descripción que se ven cortados, ausentes o ilegibles quitan {fail, number} puntos; si solo son flojos, {warn, number}.',
  'help.score.polish':
    'Los detalles quitan {each, plural, one {# punto} other {# puntos}} cada uno y como máximo {max, number} en total: nadie los ve en un chat.',
  'help.score.not-read': 'Una página que no se pudo leer pierde {points, number} puntos más.',
  'help.score.unknown': 'Cuando no se sabe qué ve la gente, no hay puntuación.',
  'help.folklore': 'Se dice a menudo, pero no es cierto',
} as const
