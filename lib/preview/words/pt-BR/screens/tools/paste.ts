/** Pages that are not public: handing over their source, and how a report says that it came so. */

export const paste = {
  'paste.title': 'Verificar uma página que não é pública',
  'paste.lead':
    'Cole o código da página ou envie o arquivo e diga o endereço. O relatório é o mesmo; o que só o servidor poderia dizer fica em aberto.',
  'paste.from-home': 'A página não é pública? Cole o código dela',
  'paste.address': 'Endereço da página',
  'paste.address-hint': 'O que ela tem ou terá. Ele não é consultado, então um local serve.',
  'paste.source': 'Código da página',
  'paste.source-hint': 'No navegador, escolha “Exibir código-fonte da página”, selecione tudo e copie.',
  'paste.file': 'Ou uma página salva',
  'paste.file-hint': 'Um arquivo .html ou .htm de até {limit}. Se houver os dois, vale o arquivo.',
  'paste.submit': 'Verificar página',
  'paste.busy': 'Verificando',
  'paste.lost': 'A conexão caiu. O que você escreveu continua aqui; tente de novo.',
  'paste.open': 'O que fica em aberto',
  'paste.open-why':
    'Status, redirecionamentos, https, velocidade, robots.txt e o que outros visitantes recebem: ninguém perguntou ao servidor, então essas verificações não passam nem falham. Uma imagem com endereço público é buscada e avaliada.',
  'paste.kept': 'Só a parte lida é guardada, com o relatório, como em toda verificação.',
  'paste.terminal':
    'De um terminal, {command} verifica uma página da sua própria máquina e envia o relatório para cá, se quem administra este servidor lhe deu uma chave.',
  'source.pasted': 'Colada',
  'source.uploaded': 'Enviada',
  'source.pushed': 'Remetida',
  'source.pasted-note':
    'O código desta página foi colado; a resposta dela não foi vista. O que o público recebe pode ser diferente, então o resultado é provisório.',
  'source.uploaded-note':
    'Esta página veio em um arquivo; a resposta dela não foi vista. O que o público recebe pode ser diferente, então o resultado é provisório.',
  'source.pushed-note':
    'Este relatório foi feito por uma linha de comando em outro lugar e enviado para cá. Este servidor não viu a página.',
  'source.not-public': 'A página não era pública então, por isso o resultado é provisório.',
  'source.other-ruleset': 'Ele foi avaliado pelas regras de {theirs}; este servidor tem as de {own}.',
  'source.recheck-asks': '“Verificar de novo” consulta a página no ar e mostra o que muda.',
  'source.again': 'Colar de novo',
  'source.provisional': 'provisória',
} as const
