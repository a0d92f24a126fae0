/** Does robots.txt forbid the page or the picture to Meta's crawlers? Informational: phones never ask for it. */
import { defineCheck, pass, unknown, warn } from '../../check'
import { listed } from '../../text/figures'

export const robotsAllow = defineCheck({
  id: 'robots-allow',
  group: 'page',
  needs: ['robots'],
  witnesses: ['robotsNotAsked', 'robotsStopsPhone'],
  words: {
    name: 'robots.txt',
    marketer:
      'robots.txt does not stop the phones of people who share your link. It can stop Meta’s own servers, which build cards for channels and business messages.',
    developer:
      'The Android client never requests robots.txt. Meta’s servers (facebookexternalhit) may honour it. This check warns when a rule forbids the page or the image path to WhatsApp or facebookexternalhit.',
    howToFix: [
      'Add a group of its own for both crawlers above the general one; a crawler obeys the most specific group only.',
      'WordPress: Settings → Reading must not discourage search engines; Yoast and Rank Math edit robots.txt under Tools. Shopify: edit the robots.txt.liquid template.',
      'Next.js: return the rules from app/robots.ts. Cloudflare: “Instruct AI bots with robots.txt” adds groups of its own; check what is really served.',
      'Do not forget the folder of the pictures (for example /_next/image, /wp-content/uploads or a CDN’s own robots.txt).',
    ],
  },
  run({ robots }) {
    const address = { label: 'robots.txt', value: robots.url }
    if (robots.status === null || robots.status >= 500) {
      return unknown({
        title: 'robots.txt could not be read',
        summary: `${robots.status === null ? 'It did not answer' : `It answered with status ${robots.status}`}. Phones never ask for it, so cards in chats are not affected.`,
        evidence: [address],
      })
    }
    const denied = (['page', 'image'] as const).flatMap((what) =>
      robots[what].filter(({ allowed }) => allowed === false).map((verdict) => ({ what, ...verdict })),
    )
    if (denied.length === 0 && [...robots.page, ...robots.image].some(({ allowed }) => allowed === null)) {
      return unknown({
        title: 'robots.txt has too many rules',
        summary:
          'Its rules with a star are too many to be compared with the address. Phones never ask for it, so cards in chats are not affected.',
        evidence: [address],
      })
    }
    if (denied.length === 0) {
      return pass({
        title: 'robots.txt lets the crawlers in',
        summary:
          robots.status >= 400
            ? `There is no robots.txt (status ${robots.status}), so everything is allowed.`
            : 'It forbids neither the page nor the picture to WhatsApp and facebookexternalhit.',
        evidence: [address],
      })
    }
    const things = [...new Set(denied.map(({ what }) => (what === 'page' ? 'the page' : 'the picture')))]
    const agents = [...new Set(denied.map(({ agent }) => agent))]
    return warn({
      title: `robots.txt forbids ${listed(things)}`,
      summary: `Phones do not ask, so cards in chats are not affected. Meta’s servers may obey it: cards in channels and business messages can lose ${listed(things)}.`,
      detail: `Forbidden to ${listed(agents)}.`,
      evidence: [
        address,
        ...denied.map(({ what, agent, line, rule }) => ({
          label: `${agent}, ${what}`,
          value: rule ?? 'forbidden',
          ...(line === null ? {} : { line }),
        })),
      ],
      fix: {
        steps: `Add this group to ${robots.url}, above the others:`,
        code: 'User-agent: WhatsApp\nUser-agent: facebookexternalhit\nAllow: /',
        language: 'text',
      },
    })
  },
})
