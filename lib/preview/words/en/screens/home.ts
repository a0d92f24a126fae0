/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: see the {app} card before you send',
  'home.title': 'See what {app} will show when you send a link',
  'home.description': 'Paste a link: the card, the reason for it, and what to change.',
  'home.picture': 'A verdict beside the card that {app} will show',
  'home.heading': 'What will {app} show when you send this link?',
  'home.lead': 'Paste it to see the card, why it looks that way, and what to change.',
  'home.hint': 'Fetched the way {app} does it. Nothing is posted; only you see the report.',
  'home.recent': 'Your recent scans',
  'home.all': 'All scans',
  'home.examples': 'Worked examples',
  'home.example': 'Example',
  'home.example-score': '{score} of 100',
  // a worked example
  'home.example-title': 'Example: {title}',
  'home.example-note': 'The report is real; the page it is about is a recording and never changes.',
  'home.example-unnamed': 'Worked example.',
  'home.example-named': 'Worked example: {title}.',
} as const
