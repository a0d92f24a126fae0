/** A report on paper. */

export const print = {
  'print.no-card': 'There is no card to show, because the page itself was not read.',
  'print.card': '{client}. {reason}',
  'print.rules': 'Cardproof, rules of {ruleset}. Not affiliated with {app} or Meta.',
  'print.passed': '{count, plural, one {# check passed.} other {# checks passed.}}',
  'print.left-open': 'Because of this, {count, plural, one {# check} other {# checks}} could not be run.',
  'print.evidence': '{label}:',
  'print.evidence-in-line': '{label}, line {line, number}:',
  /** Its value is in the code above it already. */
  'print.evidence-named': '{label}',
  'print.evidence-named-in-line': '{label}, line {line, number}',
} as const
