/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'Link a verificar',
  'scanning.placeholder': 'exemplo.com/pagina',
  'scanning.hint': 'Buscado como o {app} faz. Nada é publicado; só você vê o relatório.',
  'scanning.submit': 'Verificar link',
  'scanning.busy': 'Verificando',
  'scanning.recheck': 'Verificar de novo',
  'scanning.heading': 'Lendo a página como o {app}',
  'scanning.steps': 'Passos da análise',
  'scanning.step.ask': 'Perguntando ao servidor',
  'scanning.step.read': 'Lendo a página',
  'scanning.step.fetch': 'Buscando a imagem',
  'scanning.step.compare': 'Comparando',
  'scanning.state.waiting': 'aguardando',
  'scanning.state.running': 'em andamento',
  'scanning.state.done': 'pronto',
  'scanning.state.skipped': 'pulado',
  'scanning.state.failed': 'falhou',
  /** Before the step's name, for those who cannot see its mark. */
  'scanning.state-before': '{state}:',
  'scanning.started': 'A análise começou',
  'scanning.elapsed': '{seconds, plural, one {# segundo} other {# segundos}}',
  'scanning.cancel': 'Cancelar',
  'scanning.offline':
    'Você está sem conexão, então o link não foi verificado. Tente de novo quando voltar a ficar on-line.',
  // a scan without a report
  'scanning.still-running':
    'Esta análise ainda está em andamento. A página consulta de novo a cada {seconds, plural, one {segundo} other {# segundos}}.',
  'scanning.look-now': 'Consultar agora',
  'scanning.interrupted': 'Esta análise foi interrompida',
  'scanning.interrupted-why': 'Ela não terminou, então nada se sabe da página. Inicie de novo.',
  'scanning.lost':
    'A conexão caiu durante esta análise. Ela pode ter terminado assim mesmo: veja o histórico ou tente de novo.',
  'scanning.lost-offline':
    'Você ficou sem conexão durante esta análise. Ela pode ter terminado assim mesmo: veja o histórico quando voltar a ficar on-line.',
  'scanning.recheck-refused':
    'Não foi possível verificar o link de novo agora. Espere um minuto e tente outra vez; este é o último relatório.',
} as const
