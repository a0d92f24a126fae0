/** A report on paper. */

export const print = {
  'print.no-card': 'दिखाने के लिए कोई कार्ड नहीं है, क्योंकि पेज ही नहीं पढ़ा गया।',
  'print.card': '{client}। {reason}',
  'print.rules': 'Cardproof, नियम {ruleset}। {app} या Meta से जुड़ा नहीं।',
  'print.passed': '{count, plural, one {# जाँच सफल।} other {# जाँचें सफल।}}',
  'print.left-open': 'इसकी वजह से {count, plural, one {# जाँच} other {# जाँचें}} नहीं हो सकीं।',
  'print.evidence': '{label}:',
  'print.evidence-in-line': '{label}, पंक्ति {line, number}:',
  /** Its value is in the code above it already. */
  'print.evidence-named': '{label}',
  'print.evidence-named-in-line': '{label}, पंक्ति {line, number}',
} as const
