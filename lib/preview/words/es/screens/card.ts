/** What the drawing of a card shows, for people who cannot see it. */

export const card = {
  'card.shows.landscape':
    '{app} en {device}: una tarjeta con {size, select, none {una imagen} other {una imagen de {size}}} en la parte superior; {lines}. Debajo, el mensaje {message}.',
  'card.shows.square':
    '{app} en {device}: una tarjeta más estrecha con {size, select, none {una imagen} other {una imagen de {size}}} arriba, recortada en cuadrado; {lines}. Debajo, el mensaje {message}.',
  'card.shows.thumbnail':
    '{app} en {device}: una tarjeta pequeña con {size, select, none {una imagen} other {una imagen de {size}}} como miniatura a la {side, select, right {derecha} other {izquierda}}; {lines}. Debajo, el mensaje {message}.',
  'card.shows.text': '{app} en {device}: una tarjeta sin imagen; {lines}. Debajo, el mensaje {message}.',
  'card.shows.none': '{app} en {device}: sin tarjeta, solo el enlace {message}.',
  'card.before-sending':
    'Antes de enviar, {app} en {device} muestra encima del campo {picture, select, yes {una imagen pequeña y } other {}}estas líneas: {lines}.',
  'card.before-sending.none':
    'Antes de enviar, {app} en {device} no muestra ninguna tarjeta encima del campo, solo el mensaje {message}.',
  'card.size': '{width, number, ::group-off} × {height, number, ::group-off} px',
  // the picture, and what of it is left out
  'card.crop.nothing': 'Se muestra la imagen completa: {size}.',
  'card.crop.sides':
    '{app} muestra {kept} de {size}: se recortan {left, number} px a la izquierda y {right, number} px a la derecha.',
  'card.crop.ends':
    '{app} muestra {kept} de {size}: se recortan {top, number} px arriba y {bottom, number} px abajo.',
  'card.crop.all-around':
    '{app} muestra {kept} de {size}: se recortan {left, number} px a la izquierda, {right, number} px a la derecha, {top, number} px arriba y {bottom, number} px abajo.',
  // the lines under it
  'card.lines': '{title}, {description}{hasHost, select, yes {, última línea {host}} other {}}',
  'card.line.title': 'título «{text}»',
  'card.line.no-title': 'sin título',
  'card.line.description': 'descripción «{text}»',
  'card.line.no-description': 'sin descripción',
} as const
