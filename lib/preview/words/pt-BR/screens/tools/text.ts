/** Writing the title and the description of a card. */

export const text = {
  'text.title': 'Escreva o texto para mim',
  'text.lead': 'Escreva um título e uma descrição e veja-os em cada cartão. Nada muda na sua página.',
  'text.field-title': 'Título',
  'text.field-description': 'Descrição',
  'text.candidates': 'O que a página oferece',
  'text.heading': 'Cabeçalho',
  'text.paragraph': 'Primeiro parágrafo',
  'text.data': 'JSON-LD',
  'text.before': 'Como está',
  'text.after': 'Como proposto',
  'text.chars': '{n, number} caracteres',
  'text.lost': '{surface} corta {n, plural, one {# palavra} other {# palavras}}: {lost}',
  'text.shared': 'Mostrar nos links compartilhados',
  'text.keep': 'Guardar a proposta',
  'text.drop': 'Descartar a proposta',
  'text.tags': 'Tags para colar',
  'text.kept': 'A proposta está guardada.',
  'text.too-fast': 'Solicitações demais. Espere um minuto e tente de novo.',
} as const
