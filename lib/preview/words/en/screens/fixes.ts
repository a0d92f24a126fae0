/** What a page is built with, its fix in that stack, and all fixes as one text. */

export const fixes = {
  'fixes.built-with': 'Built with {stacks}',
  'fixes.built-with-behind': 'Built with {stacks}, behind {fronts}',
  'fixes.unknown': 'Built with: not recognised, so plain HTML',
  'fixes.unknown-behind': 'Built with: not recognised, so plain HTML; behind {fronts}',
  'fixes.how-known': 'How it was recognised',
  'fixes.plain': 'Plain HTML',
  'fixes.for-stack': 'For {stack}',
  'fixes.code-of': '{stack}: {file}',
  'fixes.copy-code': 'Copy the code',
  'fixes.copy-all': 'Copy all fixes',
  'fixes.lead': 'Every fix in one text, with the values of this page and the code.',
  'fixes.as-message': 'As a message to my developer',
  'fixes.as-issue': 'As a Markdown issue',
  'fixes.as-prompt': 'As a prompt for a coding assistant',
  'fixes.copy-text': 'Copy the text',
  'fixes.show-text': 'Show the text',
} as const
