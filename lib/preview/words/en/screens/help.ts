/** The pages that explain the rules. */

export const help = {
  'help.rules': 'Rules',
  'help.all-rules': 'All rules',
  'help.rules-title': 'What is checked on a link before it is sent',
  'help.rules-description': 'Every rule for a {app} card, where it comes from, and how to fix it.',
  'help.rules-lead':
    'What Cardproof looks at, and why. Each rule names its sources: Meta, what {app} clients were seen to do, or published guidance. Where these disagree, the rule says so. See also: {cards} and {score}.',
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
  // how the score works
  'help.score': 'How the score works',
  'help.score-title': 'How the score of a {app} card is worked out',
  'help.score-description': 'What people see decides the band; the rest moves the score inside it.',
  'help.score-lead':
    'What people will see decides the band. Everything else moves the score inside that band, so a page with a good card never scores below one without.',
  'help.score.range': '{from, number} to {to, number}',
  'help.score.band.large': 'The card with its large picture',
  'help.score.band.small': 'The card with a small picture',
  'help.score.band.text': 'A card of text alone',
  'help.score.band.link': 'No card: the bare link',
  'help.score.risk':
    'What can cost the card on some phones or servers takes {fail, number} points; what might, {warn, number}.',
  'help.score.text':
    'A title or description that people see cut, missing or garbled takes {fail, number} points; one that is merely weak, {warn, number}.',
  'help.score.polish':
    'Polish takes {each, plural, one {# point} other {# points}} each and at most {max, number} together: nobody sees it in a chat.',
  'help.score.not-read': 'A page that could not be read at all loses {points, number} points more.',
  'help.score.unknown': 'When it is not known what people see, there is no score.',
  'help.folklore': 'Often said, but not true',
} as const
