/** What frames every page, and what small controls say everywhere. */

export const shell = {
  'shell.skip': 'Skip to the content',
  'shell.home': 'Cardproof, home',
  'shell.navigation': 'Main',
  'shell.check': 'Check a link',
  'shell.check-short': 'Check this link',
  'shell.address': 'Another link to check',
  'shell.address-example': 'Check a link: example.com/page',
  'shell.history': 'History',
  'shell.rules': 'Rules',
  'shell.about': 'Cardproof shows what a link will look like in {app} before you send it.',
  'shell.not-affiliated': 'Not affiliated with {app} or Meta.',
  'shell.theme':
    'Theme: {now, select, light {light} dark {dark} other {system}}. Switch to {next, select, light {light} dark {dark} other {system}}.',
  'shell.languages': 'Language',
  'shell.close': 'Close',
  'shell.more': 'More',
  'shell.copy': 'Copy',
  'shell.copied': 'Copied',
  'shell.copy-refused': 'Select and copy by hand',
  'shell.just-now': 'just now',
  // keys
  'shell.keys': 'Keyboard shortcuts',
  'shell.key.field': 'Go to the address field',
  'shell.key.next': 'Next finding, or next scan in the history',
  'shell.key.previous': 'Previous finding, or previous scan',
  'shell.key.select': 'Select a scan in the history',
  'shell.key.recheck': 'Re-check this link',
  'shell.key.share': 'Share this report',
  'shell.key.list': 'Show this list',
  // above every page of a server that may be led into its own network
  'shell.private': 'Setting of this server',
  'shell.private-allowed': 'Private addresses may be scanned on this server.',
  'shell.private-means':
    'Anyone who can open this page can reach its network through it. The setting is {setting}.',
} as const
