/** The words of the check on what each visitor is given. */
import type { sameForAllVisitors as check } from '../../../../judge/checks/page/same-for-all-visitors'
import { checkWords } from '../../../typed'

const OTHERS = '{otherCount, plural, =0 {} other { It is different for {others}, too.}}'
const ONE_ADDRESS =
  'All were sent from one address and asked for English, within seconds: what differs is the user agent, and chance. Compare the values below; an experiment or a page that changes by the minute looks like this too.'
const SAME =
  '{visitors} end at the same address and get the same title, description and image.{slight, select, none {} title { Only the title is worded a little differently.} description { Only the description is worded a little differently.} image { Only the image has a slightly different address.} other { Only the canonical address is slightly different.}}'

export const sameForAllVisitors = checkWords<typeof check>()({
  name: 'Same for all visitors',
  marketer:
    'The card is made from what your server tells the sender’s phone. When it tells browsers or other phones something else, the card makes a promise that the link does not keep.',
  developer:
    'The page is asked for as WhatsApp on Android, as a browser, as facebookexternalhit and as WhatsApp on iPhone, from one address and in one language. og:title, og:description, og:image, og:url or canonical, and the final address are compared. Cache-busters, signatures, clocks, counters and spacing are ignored.',
  howToFix: [
    'Let the server decide by the address alone, and not by User-Agent. What must differ by device belongs in CSS or after the page’s head.',
    'Prerendering and dynamic rendering (Prerender.io, Rendertron, a CDN worker): let the version for crawlers carry the same tags as the page that people get, and refresh it when the page changes.',
    'Caches and CDNs: when responses differ by User-Agent, send Vary: User-Agent; without it one visitor’s version is served to the next. Cloudflare and Varnish ignore or need configuring for this header.',
    'Mobile sites and app links: respond to the shared address with the page, and offer the app or m. address from there. Redirects to app stores, consent pages and country sites should leave out user agents that begin with WhatsApp/.',
    'A/B tests (Optimizely, VWO, Vercel flags): keep title, description and image out of them, or give visitors without cookies the original.',
  ],
  outcomes: {
    'same-for-all': { title: 'All visitors get the same page', summary: SAME },
    'same-as-browser': { title: '{app} and a browser get the same page', summary: SAME },
    'made-for-crawlers': {
      title: '{app} gets the tags that it needs',
      summary:
        'The page that a browser gets carries no tags for cards, and the one for {app} does: it seems to be made for crawlers. Make sure that both keep saying the same.',
    },
    'other-tags': {
      title: '{fieldCount, plural, one {The {fields} is} other {The {fields} are}} different for {visitor}',
      summary: `{lead} and {visitor} are not given the same {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere': {
      title: '{app} gets the page, but {visitor} is sent to {place}',
      summary: `While {lead} gets the page, {visitor} is sent to {place}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'sent-elsewhere-with-other-tags': {
      title: '{app} gets the page, but {visitor} is sent to {place}',
      summary: `While {lead} gets the page, {visitor} is sent to {place} and given another {fields}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-sent-elsewhere': {
      title: '{app} is sent to another address, but {visitor} is not',
      summary: `{lead} is redirected to {to} and makes its card of that page, while {visitor} gets the page at the link itself{fieldCount, plural, =0 {} other {, with another {fields}}}. {means}${OTHERS}`,
      detail: ONE_ADDRESS,
    },
    'client-gets-no-tags': {
      title: '{client} gets the page without its tags',
      summary:
        'Messages sent from {client} lack {fields}: it gets the page that scripts fill in, while {lead} gets the one with the tags. The rule that tells them apart knows one form of the user agent only.',
      detail: ONE_ADDRESS,
    },
    'changes-with-language': {
      title: 'The card follows the language of the sender’s phone',
      summary:
        '{app} asks for the page in the language of the sender’s phone, and the server picks the {fields} by it: whoever sends the link decides, not who reads it. In another language the title is “{title}”.',
      detail: 'The page was asked for in English, and once more in other languages.',
    },
    'same-in-other-language': {
      title: 'All visitors get the same page, in every language',
      summary: '{visitors} get the same page, and it says the same when other languages are asked for.',
    },
    'one-language-asked': {
      title: 'Could not tell whether the card changes with the language',
      summary:
        '{visitors} get the same page, and all of them asked for it in English. The server says with Vary: Accept-Language that it picks the page by language: {app} asks in the language of the sender’s phone, so a phone in another language may show another card.',
    },
    'own-page-not-read': {
      title: 'Could not compare what visitors get',
      summary: '{app}’s own visit brought no page to compare with: {response}.',
    },
    'browser-not-compared': {
      title: 'Could not compare {app} with a browser',
      summary: 'The visit as a browser brought nothing to compare: {response}.',
    },
  },
  fixes: {
    'respond-with-the-page':
      'Respond to {address, select, none {the link} other {{address}}} with the same page for all, and lead on to {place} from there.',
    'send-all-the-same-way':
      'Send everybody who opens the link the same way. If the redirect was made for link previews, make sure that its target is the page that the card should show.',
    'match-every-form':
      'Match “whatsapp/” in any case, at the start of the user agent: {lead} and {client} call themselves WhatsApp/2.… with different endings. Look in the list of crawlers of the prerender service, the server or the CDN.',
    'address-per-language':
      'Give each language an address of its own (/en/…, /fr/…) that answers in that language whatever is asked for, and let people share that one.',
    'same-tags-for-all':
      'Give all visitors the same {fields}: decide by the address, not by the user agent. {fieldCount, plural, one {Where the difference is intended, caches need to know it:} other {Where the differences are intended, caches need to know them:}} a header Vary: User-Agent says so, and does not change the card.',
  },
})
