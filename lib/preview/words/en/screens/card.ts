/** What the drawing of a card shows, for people who cannot see it. */

export const card = {
  'card.shows.landscape':
    '{app} on {device}: a card with {size, select, none {a picture} other {a picture of {size}}} across the top; {lines}. Below it the message {message}.',
  'card.shows.square':
    '{app} on {device}: a narrower card with {size, select, none {a picture} other {a picture of {size}}} on top, cropped to a square; {lines}. Below it the message {message}.',
  'card.shows.thumbnail':
    '{app} on {device}: a small card with {size, select, none {a picture} other {a picture of {size}}} as a thumbnail on the {side, select, right {right} other {left}}; {lines}. Below it the message {message}.',
  'card.shows.text': '{app} on {device}: a card without a picture; {lines}. Below it the message {message}.',
  'card.shows.none': '{app} on {device}: no card, only the link {message}.',
  'card.before-sending':
    'Before sending, {app} on {device} shows above the field {picture, select, yes {a small picture and } other {}}these lines: {lines}.',
  'card.before-sending.none':
    'Before sending, {app} on {device} shows no card above the field, only the message {message}.',
  'card.size': '{width, number, ::group-off} × {height, number, ::group-off} px',
  // the picture, and what of it is left out
  'card.crop.nothing': 'The whole picture is shown: {size}.',
  'card.crop.sides':
    '{app} shows {kept} of {size}: {left, number} px are cropped on the left and {right, number} px on the right.',
  'card.crop.ends':
    '{app} shows {kept} of {size}: {top, number} px are cropped at the top and {bottom, number} px at the bottom.',
  'card.crop.all-around':
    '{app} shows {kept} of {size}: {left, number} px are cropped on the left, {right, number} px on the right, {top, number} px at the top, and {bottom, number} px at the bottom.',
  // the lines under it
  'card.lines': '{title}, {description}{hasHost, select, yes {, last line {host}} other {}}',
  'card.line.title': 'title “{text}”',
  'card.line.no-title': 'no title',
  'card.line.description': 'description “{text}”',
  'card.line.no-description': 'no description',
} as const
