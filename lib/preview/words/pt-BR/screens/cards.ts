/** The page that shows how every card is drawn. */

export const cards = {
  'cards.title': 'Como cada cartão é desenhado',
  'cards.description':
    'Os cartões do {app} no Android, na Web e no iPhone, em claro e escuro, com as medidas que usam.',
  'cards.lead':
    'A imagem decide o layout; o dispositivo decide tamanhos, cores e onde o texto é cortado. Cada medida foi lida em um cliente, medida em uma captura ou tomada por analogia, e isso é indicado.',
  // which cards
  'cards.choice': 'Quais cartões',
  'cards.theme': 'Tema',
  'cards.theme.light': 'Claro',
  'cards.theme.dark': 'Escuro',
  'cards.all': 'Todos',
  'cards.both': 'Ambos',
  'cards.show-all': 'Todos os layouts e alfabetos',
  // the sections
  'cards.drawn':
    '{device}, {theme, select, dark {escuro} other {claro}}, {side, select, incoming {recebida} other {enviada}}',
  'cards.before-sending': 'Antes do envio: {device}, {theme, select, dark {escuro} other {claro}}',
  'cards.scripts': 'Outros alfabetos: {device}, {theme, select, dark {escuro} other {claro}}',
  'cards.scripts-note':
    'O cartão segue a direção do título; o endereço vai sempre da esquerda para a direita.',
  'cards.crop': 'O que é cortado',
  'cards.crop-note':
    'Um cartão grande mostra o meio da imagem: nada mais alto que um quadrado nem mais largo que 4:1. O cartão de uma imagem quadrada é mais estreito.',
  'cards.approximate': 'aproximado',
  'cards.numbers': 'As medidas',
  'cards.units': 'As unidades são dp no Android, pt no iPhone e px na Web.',
  // how sure a number is
  'cards.sure.H': 'Certo',
  'cards.sure.H-because': 'lido em um cliente ou medido em uma captura',
  'cards.sure.M': 'Provável',
  'cards.sure.M-because': 'uma boa fonte, ou duas mais fracas que concordam',
  'cards.sure.L': 'Aproximado',
  'cards.sure.L-because': 'por analogia; um cliente real pode ser diferente',
  // the numbers, in groups
  'cards.group.colours': 'Cores',
  'cards.group.bubble': 'Balão e cartão',
  'cards.group.picture': 'Imagem',
  'cards.group.text': 'Texto',
  'cards.group.around': 'Em volta da mensagem',
  'cards.values-of': '{group}: valores',
  'cards.column.what': 'O quê',
  'cards.column.value': 'Valor',
  'cards.column.sure': 'Certeza',
  'cards.column.from': 'De onde vem',
  'cards.value.no-limit': 'sem limite',
  'cards.value.px': '{value} px',
  'cards.tally.H': '{count, number} certos',
  'cards.tally.M': '{count, number} prováveis',
  'cards.tally.L': '{count, number} aproximados',
  'cards.from.client': 'lido no próprio layout do cliente',
  'cards.from.palette': 'paleta do próprio {app}',
  'cards.from.screenshot': 'medido em uma captura real',
  'cards.from.meta': 'documentado pela Meta',
  'cards.from.analogy': 'por analogia com os outros dispositivos',
  'cards.from.ours': 'desenho nosso',
  // samples of scripts
  'cards.script.arabic': 'Árabe',
  'cards.script.hebrew': 'Hebraico',
  'cards.script.devanagari': 'Hindi',
  'cards.script.japanese': 'Japonês',
  'cards.script.chinese': 'Chinês',
  'cards.script.korean': 'Coreano',
  'cards.script.thai': 'Tailandês',
  'cards.script.long-word': 'Palavras longas',
  'cards.script.bidi-controls': 'Controles bidi',
  'cards.script.hebrew-in-latin': 'Hebraico em uma linha em inglês',
  'cards.script.latin-in-arabic': 'Inglês em uma linha em árabe',
  'cards.script.emoji-sequences': 'Sequências de emojis',
  'cards.script.emoji': 'Emojis',
} as const
