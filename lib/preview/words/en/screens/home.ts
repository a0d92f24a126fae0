/** The first page, and what the site says of itself elsewhere. */

export const home = {
  'home.site': 'Cardproof: see the {app} card before you send',
  'home.title': 'See what {app} will show when you send a link',
  'home.description': 'Paste a link: the card, the reason for it, and what to change.',
  'home.picture': 'Cardproof: see the card that {app} will show, before you send the link',
  'home.promise': 'See the card before you send the link',
  'home.promise-how': 'What {app} will show, why, and what to change.',
  'home.heading': 'What will {app} show when you send this link?',
  'home.lead': 'Paste it to see the card, why it looks that way, and what to change.',
  'home.recent': 'Your recent scans',
  'home.all': 'History',
  // a link before and after its fix
  'home.before-and-after': 'A link before and after its fix',
  'home.before': 'Before',
  'home.before-why': 'The image weighs {weight}; the limit is {limit}.',
  'home.after': 'After',
  'home.after-why': 'The same picture, saved as a smaller file. Nothing else was changed.',
  'home.open-report': 'Open the report behind this example',
  // what the product does, in three pictures
  'home.does': 'What Cardproof does',
  'home.does.see': 'Shows the card before you send',
  'home.does.see-how': 'Your page is fetched as {app} fetches it, and drawn as each device draws it.',
  'home.does.why': 'Names the one reason',
  'home.does.why-how':
    'With the figure, the limit, and who says so: Meta, {app} itself, or published guidance.',
  'home.does.mend': 'Hands over the fix',
  'home.does.mend-how':
    'Lines to paste with your own title and image, or the steps for whoever runs the site.',
  'home.weight': 'The image weighs {weight}',
  'home.weight-limit': '{app} shows images up to {limit}',
  'home.examples': 'Worked examples',
  // a worked example
  'home.example.good-page': 'Everything in place',
  'home.example.heavy-image': 'An image that is too heavy',
  'home.example.tags-by-javascript': 'Tags added by JavaScript',
  'home.example-title': 'Example: {title}',
  'home.example-note': 'The report is real; the page it is about is a recording and never changes.',
  'home.example-named': 'Worked example: {title}.',
} as const
