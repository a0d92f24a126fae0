/** Asking for a scan, and watching it run. */

export const scanning = {
  'scanning.field': 'Link to check',
  'scanning.placeholder': 'example.com/page',
  'scanning.submit': 'Check link',
  'scanning.busy': 'Checking',
  'scanning.recheck': 'Re-check',
  'scanning.heading': 'Reading the page as {app} does',
  'scanning.steps': 'Steps of the scan',
  'scanning.step.resolve': 'Resolve',
  'scanning.step.connect': 'Connect',
  'scanning.step.first-byte': 'First byte',
  'scanning.step.head': 'Head',
  'scanning.step.image': 'Image',
  'scanning.step.scripts': 'Scripts',
  'scanning.step.judge': 'Verdict',
  'scanning.state.waiting': 'waiting',
  'scanning.state.running': 'running',
  'scanning.state.done': 'done',
  'scanning.state.skipped': 'skipped',
  'scanning.state.failed': 'failed',
  /** Before the step's name, for those who cannot see its mark. */
  'scanning.state-before': '{state}:',
  // the current step, read aloud
  'scanning.started': 'The scan has started',
  'scanning.doing.resolve': 'Looking up the address',
  'scanning.doing.connect': 'Connecting',
  'scanning.doing.first-byte': 'Waiting for the first byte',
  'scanning.doing.head': 'Reading the head of the page',
  'scanning.doing.image': 'Fetching the image',
  'scanning.doing.scripts': 'Running the scripts of the page',
  'scanning.doing.judge': 'Working out the verdict',
  // a scan without a report
  'scanning.still-running':
    'This scan is still running. The page looks again every {seconds, plural, one {second} other {# seconds}}.',
  'scanning.look-now': 'Look now',
  'scanning.interrupted': 'This scan was interrupted',
  'scanning.interrupted-why': 'It did not finish, so nothing is known about the page. Run it again.',
  'scanning.lost':
    'The connection was lost during this scan. It may have finished without it: look at your history, or try again.',
  'scanning.recheck-refused':
    'The link could not be checked again just now. Wait a minute and try again; this is the last report.',
} as const
