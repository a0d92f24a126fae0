/** The command line: its help, and what is wrong with its arguments. */

export const cli = {
  'cli.does': 'Shows what {app} will show for a link, why, and what must change.',
  'cli.usage': 'Usage:',
  'cli.arguments': 'Arguments:',
  'cli.options': 'Options:',
  'cli.url': 'the link, as it would be sent',
  'cli.json': 'print the report as JSON and nothing else',
  'cli.allow-private': 'also scan addresses of this machine and of private networks',
  'cli.ca': 'trust this certificate authority as well',
  'cli.browser': 'the Chromium that runs the page’s scripts when tags are missing ({auto} if not given)',
  'cli.lang': 'the language of the report ({languages}); otherwise that of the system',
  'cli.help': 'show this help',
  // its arguments
  'cli.no-link': 'Name the link to check.',
  'cli.one-link': 'Name one link only.',
  'cli.unknown-option': 'There is no option {option}.',
  'cli.option-without-value': 'The option {option} needs a value.',
  'cli.unknown-language': 'There is no language {language}. There are {languages}.',
  'cli.see-help': 'See {help}.',
  'cli.certificate-unreadable': 'The certificate file {file} could not be read.',
  'cli.no-certificate': 'The file {file} holds no certificate in PEM form.',
} as const
