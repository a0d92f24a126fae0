/** The words of the check on robots.txt. */
import type { robotsAllow as check } from '../../../../judge/checks/page/robots-allow'
import { checkWords } from '../../../typed'

const CHATS_UNAFFECTED = 'Phones never ask for it, so cards in chats are not affected.'

export const robotsAllow = checkWords<typeof check>()({
  name: 'robots.txt',
  marketer:
    'robots.txt does not stop the phones of people who share your link. It can stop Meta’s own servers, which build cards for channels and business messages.',
  developer:
    'The Android client never requests robots.txt. Meta’s servers (facebookexternalhit) may honour it. This check warns when a rule forbids the page or the image path to WhatsApp or facebookexternalhit.',
  howToFix: [
    'Add a group of its own for both crawlers above the general one; a crawler obeys the most specific group only.',
    'WordPress: Settings → Reading must not discourage search engines; Yoast and Rank Math edit robots.txt under Tools. Shopify: edit the robots.txt.liquid template.',
    'Next.js: return the rules from app/robots.ts. Cloudflare: “Instruct AI bots with robots.txt” adds groups of its own; check what is really served.',
    'Do not forget the folder of the images (for example /_next/image, /wp-content/uploads or a CDN’s own robots.txt).',
  ],
  outcomes: {
    allowed: {
      title: 'robots.txt lets the crawlers in',
      summary: 'It forbids neither the page nor the image to {app} and {crawler}.',
    },
    absent: {
      title: 'robots.txt lets the crawlers in',
      summary: 'There is no robots.txt (status {status}), so everything is allowed.',
    },
    forbidden: {
      title:
        'robots.txt forbids {what, select, both {the page and the image} image {the image} other {the page}}',
      summary:
        'Phones do not ask for it, so cards in chats are not affected. Meta’s servers may obey it: in channels and business messages {what, select, image {cards can lose their image} other {there may be no card}}.',
      detail: 'Forbidden to {agents}.',
    },
    'no-response': {
      title: 'robots.txt could not be read',
      summary: `It did not respond. ${CHATS_UNAFFECTED}`,
    },
    'server-error': {
      title: 'robots.txt could not be read',
      summary: `It responded with status {status}. ${CHATS_UNAFFECTED}`,
    },
    'too-many-rules': {
      title: 'robots.txt has too many rules',
      summary: `It has too many rules with a star to compare them all with the address. ${CHATS_UNAFFECTED}`,
    },
  },
  fixes: {
    'add-lines':
      'Add {line, plural, =0 {this to the group that forbids it} other {this to the group around line #}} in {url}. It opens what was scanned and nothing beside it, to every crawler that the group is for; for all pages of a kind, shorten the path:',
  },
})
