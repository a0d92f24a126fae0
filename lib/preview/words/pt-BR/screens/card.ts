/** What the drawing of a card shows, for people who cannot see it. */

export const card = {
  'card.shows.landscape':
    '{app} no {device}: um cartão com {size, select, none {uma imagem} other {uma imagem de {size}}} no topo; {lines}. Abaixo dele, a mensagem {message}.',
  'card.shows.square':
    '{app} no {device}: um cartão mais estreito com {size, select, none {uma imagem} other {uma imagem de {size}}} em cima, recortada em quadrado; {lines}. Abaixo dele, a mensagem {message}.',
  'card.shows.thumbnail':
    '{app} no {device}: um cartão pequeno com {size, select, none {uma imagem} other {uma imagem de {size}}} como miniatura à {side, select, right {direita} other {esquerda}}; {lines}. Abaixo dele, a mensagem {message}.',
  'card.shows.text': '{app} no {device}: um cartão sem imagem; {lines}. Abaixo dele, a mensagem {message}.',
  'card.shows.none': '{app} no {device}: sem cartão, só o link {message}.',
  'card.before-sending':
    'Antes do envio, o {app} no {device} mostra acima do campo {picture, select, yes {uma imagem pequena e } other {}}estas linhas: {lines}.',
  'card.before-sending.none':
    'Antes do envio, o {app} no {device} não mostra cartão acima do campo, só a mensagem {message}.',
  'card.size': '{width, number, ::group-off} × {height, number, ::group-off} px',
  // the picture, and what of it is left out
  'card.crop.nothing': 'A imagem aparece inteira: {size}.',
  'card.crop.sides':
    'O {app} mostra {kept} de {size}: {left, number} px são cortados à esquerda e {right, number} px à direita.',
  'card.crop.ends':
    'O {app} mostra {kept} de {size}: {top, number} px são cortados em cima e {bottom, number} px embaixo.',
  'card.crop.all-around':
    'O {app} mostra {kept} de {size}: {left, number} px são cortados à esquerda, {right, number} px à direita, {top, number} px em cima e {bottom, number} px embaixo.',
  // the lines under it
  'card.lines': '{title}, {description}{hasHost, select, yes {, última linha {host}} other {}}',
  'card.line.title': 'título “{text}”',
  'card.line.no-title': 'sem título',
  'card.line.description': 'descrição “{text}”',
  'card.line.no-description': 'sem descrição',
} as const
