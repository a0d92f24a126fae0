/** A report on paper. */

export const print = {
  'print.no-card': 'لا بطاقة لعرضها، لأن الصفحة نفسها لم تُقرأ.',
  'print.card': '{client}. {reason}',
  'print.rules': 'Cardproof، قواعد {ruleset}. لا صلة له بـ{app} ولا بشركة Meta.',
  'print.passed':
    '{count, plural, one {اختبار واحد ناجح.} two {اختباران ناجحان.} few {# اختبارات ناجحة.} many {# اختبارًا ناجحًا.} other {# اختبار ناجح.}}',
  'print.left-open':
    'لهذا السبب تعذّر إجراء {count, plural, one {اختبار واحد} two {اختبارين} few {# اختبارات} many {# اختبارًا} other {# اختبار}}.',
  'print.evidence': '{label}:',
  'print.evidence-in-line': '{label}، السطر {line, number}:',
  /** Its value is in the code above it already. */
  'print.evidence-named': '{label}',
  'print.evidence-named-in-line': '{label}، السطر {line, number}',
} as const
