/** What frames every page. */

export const shell = {
  'shell.history': 'History',
  'shell.rules': 'Rules',
} as const
