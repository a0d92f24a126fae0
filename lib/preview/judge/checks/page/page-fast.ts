/** Does the head of the page arrive while WhatsApp still waits? */
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import type { Evidence } from '../../check'
import { FAILURE_BLAME, isTimeOut } from '../../../vocabulary/failure-blame'
import { duration, durationOf } from '../../text/figures'
import { limit } from '../../../vocabulary/limits'
import type { Timings } from '../../../vocabulary/facts'

export const pageFast = defineCheck({
  id: 'page-fast',
  group: 'page',
  needs: [],
  orMissing: ['page', 'access'],
  witnesses: ['pageTimeFast', 'pageTimeSlow', 'pageTimeMax', 'webWaitForPhone'],
  words: {
    name: 'Page speed',
    marketer:
      'The page should answer within 2 seconds. People send a message before a slow preview has loaded.',
    developer:
      'Time from the first request, redirects included, until </head> has arrived: at most 2 s is good, up to 3 s is a warning, above 3 s a fault. Android gives up after 10 s, Web waits 7 s for the phone.',
    howToFix: [
      'Look at the first byte: when most of the time lies before it, the server is slow; when it lies behind it, the head is heavy.',
      'Put the HTML of public pages into a cache close to readers. Cloudflare: a Cache Rule with “Eligible for cache” for pages without cookies. nginx: proxy_cache or fastcgi_cache with a life of a minute is enough.',
      'WordPress: a page cache (WP Super Cache, LiteSpeed, WP Rocket), PHP 8 with OPcache, and fewer plugins that query on every request.',
      'Next.js: prefer static rendering or revalidate over force-dynamic, and do not await slow data in generateMetadata. A serverless cold start is felt by exactly this one visitor.',
      'Every redirect costs a round trip; share the final address.',
    ],
  },
  run({ page, access }) {
    if (!page.known) {
      if (page.failure && isTimeOut(page.failure.code)) {
        return fail({
          noCard: true,
          title: FAILURE_BLAME[page.failure.code].title,
          summary: `WhatsApp will show the bare link: it waits ${duration(limit('pageTimeMax'))}, and the page did not arrive in that time.`,
          detail: page.because,
          fix: { steps: 'Make the server answer within 2 s, best from a cache.' },
        })
      }
      return unknown({ title: 'Could not measure the page’s time', summary: page.because })
    }
    const { timings } = page.value
    const ms = timings.headCompleteMs ?? timings.totalMs
    const evidence = phases(timings)
    const kind = access.known ? access.value.kind : 'open'
    if (kind === 'blocked' || kind === 'login' || kind === 'http-error') {
      return unknown({
        title: 'Could not measure the page’s time',
        summary: `What answered in ${duration(ms)} was not the page itself, so its speed is not known.`,
        evidence,
      })
    }
    const fast = limit('pageTimeFast')
    const slow = limit('pageTimeSlow')
    const max = limit('pageTimeMax')
    if (ms <= fast) {
      return pass({
        title: 'The page is fast',
        summary: `The head was complete after ${durationOf(ms, fast)}.`,
        evidence,
      })
    }
    const steps = advice(timings, ms)
    if (ms <= slow) {
      return warn({
        title: 'The page is a little slow',
        summary: `The head was complete after ${durationOf(ms, fast)}. Somebody who sends quickly sends the link without a card.`,
        evidence,
        fix: { steps },
      })
    }
    return fail({
      ...(ms > max ? { noCard: true } : {}),
      title: 'The page is too slow',
      summary:
        ms > max
          ? `WhatsApp will show the bare link: the head was complete after ${durationOf(ms, max)}, and the phone gives up then.`
          : `The head was complete after ${durationOf(ms, slow)}. Published guidance says that previews of such pages are skipped; many messages will go out without a card.`,
      detail:
        ms > limit('webWaitForPhone')
          ? 'WhatsApp Web waits 7 s for the phone and then draws a card with the bare host and address.'
          : 'Android itself waits 10 s, so a patient sender may still see the card.',
      evidence,
      fix: { steps },
    })
  },
})

function phases({ dnsMs, tcpMs, tlsMs, firstByteMs, headCompleteMs, totalMs }: Timings): Evidence[] {
  const named: [string, number | null][] = [
    ['Name lookup', dnsMs],
    ['Connection', tcpMs],
    ['TLS', tlsMs],
    ['First byte', firstByteMs],
    ['Head complete', headCompleteMs],
    ['In all', totalMs],
  ]
  return named.flatMap(([label, ms]) => (ms === null ? [] : [{ label, value: duration(ms) }]))
}

function advice({ firstByteMs }: Timings, ms: number): string {
  if (firstByteMs !== null && firstByteMs > ms / 2) {
    return `The first byte came after ${duration(firstByteMs)}: most of the time is spent on the server. Serve the page from a cache.`
  }
  return 'Most of the time passes after the first byte: make the head smaller and send it in one piece, before anything that has to be computed.'
}
