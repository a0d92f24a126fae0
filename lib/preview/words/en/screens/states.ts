/** What is shown where there is nothing to show. */

export const states = {
  'states.nothing': 'There is nothing at this address',
  'states.nothing-short': 'Nothing here',
  'states.nothing-why':
    'The address may be mistyped. A report opens only in the browser that made it, and a shared link stops working when it is revoked or expires: ask whoever sent it for a new one.',
  'states.no-card': 'No card to show',
  'states.no-card-why':
    'What {app} would draw could not be worked out, because the page itself was not read.',
} as const
