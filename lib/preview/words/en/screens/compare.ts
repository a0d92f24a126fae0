/** Two scans of one link, before and after. */

export const compare = {
  'compare.before': 'Before',
  'compare.after': 'After',
  'compare.card-before': 'What {app} showed before',
  'compare.card-after': 'What {app} shows now',
  'compare.other-rules':
    'The two scans used different rules ({before} and {after}), so a finding can have changed because a rule did.',
  'compare.score-up': '{points, plural, one {# point more than before} other {# points more than before}}',
  'compare.score-down': '{points, plural, one {# point less than before} other {# points less than before}}',
  'compare.findings': 'Changed findings',
  'compare.findings-same': 'Every check says the same as before.',
  'compare.unchanged': '{count, plural, one {# finding is unchanged} other {# findings are unchanged}}',
  'compare.tags': 'Changed tags',
  'compare.tags-same': 'The tags are the same as before.',
  'compare.change.worse': 'Worse',
  'compare.change.better': 'Better',
  'compare.change.changed': 'Changed',
  'compare.change.new': 'New check',
  'compare.change.gone': 'No longer checked',
  'compare.now': 'now',
  'compare.not-checked': 'Not checked',
  /** Before a line of the diff, for those who cannot see its sign. */
  'compare.removed': 'Removed:',
  'compare.added': 'Added:',
  // the page around them
  'compare.title': 'Compare',
  'compare.nothing-changed': 'Nothing changed between the two scans.',
  'compare.better-and-worse':
    '{better, plural, one {# finding is better} other {# findings are better}}, {worse, plural, one {# is worse} other {# are worse}}.',
  'compare.better': '{better, plural, one {# finding is better.} other {# findings are better.}}',
  'compare.worse': '{worse, plural, one {# finding is worse.} other {# findings are worse.}}',
  'compare.neither': 'No finding is better or worse.',
  'compare.score-changed': 'The score went from {before, number} to {after, number}.',
  'compare.nothing': 'Nothing to compare yet',
  'compare.nothing-why': 'Open the report of a link that was checked twice and choose Compare there.',
} as const
