/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: o cartão do {app} antes de enviar',
  'home.title': 'Veja o que o {app} vai mostrar quando você envia um link',
  'home.description': 'Cole um link: o cartão, o motivo e o que mudar.',
  'home.picture': 'Cardproof: o cartão que o {app} vai mostrar, antes de enviar o link',
  'home.promise': 'Veja o cartão antes de enviar o link',
  'home.promise-how': 'O que o {app} vai mostrar, por quê e o que mudar.',
  'home.heading': 'O que o {app} vai mostrar quando você enviar este link?',
  'home.lead': 'Cole o link para ver o cartão, por que ele fica assim e o que mudar.',
  'home.recent': 'Suas análises recentes',
  'home.all': 'Histórico',
  // a link before and after its fix
  'home.before-and-after': 'Um link antes e depois da correção',
  'home.before': 'Antes',
  'home.before-why': 'A imagem pesa {weight}; o limite é {limit}.',
  'home.after': 'Depois',
  'home.after-why': 'A mesma imagem, salva em um arquivo menor. Nada mais foi mudado.',
  'home.open-report': 'Abrir o relatório deste exemplo',
  // what the product does, in three pictures
  'home.does': 'O que o Cardproof faz',
  'home.does.see': 'Mostra o cartão antes do envio',
  'home.does.see-how': 'A página é buscada como o {app} a busca e desenhada como cada dispositivo a desenha.',
  'home.does.why': 'Diz o motivo, um só',
  'home.does.why-how': 'Com o número, o limite e quem diz: a Meta, o próprio {app} ou guias publicados.',
  'home.does.mend': 'Entrega a correção',
  'home.does.mend-how':
    'Linhas para colar com seu próprio título e imagem, ou os passos para quem administra o site.',
  'home.weight': 'A imagem pesa {weight}',
  'home.weight-limit': 'O {app} mostra imagens de até {limit}',
  'home.examples': 'Exemplos resolvidos',
  // a worked example
  'home.example.good-page': 'Tudo no lugar',
  'home.example.heavy-image': 'Uma imagem pesada demais',
  'home.example.tags-by-javascript': 'Tags adicionadas por JavaScript',
  'home.example-title': 'Exemplo: {title}',
  'home.example-note': 'O relatório é real; a página de que trata é uma gravação e nunca muda.',
  'home.example-named': 'Exemplo resolvido: {title}.',
} as const
