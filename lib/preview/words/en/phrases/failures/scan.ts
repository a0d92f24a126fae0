/** Failures: scans that did not finish. */
export const scanFailures = {
  'failure.busy.title': 'We are too busy to check this page now',
  'failure.busy.clause': 'too many scans were under way',
  'failure.busy.sentence': 'Too many scans are under way at the moment.',
  'failure.busy.advice': 'Try again in a minute.',
  'failure.busy.developer': 'The limit of concurrent scans was reached; nothing was asked of the site.',

  'failure.interrupted.title': 'The scan was interrupted',
  'failure.interrupted.clause': 'the scan was interrupted',
  'failure.interrupted.sentence': 'The scan was interrupted before it was finished.',
  'failure.interrupted.advice': 'Start it again.',
  'failure.interrupted.developer': 'The process ended, or the caller went away, while the scan was running.',

  'failure.fetch-failed.title': 'The page could not be fetched',
  'failure.fetch-failed.clause': 'the request failed',
  'failure.fetch-failed.sentence': 'The request to {host, select, none {the server} other {{host}}} failed.',
  'failure.fetch-failed.advice': 'Try again. If it stays so, check the web server and the network before it.',
  'failure.fetch-failed.developer': 'A network failure without a more specific code.',
} as const
