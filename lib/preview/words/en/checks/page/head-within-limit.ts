/** The words of the check on the size of the head. */
import type { headWithinLimit as check } from '../../../../judge/checks/page/head-within-limit'
import { checkWords } from '../../../typed'

export const headWithinLimit = checkWords<typeof check>()({
  name: 'Head size',
  marketer:
    'WhatsApp reads only the beginning of a page: 300 KB now, 64 KB on old phones. It never sees tags beyond that point.',
  developer:
    'Clients read 307,200 decompressed bytes (documented by Meta), those before 2023 read 65,536. A tag of the card beyond the first is a fault, beyond the second a warning; a long head whose tags come first loses nothing. The byte at which each tag ends is in the evidence. When a tag of the card is not found within the limit, we read on to say where it is.',
  howToFix: [
    'Put title, description and the og: tags right after <meta charset>, before any style or script. Then the size of the rest no longer matters for the card.',
    'Move large inline CSS, SVG sprites, JSON and base64 fonts out of the head into files, or to the end of the body.',
    'Next.js: heavy inline data often comes from the root layout or from a third-party script with strategy="beforeInteractive"; experimental inlineCss also fills the head. Metadata comes early when the layout does not render tags of its own before it.',
    'WordPress: “combine and inline critical CSS” options of cache plugins fill the head; set a size limit, and let the SEO plugin print its tags with priority 1. Gatsby and Nuxt: inline styles count as well; raise the tags with the order or tagPriority option.',
    'Shopify: {% render "meta-tags" %} belongs above {{ content_for_header }} in theme.liquid.',
  ],
  outcomes: {
    'cut-off': {
      title: 'Could not tell how large the head is',
      summary: 'The response broke off after {read}, before the head was complete.',
    },
    'too-large-tags-lost': {
      title: 'The head is too large',
      summary:
        '{app} doesn’t see {tags}: it stops reading after {limit}, and {count, plural, one {this tag comes} other {these tags come}} after that point. The head takes {precision, select, exact {{size}} other {more than that}}.',
      detail:
        '{readOn, select, yes {To see what comes after that point, this check read on to byte {seen, number}. {app} does not.} other {}}',
    },
    'too-large-card-before': {
      title: 'The head is large, and the tags of the card come first',
      summary:
        '{app} stops reading after {limit}; the head takes {precision, select, exact {{size}} other {more than that}}. {lastByte, plural, =0 {No tag of the card comes after that: nothing has to move.} other {All that the card is made of ends at byte #: nothing has to move.}}',
      detail:
        '{readOn, select, yes {To see what comes after that point, this check read on to byte {seen, number}. {app} does not.} other {}}',
    },
    'too-large-tags-before': {
      title: 'The head is too large',
      summary:
        '{app} stops reading after {limit}; the head takes {precision, select, exact {{size}} other {more than that}}. The tags found end at byte {lastByte, number}, within the limit; whether more of them come after it was not seen.',
      detail:
        '{readOn, select, yes {To see what comes after that point, this check read on to byte {seen, number}. {app} does not.} other {}}',
    },
    'too-large-no-title': {
      title: 'The head is too large',
      summary:
        '{app} stops reading after {limit}; the head takes {precision, select, exact {{size}} other {more than that}}. Tags beyond that point are lost, and no og:title was found before it.',
      detail:
        '{readOn, select, yes {To see what comes after that point, this check read on to byte {seen, number}. {app} does not.} other {}}',
    },
    large: {
      title: 'Old phones miss some tags',
      summary:
        'Versions of {app} from before 2023 stop reading at {old}, and tags of the card end only at byte {lastByte, number}. The head takes {size} of {limit}, which current phones read.',
    },
    'large-card-before': {
      title: 'The head is large, and the tags of the card come first',
      summary:
        'It takes {size} of {limit}, which current phones read. Versions of {app} from before 2023 stop at {old}; {lastByte, plural, =0 {there is no tag of the card to miss} other {all tags of the card end before that, at byte #}}.',
    },
    'small-enough': {
      title: 'The head is small enough',
      summary:
        'It takes {size} of {limit}{headEnd, select, seen {} other {; no </head> was seen, so everything was read as the head}}.',
    },
  },
  fixes: {
    'make-lighter': 'Take large inline styles and data out of the head.',
    'move-up':
      'Move these tags right after <meta charset>, before every style and script, and take large inline styles and data out of the head.',
  },
})
