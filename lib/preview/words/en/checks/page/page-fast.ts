/** The words of the check on the page's speed. */
import type { pageFast as check } from '../../../../judge/checks/page/page-fast'
import { checkWords } from '../../../typed'

export const pageFast = checkWords<typeof check>()({
  name: 'Page speed',
  marketer:
    'The page should respond within 2 seconds. People send a message before a slow preview has loaded.',
  developer:
    'Time from the first request, redirects included, until </head> has arrived: at most 2 s is good, up to 3 s is a warning, above 3 s a fault. Android gives up after 10 s; Web waits 7 s for the phone.',
  howToFix: [
    'Look at the first byte: when most of the time passes before it, the server is slow; when most passes after it, the head is heavy.',
    'Put the HTML of public pages into a cache close to readers. Cloudflare: a Cache Rule with “Eligible for cache” for pages without cookies. nginx: proxy_cache or fastcgi_cache with a lifetime of one minute is enough.',
    'WordPress: a page cache (WP Super Cache, LiteSpeed, WP Rocket), PHP 8 with OPcache, and fewer plugins that query on every request.',
    'Next.js: prefer static rendering or revalidate over force-dynamic, and do not await slow data in generateMetadata. A serverless cold start hits exactly this one visitor.',
    'Every redirect costs a round trip; share the final address.',
  ],
  outcomes: {
    'timed-out': {
      title: '{problem}',
      summary: '{app} will show the bare link: it waits {limit}, and the page did not arrive in that time.',
      detail: '{because}',
    },
    'not-measured': { title: 'Could not measure the response time', summary: '{because}' },
    'not-the-page': {
      title: 'Could not measure the response time',
      summary:
        'The response that came after {time} was not the page itself, so the page’s speed is not known.',
    },
    'broke-off': {
      title: 'Could not measure the response time',
      summary: 'The response broke off after {time}, before the head was complete.',
    },
    fast: {
      title: 'The page is fast',
      summary: 'The head was complete after {time}; anything up to {limit} is good.',
    },
    'a-little-slow': {
      title: 'The page is a little slow',
      summary:
        'People who send quickly send the link without a card: the head was {head, select, complete {complete} other {not complete}} after {time}, and up to {limit} is good.',
    },
    'client-gives-up': {
      title: 'The page is too slow',
      summary:
        '{app} will show the bare link: it gives up after {limit}, and the head was {head, select, complete {complete only after {time}} other {not complete then}}.',
      detail:
        '{patience, select, less {{app} {client} waits {waits} for the phone and then draws a card with the bare host and address.} other {}}',
    },
    'too-slow': {
      title: 'The page is too slow',
      summary:
        'Many messages will go out without a card: the head was {head, select, complete {complete} other {not complete}} after {time}, and published guidance says that previews are skipped above {limit}.',
      detail:
        '{patience, select, less {{app} {client} waits {waits} for the phone and then draws a card with the bare host and address.} other {{client} itself waits {waits}, so a patient sender may still see the card.}}',
    },
  },
  fixes: {
    'respond-faster': 'Make the server respond within {limit}, ideally from a cache.',
    'serve-from-cache':
      'The first byte came after {firstByte}: most of the time is spent on the server. Serve the page from a cache.',
    'shrink-head':
      'Most of the time passes after the first byte: make the head smaller and send it in one piece, before anything that has to be computed.',
  },
})
