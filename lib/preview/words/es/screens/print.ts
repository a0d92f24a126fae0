/** A report on paper. */

export const print = {
  'print.no-card': 'No hay tarjeta que mostrar, porque no se leyó la página.',
  'print.card': '{client}. {reason}',
  'print.rules': 'Cardproof, reglas de {ruleset}. Sin vínculo con {app} ni con Meta.',
  'print.passed': '{count, plural, one {# comprobación superada.} other {# comprobaciones superadas.}}',
  'print.left-open':
    'Por este motivo no se {count, plural, one {pudo hacer # comprobación} other {pudieron hacer # comprobaciones}}.',
  'print.evidence': '{label}:',
  'print.evidence-in-line': '{label}, línea {line, number}:',
  /** Its value is in the code above it already. */
  'print.evidence-named': '{label}',
  'print.evidence-named-in-line': '{label}, línea {line, number}',
} as const
