/** Writing the title and the description of a card. */

export const text = {
  'text.title': 'Write me the text',
  'text.lead':
    'Write a title and a description, and see them in every card. Nothing is changed on your page.',
  'text.field-title': 'Title',
  'text.field-description': 'Description',
  'text.candidates': 'What the page offers',
  'text.heading': 'Heading',
  'text.paragraph': 'First paragraph',
  'text.data': 'JSON-LD',
  'text.before': 'As it is',
  'text.after': 'As proposed',
  'text.chars': '{n, number} characters',
  'text.lost': '{surface} cuts {n, plural, one {# word} other {# words}}: {lost}',
  'text.shared': 'Show on shared links',
  'text.keep': 'Keep the proposal',
  'text.drop': 'Drop the proposal',
  'text.tags': 'Tags to paste',
  'text.kept': 'The proposal is kept.',
  'text.too-fast': 'Too many requests. Wait a minute and try again.',
} as const
