/** The command line: its help, and what is wrong with its arguments. */

export const cli = {
  'cli.does': 'Mostra o que o {app} vai exibir de um link, por quê e o que precisa mudar.',
  'cli.usage': 'Uso:',
  'cli.arguments': 'Argumentos:',
  'cli.options': 'Opções:',
  'cli.url': 'o link, como seria enviado',
  'cli.json': 'imprime o relatório em JSON e nada mais',
  'cli.allow-private': 'analisa também endereços desta máquina e de redes privadas',
  'cli.ca': 'confia também nesta autoridade certificadora',
  'cli.browser':
    'o Chromium que executa os scripts da página quando faltam tags ({auto} se nada for indicado)',
  'cli.lang': 'o idioma do relatório ({languages}); se não for indicado, o do sistema',
  'cli.help': 'mostra esta ajuda',
  // its arguments
  'cli.no-link': 'Indique o link a verificar.',
  'cli.one-link': 'Indique um link só.',
  'cli.unknown-option': 'A opção {option} não existe.',
  'cli.option-without-value': 'A opção {option} precisa de um valor.',
  'cli.unknown-language': 'O idioma {language} não existe. Existem {languages}.',
  'cli.see-help': 'Consulte {help}.',
  'cli.certificate-unreadable': 'Não foi possível ler o arquivo de certificado {file}.',
  'cli.no-certificate': 'O arquivo {file} não contém nenhum certificado em formato PEM.',
} as const
