/** What a page is built with, its fix in that stack, and all fixes as one text. */

export const fixes = {
  'fixes.built-with': 'Hecha con {stacks}',
  'fixes.built-with-behind': 'Hecha con {stacks}, detrás de {fronts}',
  'fixes.unknown': 'Hecha con: no reconocido, así que HTML puro',
  'fixes.unknown-behind': 'Hecha con: no reconocido, así que HTML puro; detrás de {fronts}',
  'fixes.how-known': 'Cómo se reconoció',
  'fixes.plain': 'HTML puro',
  'fixes.for-stack': 'Para {stack}',
  'fixes.code-of': '{stack}: {file}',
  'fixes.copy-code': 'Copiar el código',
  'fixes.copy-all': 'Copiar todos los arreglos',
  'fixes.lead': 'Todos los arreglos en un texto, con los valores de esta página y el código.',
  'fixes.as-message': 'Como mensaje para mi desarrollador',
  'fixes.as-issue': 'Como issue en Markdown',
  'fixes.as-prompt': 'Como instrucción para un asistente de programación',
  'fixes.copy-text': 'Copiar el texto',
  'fixes.show-text': 'Mostrar el texto',
} as const
