/** The last resort: the document itself broke. In every page and in every language, so these are few; they take no parameters. */

export const broken = {
  'broken.title': 'This page could not be shown',
  'broken.why': 'Something broke on our side, not on your page. Your scans are kept.',
  'broken.try-again': 'Try again',
  'broken.home': 'Check a link',
} as const
