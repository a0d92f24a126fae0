/** The page that shows how every card is drawn. */

export const cards = {
  'cards.title': 'Cómo se dibuja cada tarjeta',
  'cards.description':
    'Las tarjetas de {app} en Android, Web y iPhone, en claro y oscuro, con las medidas que usan.',
  'cards.lead':
    'La imagen decide el diseño; el dispositivo decide tamaños, colores y dónde se corta el texto. Cada medida se leyó en un cliente, se midió en una captura o se tomó por analogía, y así se indica.',
  // which cards
  'cards.choice': 'Qué tarjetas',
  'cards.theme': 'Tema',
  'cards.theme.light': 'Claro',
  'cards.theme.dark': 'Oscuro',
  'cards.all': 'Todos',
  'cards.both': 'Ambos',
  'cards.show-all': 'Todos los diseños y alfabetos',
  // the sections
  'cards.drawn':
    '{device}, {theme, select, dark {oscuro} other {claro}}, {side, select, incoming {recibido} other {enviado}}',
  'cards.before-sending': 'Antes de enviar: {device}, {theme, select, dark {oscuro} other {claro}}',
  'cards.scripts': 'Otros alfabetos: {device}, {theme, select, dark {oscuro} other {claro}}',
  'cards.scripts-note':
    'La tarjeta sigue la dirección de su título; la dirección web va siempre de izquierda a derecha.',
  'cards.crop': 'Qué se recorta',
  'cards.crop-note':
    'Una tarjeta grande muestra el centro de la imagen: nada más alto que un cuadrado ni más ancho que 4:1. La tarjeta de una imagen cuadrada es más estrecha.',
  'cards.approximate': 'aproximado',
  'cards.numbers': 'Las medidas',
  'cards.units': 'Las unidades son dp en Android, pt en iPhone y px en Web.',
  // how sure a number is
  'cards.sure.H': 'Seguro',
  'cards.sure.H-because': 'leído en un cliente o medido en una captura',
  'cards.sure.M': 'Probable',
  'cards.sure.M-because': 'una buena fuente, o dos más débiles que coinciden',
  'cards.sure.L': 'Aproximado',
  'cards.sure.L-because': 'por analogía; un cliente real puede diferir',
  // the numbers, in groups
  'cards.group.colours': 'Colores',
  'cards.group.bubble': 'Burbuja y tarjeta',
  'cards.group.picture': 'Imagen',
  'cards.group.text': 'Texto',
  'cards.group.around': 'Alrededor del mensaje',
  'cards.values-of': '{group}: valores',
  'cards.column.what': 'Qué',
  'cards.column.value': 'Valor',
  'cards.column.sure': 'Certeza',
  'cards.column.from': 'De dónde sale',
  'cards.value.no-limit': 'sin límite',
  'cards.value.px': '{value} px',
  'cards.tally.H': '{count, number} seguros',
  'cards.tally.M': '{count, number} probables',
  'cards.tally.L': '{count, number} aproximados',
  'cards.from.client': 'leído en el propio diseño del cliente',
  'cards.from.palette': 'paleta propia de {app}',
  'cards.from.screenshot': 'medido en una captura real',
  'cards.from.meta': 'documentado por Meta',
  'cards.from.analogy': 'por analogía con los otros dispositivos',
  'cards.from.ours': 'dibujo nuestro',
  // samples of scripts
  'cards.script.arabic': 'Árabe',
  'cards.script.hebrew': 'Hebreo',
  'cards.script.devanagari': 'Hindi',
  'cards.script.japanese': 'Japonés',
  'cards.script.chinese': 'Chino',
  'cards.script.korean': 'Coreano',
  'cards.script.thai': 'Tailandés',
  'cards.script.long-word': 'Palabras largas',
  'cards.script.bidi-controls': 'Controles bidi',
  'cards.script.hebrew-in-latin': 'Hebreo en una línea en inglés',
  'cards.script.latin-in-arabic': 'Inglés en una línea en árabe',
  'cards.script.emoji-sequences': 'Secuencias de emojis',
  'cards.script.emoji': 'Emojis',
} as const
