/** The page that shows how every card is drawn. */

export const cards = {
  'cards.title': 'How each card is drawn',
  'cards.description':
    'The cards of {app} on Android, Web and iPhone, in light and dark, with the numbers they use.',
  'cards.lead':
    'The picture decides the layout; the device decides sizes, colours and where text is cut. Each number below was read in a client, measured in a screenshot or taken by analogy, and says which.',
  // which cards
  'cards.choice': 'Which cards',
  'cards.theme': 'Theme',
  'cards.theme.light': 'Light',
  'cards.theme.dark': 'Dark',
  'cards.all': 'All',
  'cards.both': 'Both',
  'cards.show-all': 'All layouts and scripts',
  // the sections
  'cards.drawn':
    '{device}, {theme, select, dark {dark} other {light}}, {side, select, incoming {received} other {sent}}',
  'cards.before-sending': 'Before sending: {device}, {theme, select, dark {dark} other {light}}',
  'cards.scripts': 'Other scripts: {device}, {theme, select, dark {dark} other {light}}',
  'cards.scripts-note':
    'The card follows the direction of its title; the address always runs from left to right.',
  'cards.crop': 'What is cropped',
  'cards.crop-note':
    'A large card shows the middle of the picture: nothing taller than a square, and nothing wider than 4:1. The card of a square picture is narrower.',
  'cards.approximate': 'approximate',
  'cards.numbers': 'The numbers',
  'cards.units': 'Units are dp on Android, pt on the iPhone and px on Web.',
  // how sure a number is
  'cards.sure.H': 'Sure',
  'cards.sure.H-because': 'read in a client or measured in a screenshot',
  'cards.sure.M': 'Likely',
  'cards.sure.M-because': 'one good source, or two weaker ones that agree',
  'cards.sure.L': 'Approximate',
  'cards.sure.L-because': 'by analogy; a real client may differ',
  // the numbers, in groups
  'cards.group.colours': 'Colours',
  'cards.group.bubble': 'Bubble and card',
  'cards.group.picture': 'Picture',
  'cards.group.text': 'Text',
  'cards.group.around': 'Around the message',
  'cards.values-of': '{group}: values',
  'cards.column.what': 'What',
  'cards.column.value': 'Value',
  'cards.column.sure': 'How sure',
  'cards.column.from': 'Where from',
  'cards.value.no-limit': 'no limit',
  'cards.value.px': '{value} px',
  'cards.tally.H': '{count, number} sure',
  'cards.tally.M': '{count, number} likely',
  'cards.tally.L': '{count, number} approximate',
  'cards.from.client': 'read in the client’s own layout',
  'cards.from.palette': '{app}’s own palette',
  'cards.from.screenshot': 'measured in a real screenshot',
  'cards.from.meta': 'documented by Meta',
  'cards.from.analogy': 'by analogy with the other devices',
  'cards.from.ours': 'our own drawing',
  // samples of scripts
  'cards.script.arabic': 'Arabic',
  'cards.script.hebrew': 'Hebrew',
  'cards.script.devanagari': 'Hindi',
  'cards.script.japanese': 'Japanese',
  'cards.script.chinese': 'Chinese',
  'cards.script.korean': 'Korean',
  'cards.script.thai': 'Thai',
  'cards.script.long-word': 'Long words',
  'cards.script.bidi-controls': 'Bidi controls',
  'cards.script.hebrew-in-latin': 'Hebrew in an English line',
  'cards.script.latin-in-arabic': 'English in an Arabic line',
  'cards.script.emoji-sequences': 'Emoji sequences',
  'cards.script.emoji': 'Emoji',
} as const
