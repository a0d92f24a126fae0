/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'Link to check',
  'scanning.placeholder': 'example.com/page',
  'scanning.hint': 'Fetched the way {app} does it. Nothing is posted; only you see the report.',
  'scanning.submit': 'Check link',
  'scanning.busy': 'Checking',
  'scanning.recheck': 'Re-check',
  'scanning.heading': 'Reading the page as {app} does',
  'scanning.steps': 'Steps of the scan',
  'scanning.step.ask': 'Asking the server',
  'scanning.step.read': 'Reading the page',
  'scanning.step.fetch': 'Fetching the picture',
  'scanning.step.compare': 'Comparing',
  'scanning.state.waiting': 'waiting',
  'scanning.state.running': 'running',
  'scanning.state.done': 'done',
  'scanning.state.skipped': 'skipped',
  'scanning.state.failed': 'failed',
  /** Before the step's name, for those who cannot see its mark. */
  'scanning.state-before': '{state}:',
  'scanning.started': 'The scan has started',
  'scanning.elapsed': '{seconds, plural, one {# second} other {# seconds}}',
  'scanning.cancel': 'Cancel',
  'scanning.offline': 'You are offline, so the link was not checked. Try again once you are connected.',
  // a scan without a report
  'scanning.still-running':
    'This scan is still running. The page looks again every {seconds, plural, one {second} other {# seconds}}.',
  'scanning.look-now': 'Look now',
  'scanning.interrupted': 'This scan was interrupted',
  'scanning.interrupted-why': 'It did not finish, so nothing is known about the page. Run it again.',
  'scanning.lost':
    'The connection was lost during this scan. It may have finished without it: look at your history, or try again.',
  'scanning.lost-offline':
    'You went offline during this scan. It may have finished without you: look at your history once you are connected.',
  'scanning.recheck-refused':
    'The link could not be checked again just now. Wait a minute and try again; this is the last report.',
} as const
