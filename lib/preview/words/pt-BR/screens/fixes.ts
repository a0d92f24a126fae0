/** What a page is built with, its fix in that stack, and all fixes as one text. */

export const fixes = {
  'fixes.built-with': 'Feita com {stacks}',
  'fixes.built-with-behind': 'Feita com {stacks}, atrás de {fronts}',
  'fixes.unknown': 'Feita com: não reconhecido, então HTML puro',
  'fixes.unknown-behind': 'Feita com: não reconhecido, então HTML puro; atrás de {fronts}',
  'fixes.how-known': 'Como foi reconhecida',
  'fixes.plain': 'HTML puro',
  'fixes.for-stack': 'Para {stack}',
  'fixes.code-of': '{stack}: {file}',
  'fixes.copy-code': 'Copiar o código',
  'fixes.copy-all': 'Copiar todas as correções',
  'fixes.lead': 'Todas as correções em um texto, com os valores desta página e o código.',
  'fixes.as-message': 'Como mensagem para quem desenvolve o site',
  'fixes.as-issue': 'Como issue em Markdown',
  'fixes.as-prompt': 'Como prompt para um assistente de programação',
  'fixes.copy-text': 'Copiar o texto',
  'fixes.show-text': 'Mostrar o texto',
} as const
