/** A report on paper. */

export const print = {
  'print.no-card': 'Não há cartão para mostrar, porque a própria página não foi lida.',
  'print.card': '{client}. {reason}',
  'print.rules': 'Cardproof, regras de {ruleset}. Sem vínculo com o {app} nem com a Meta.',
  'print.passed': '{count, plural, one {# verificação aprovada.} other {# verificações aprovadas.}}',
  'print.left-open':
    'Por causa disso, {count, plural, one {# verificação não pôde ser feita} other {# verificações não puderam ser feitas}}.',
  'print.evidence': '{label}:',
  'print.evidence-in-line': '{label}, linha {line, number}:',
  /** Its value is in the code above it already. */
  'print.evidence-named': '{label}',
  'print.evidence-named-in-line': '{label}, linha {line, number}',
} as const
