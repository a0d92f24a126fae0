/** The head of a report. */

export const verdict = {
  'verdict.status.good': 'Ready to send',
  'verdict.status.improve': 'Could be better',
  'verdict.status.fix': 'Fix before sending',
  'verdict.status.unknown': 'Could not tell',
  'verdict.leads-to': '{link} leads to {address}',
  'verdict.checked': 'Checked {when}',
  /** Behind a large figure. */
  'verdict.of-hundred': 'of 100',
  'verdict.score': 'Score {score} of 100',
  'verdict.no-score': 'No score: too little is known',
  'verdict.share': 'Share',
  'verdict.compare': 'Compare',
  'verdict.print': 'Print or save as PDF',
  'verdict.download': 'Download JSON',
  // between the head and the card
  'verdict.taken-from': 'Taken from the text that you entered: {text}',
  'verdict.checked-before': 'This link was checked before.',
  'verdict.nothing-changed': 'Nothing has changed since then.',
  'verdict.see-changes': 'See what changed',
  'verdict.report': 'Report',
} as const
