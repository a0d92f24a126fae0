/** What frames every page, and what small controls say everywhere. */

export const shell = {
  'shell.skip': 'Ir para o conteúdo',
  'shell.home': 'Cardproof, início',
  'shell.navigation': 'Principal',
  'shell.check': 'Verificar um link',
  'shell.check-short': 'Verificar este link',
  'shell.address': 'Outro link a verificar',
  'shell.address-example': 'Verificar um link: exemplo.com/pagina',
  'shell.history': 'Histórico',
  'shell.rules': 'Regras',
  'shell.about': 'O Cardproof mostra como um link vai ficar no {app} antes do envio.',
  'shell.not-affiliated': 'Sem vínculo com o {app} nem com a Meta.',
  'shell.theme':
    'Tema: {now, select, light {claro} dark {escuro} other {do sistema}}. Mudar para {next, select, light {claro} dark {escuro} other {do sistema}}.',
  'shell.languages': 'Idioma',
  'shell.close': 'Fechar',
  'shell.more': 'Mais',
  'shell.copy': 'Copiar',
  'shell.copied': 'Copiado',
  'shell.copy-refused': 'Selecione e copie à mão',
  'shell.just-now': 'agora mesmo',
  // keys
  'shell.keys': 'Atalhos de teclado',
  'shell.key.field': 'Ir para o campo de endereço',
  'shell.key.next': 'Próximo resultado, ou próxima análise do histórico',
  'shell.key.previous': 'Resultado anterior, ou análise anterior',
  'shell.key.select': 'Selecionar uma análise do histórico',
  'shell.key.recheck': 'Verificar este link de novo',
  'shell.key.share': 'Compartilhar este relatório',
  'shell.key.list': 'Mostrar esta lista',
  // above every page of a server that may be led into its own network
  'shell.private': 'Configuração deste servidor',
  'shell.private-allowed': 'Endereços privados podem ser analisados neste servidor.',
  'shell.private-means':
    'Quem pode abrir esta página chega à rede dela por aqui. A configuração é {setting}.',
} as const
