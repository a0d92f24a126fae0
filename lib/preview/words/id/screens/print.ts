/** A report on paper. */

export const print = {
  'print.no-card': 'Tidak ada kartu untuk ditampilkan, karena halamannya sendiri tidak dibaca.',
  'print.card': '{client}. {reason}',
  'print.rules': 'Cardproof, aturan {ruleset}. Tidak berafiliasi dengan {app} atau Meta.',
  'print.passed': '{count, number} pemeriksaan lulus.',
  'print.left-open': 'Karena itu, {count, number} pemeriksaan tidak dapat dijalankan.',
  'print.evidence': '{label}:',
  'print.evidence-in-line': '{label}, baris {line, number}:',
  /** Its value is in the code above it already. */
  'print.evidence-named': '{label}',
  'print.evidence-named-in-line': '{label}, baris {line, number}',
} as const
