/** Pages that broke on our side. */

export const errors = {
  'errors.page': 'This page could not be shown',
  'errors.page-why':
    'Something broke on our side, not on your page. Your scans are kept. Try again; if it keeps failing, come back in a few minutes.',
  'errors.reference': 'Reference: {reference}',
  'errors.try-again': 'Try again',
} as const
