/** The pages that explain the rules. */

export const help = {
  'help.rules': 'Rules',
  'help.all-rules': 'All rules',
  'help.rules-title': 'What is checked on a link before it is sent',
  'help.rules-description': 'Every rule for a {app} card, where it comes from, and how to fix it.',
  'help.rules-lead':
    'What Cardproof looks at, and why. Each rule names its sources: Meta, what {app} clients were seen to do, or published guidance. Where these disagree, the rule says so. See also: {cards}.',
  'help.rule-title': '{rule}: what {app} asks for',
  'help.group.page': 'The page',
  'help.group.text': 'Title and description',
  'help.group.image': 'The image',
  'help.picture': 'The rule on a card',
  'help.with-fault': 'With the fault',
  'help.without-fault': 'Without it',
  'help.on-no-card':
    'This fault shows on no card that {app} draws today; the text below says why it is checked.',
  'help.how-to-fix': 'How to fix it',
  'help.for-developers': 'For developers',
  'help.sources': 'Sources',
  'help.sources-without-address':
    'A source without a link is a document without a public address, or what clients were seen to do.',
  'help.folklore': 'Often said, but not true',
} as const
