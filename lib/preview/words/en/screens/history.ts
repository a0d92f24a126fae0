/** Lists of scans. */

export const history = {
  'history.heading': 'History',
  'history.caption': 'Past scans, newest first',
  'history.card': 'Card',
  'history.link': 'Link',
  'history.verdict': 'Verdict',
  'history.score': 'Score',
  'history.who': 'Who',
  'history.when': 'When',
  'history.running': 'Still running',
  'history.interrupted': 'Interrupted',
  'history.no-title': 'No title was read',
  'history.no-report': 'No report',
  // the page around them
  'history.search': 'Search',
  'history.search-in': 'Words from the address or the title',
  'history.all-verdicts': 'All verdicts',
  'history.pages': 'Pages of the history',
  'history.newest': 'Newest',
  'history.older': 'Older scans',
  'history.start-from-newest': 'Start from the newest',
  'history.no-match': 'No scan matches this search',
  'history.no-match-why': 'The words are looked for in the address and in the title of the card.',
  'history.show-all': 'Show all scans',
  'history.none': 'No scans yet',
  'history.none-why': 'Every link that you check in this browser is listed here, with its report as it was.',
} as const
