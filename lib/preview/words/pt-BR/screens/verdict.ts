/** The head of a report. */

export const verdict = {
  'verdict.status.good': 'Pronto para enviar',
  'verdict.status.improve': 'Pode melhorar',
  'verdict.status.fix': 'Corrija antes de enviar',
  'verdict.status.unknown': 'Sem resultado',
  'verdict.leads-to': '{link} leva a {address}',
  'verdict.checked': 'Verificado {when}',
  /** Behind a large figure. */
  'verdict.of-hundred': 'de 100',
  'verdict.score': 'Pontuação {score} de 100',
  'verdict.no-score': 'Sem pontuação: sabe-se muito pouco',
  'verdict.share': 'Compartilhar',
  'verdict.compare': 'Comparar',
  'verdict.print': 'Imprimir ou salvar como PDF',
  'verdict.download': 'Baixar JSON',
  // between the head and the card
  'verdict.taken-from': 'Tirado do texto que você digitou: {text}',
  'verdict.checked-before': 'Este link já foi verificado antes.',
  'verdict.nothing-changed': 'Nada mudou desde então.',
  'verdict.see-changes': 'Ver o que mudou',
  'verdict.report': 'Relatório',
} as const
