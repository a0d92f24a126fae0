/** The head of a report. */

export const verdict = {
  'verdict.status.good': 'Listo para enviar',
  'verdict.status.improve': 'Mejorable',
  'verdict.status.fix': 'Corregir antes de enviar',
  'verdict.status.unknown': 'Sin resultado',
  'verdict.leads-to': '{link} lleva a {address}',
  'verdict.checked': 'Comprobado {when}',
  /** Behind a large figure. */
  'verdict.of-hundred': 'de 100',
  'verdict.score': 'Puntuación: {score} de 100',
  'verdict.no-score': 'Sin puntuación: se sabe demasiado poco',
  'verdict.share': 'Compartir',
  'verdict.compare': 'Comparar',
  'verdict.print': 'Imprimir o guardar como PDF',
  'verdict.download': 'Descargar JSON',
  // between the head and the card
  'verdict.taken-from': 'Tomado del texto introducido: {text}',
  'verdict.checked-before': 'Este enlace ya se había comprobado.',
  'verdict.nothing-changed': 'Desde entonces no ha cambiado nada.',
  'verdict.see-changes': 'Ver qué ha cambiado',
  'verdict.report': 'Informe',
} as const
