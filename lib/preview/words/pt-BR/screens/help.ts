/** The pages that explain the rules. */

export const help = {
  'help.rules': 'Regras',
  'help.all-rules': 'Todas as regras',
  'help.rules-title': 'O que é verificado em um link antes do envio',
  'help.rules-description': 'Cada regra para um cartão do {app}, de onde vem e como cumpri-la.',
  'help.rules-lead':
    'O que o Cardproof examina, e por quê. Cada regra cita suas fontes: a Meta, o que se observou em clientes do {app} ou guias publicados. Onde discordam, a regra diz. Veja também: {cards} e {score}.',
  'help.rule-title': '{rule}: o que o {app} pede',
  'help.group.page': 'A página',
  'help.group.text': 'Título e descrição',
  'help.group.image': 'A imagem',
  'help.picture': 'A regra em um cartão',
  'help.with-fault': 'Com a falha',
  'help.without-fault': 'Sem a falha',
  'help.on-no-card':
    'Esta falha não aparece hoje em nenhum cartão do {app}; o texto abaixo explica por que é verificada.',
  'help.how-to-fix': 'Como corrigir',
  'help.for-developers': 'Para desenvolvedores',
  'help.sources': 'Fontes',
  'help.sources-without-address':
    'Uma fonte sem link é um documento sem endereço público, ou o que se observou nos clientes.',
  // how the score works
  'help.score': 'Como funciona a pontuação',
  'help.score-title': 'Como é calculada a pontuação de um cartão do {app}',
  'help.score-description': 'O que as pessoas veem decide a faixa; o resto move a pontuação dentro dela.',
  'help.score-lead':
    'O que as pessoas vão ver decide a faixa. Todo o resto move a pontuação dentro dela, então uma página com um bom cartão nunca fica abaixo de uma sem cartão.',
  'help.score.range': 'de {from, number} a {to, number}',
  'help.score.band.large': 'O cartão com a imagem grande',
  'help.score.band.small': 'O cartão com uma imagem pequena',
  'help.score.band.text': 'Um cartão só de texto',
  'help.score.band.link': 'Sem cartão: só o link',
  'help.score.risk':
    'O que pode custar o cartão em alguns telefones ou servidores tira {fail, number} pontos; o que talvez custe, {warn, number}.',
  'help.score.text':
    'Um título ou uma descrição que as pessoas veem cortados, ausentes ou ilegíveis tiram {fail, number} pontos; se forem só fracos, {warn, number}.',
  'help.score.polish':
    'Detalhes tiram {each, plural, one {# ponto} other {# pontos}} cada e no máximo {max, number} no total: ninguém os vê em uma conversa.',
  'help.score.not-read': 'Uma página que não pôde ser lida perde mais {points, number} pontos.',
  'help.score.unknown': 'Quando não se sabe o que as pessoas veem, não há pontuação.',
  'help.folklore': 'Muito se diz, mas não é verdade',
} as const
