/** Pages that are not public: handing over their source, and how a report says that it came so. */

export const paste = {
  'paste.title': 'Check a page that is not public',
  'paste.lead':
    'Paste the page’s source or upload it, and say its address. The report is the same; what only the server could tell stays open.',
  'paste.from-home': 'Page not public? Paste its source',
  'paste.address': 'Address of the page',
  'paste.address-hint': 'The one it has or will have. It is not asked for, so a local one is fine.',
  'paste.source': 'Source of the page',
  'paste.source-hint': 'In the browser choose “View page source”, select everything and copy it.',
  'paste.file': 'Or a saved page',
  'paste.file-hint':
    'A file ending in .html or .htm, up to {limit}. Where both are given, the file is taken.',
  'paste.submit': 'Check page',
  'paste.busy': 'Checking',
  'paste.lost': 'The connection was lost. Nothing that you entered is gone; try again.',
  'paste.open': 'What stays open',
  'paste.open-why':
    'Status, redirects, https, speed, robots.txt and what other visitors get: nobody asked the server, so these checks neither pass nor fail. A picture with a public address is fetched and judged.',
  'paste.kept': 'Only the part that was read is kept, with the report, as for every check.',
  'paste.terminal':
    'From a terminal, {command} checks a page of your own machine and sends the report here, if whoever runs this server gave you a key.',
  'source.pasted': 'Pasted',
  'source.uploaded': 'Uploaded',
  'source.pushed': 'Pushed',
  'source.pasted-note':
    'This page’s source was pasted; its response was not seen. What the public gets may differ, so the outcome is provisional.',
  'source.uploaded-note':
    'This page came as a file; its response was not seen. What the public gets may differ, so the outcome is provisional.',
  'source.pushed-note':
    'This report was made by a command line elsewhere and sent here. This server did not see the page.',
  'source.not-public': 'The page was not public then, so the outcome is provisional.',
  'source.other-ruleset': 'It was judged by the rules of {theirs}; this server has those of {own}.',
  'source.recheck-asks': 'Re-check asks the live page, and shows what differs.',
  'source.again': 'Paste it again',
  'source.provisional': 'provisional',
} as const
