/** The words of the check on tags that only a script adds. */
import type { tagsInServerHtml as check } from '../../../../judge/checks/page/tags-in-server-html'
import { checkWords } from '../../../typed'

const IN_HTML = 'The tags are in the server’s HTML'
const CAME_FIRST =
  '{count, plural, one {# Open Graph tag} other {# Open Graph tags}} came with the first response, without any script{beyond, plural, =0 {} other {, and # more beyond the point where {app} stops reading}}.'
const BY_SCRIPT_TITLE = '{keys} {count, plural, one {appears} other {appear}} only after JavaScript runs'
const BY_SCRIPT =
  'We ran the page in a browser and compared its head before and after. {count, plural, one {{searched, select, whole {This tag is not in the HTML that the server sends} other {This tag is not in the first {read} of the HTML that the server sends}}; a script adds it later.} other {{searched, select, whole {These tags are not in the HTML that the server sends} other {These tags are not in the first {read} of the HTML that the server sends}}; a script adds them later.}}'
const BY_SCRIPT_DETAIL =
  '{framework, select, none {} other {The page is built by {framework}. }}{shell, select, yes {The server’s HTML is only a shell: {seen}. } other {}}{changedCount, plural, =0 {} other {Scripts also change {changed}. }}{settled, select, yes {} other {The page was still changing when we stopped looking.}}'
const SWITCHED_OFF =
  '{count, plural, one {The only one is} other {All # of them are}} inside {places}, where no reader takes {count, plural, one {it} other {them}} for {count, plural, one {a tag} other {tags}}.'
const EITHER_WAY = 'Either way {app} does not see them; begin with the size of the head.'

export const tagsInServerHtml = checkWords<typeof check>()({
  name: 'Tags in the server’s HTML',
  marketer:
    'WhatsApp does not run the page; it reads the raw text that the server sends. Tags that appear only in the browser do not exist for it.',
  developer:
    'No JavaScript is run. Tags set by react-helmet, vue-meta, a tag manager or document.title never reach the card; they must be in the head of the first response. When tags are missing there, the page’s scripts are run in a browser and the head is compared before and after.',
  howToFix: [
    'See what WhatsApp sees: open “view source” (not the inspector), or repeat our request with curl, and search for og:title.',
    'Next.js: export metadata or generateMetadata from a server component; next/head inside a client component that waits for data is too late. When metadata streams into the body, take a htmlLimitedBots of your own out of next.config: it replaces the built-in list, in which WhatsApp is.',
    'React with Vite or Create React App, Vue, Angular: render on the server (Next.js, Nuxt, Angular SSR), prerender the public routes at build time, or let the server write the tags of each route into index.html before sending it.',
    'Nuxt: keep ssr: true and set the tags with useSeoMeta. SvelteKit: <svelte:head> with ssr left on. Remix and React Router: the meta export of the route, with ssr left on. Astro: write the tags in the layout’s head, not in a client: component. Gatsby: the Head export.',
    'Where the server cannot be changed, an edge worker (Cloudflare, Netlify, Vercel) can put the tags into the head, or a prerender service can respond to user agents that start with WhatsApp/.',
    'WordPress and Shopify send tags from the server; tags set through Google Tag Manager are the exception and do not count.',
  ],
  outcomes: {
    'in-html': { title: IN_HTML, summary: CAME_FIRST },
    'in-html-scripts-change-nothing': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'The page was also run in a browser: its scripts add no tag of the card and change none of them.',
    },
    'in-html-scripts-unfinished': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail:
        'The page was also run in a browser. It was still changing when we stopped, and had changed no tag of the card.',
    },
    'in-html-scripts-not-run': {
      title: IN_HTML,
      summary: CAME_FIRST,
      detail: 'Whether a script adds the others is not known. {because}',
    },
    'beyond-limit': {
      title: 'The tags are in the server’s HTML, but beyond the first {limit}',
      summary:
        '{count, plural, one {# Open Graph tag comes} other {# Open Graph tags come}} with the first response, without any script, but beyond the point where {app} stops reading. The size of the head is what must change.',
    },
    'after-head': {
      title: 'The tags come after the head',
      summary:
        'The server does send {count, plural, one {# Open Graph tag} other {# Open Graph tags}}, but after </head>, where {app} no longer reads.',
      detail:
        'Frameworks that stream their metadata send it in the body to browsers. Crawlers need it in the head: Next.js has htmlLimitedBots for that.',
    },
    'cached-without-tags': {
      title: 'A cache holds an old copy of the page, without its tags',
      summary:
        '{app} gets a copy that a cache kept, and it has no Open Graph tags. With a parameter that no cache knows, the server sends the same page with its tags: nothing has to be added to the page.',
    },
    'tags-at-other-address': {
      title:
        '{differs, select, slash {With the slash at its end changed, the address has all tags} other {The tags are at the address where browsers end}}',
      summary:
        '{app} runs no scripts and stays at the address that is sent, which has no tags. At {url} the server sends them all.',
      detail: 'That address was asked for as {app} asks, once.',
    },
    'only-for-crawlers': {
      title: 'The server sends its tags to {crawler}, but not to {app}',
      summary:
        'Other crawlers get the page with its tags, while {app} gets what a browser gets, without them: {app} is missing from the list of user agents that get the prepared page.',
    },
    'for-all-but-client': {
      title: 'The server sends its tags to others, but not to {app}',
      summary:
        '{crawler} and a browser get tags for this address, and {app} gets a page without them: a rule on the user agent treats {app} as something else.',
    },
    'inside-svg': {
      title: 'The tags are inside an svg',
      summary:
        'The server does send {count, plural, one {# Open Graph tag} other {# Open Graph tags}}, but inside an svg, whose content is part of a drawing to {app}. Move them into the head itself.',
    },
    'switched-off': {
      title: 'The Open Graph tags in the server’s HTML are switched off',
      summary: `${SWITCHED_OFF} Whether a script adds tags in the browser could not be seen. {because} {app} runs no scripts, so the tags must come from the server.`,
    },
    'switched-off-everywhere': {
      title: 'The Open Graph tags in the server’s HTML are switched off',
      summary: `${SWITCHED_OFF} We ran the page in a browser, and its scripts added no others. Put the tags into the head itself.`,
    },
    'switched-off-so-far': {
      title: 'The Open Graph tags in the server’s HTML are switched off',
      summary: `${SWITCHED_OFF} We ran the page in a browser, and it was still changing when we stopped; until then its scripts had added no others.`,
    },
    'not-all-seen': { title: 'Could not see all tags', summary: '{because}' },
    'missing-everywhere': {
      title: 'There are no Open Graph tags, even after JavaScript',
      summary:
        'We ran the page in a browser, and its scripts added none. So the tags do not come too late: they are missing everywhere, and the findings about each tag say what to add.',
    },
    'not-in-part-read': {
      title: 'There are no Open Graph tags in the first {read}, even after JavaScript',
      summary:
        'We ran the page in a browser, and its scripts added none to the head. Neither the head nor the part after it that was read holds any, and no client looks further down; the findings about each tag say what to add.',
    },
    'none-so-far-in-part-read': {
      title: 'No Open Graph tags in the first {read} so far',
      summary:
        'Neither the head nor the part after it that was read holds any. We ran the page in a browser, and it was still changing when we stopped; until then its scripts had added none either.',
    },
    'none-so-far': {
      title: 'No Open Graph tags so far',
      summary:
        'The server’s HTML has none. We ran the page in a browser, and it was still changing when we stopped; until then its scripts had added none either.',
    },
    'none-within-limit': {
      title: 'No Open Graph tags within the first {within}',
      summary: `They may be beyond the point where {app} stops reading, or missing altogether. ${EITHER_WAY}`,
    },
    'none-read-further': {
      title: 'No Open Graph tags within the first {within}',
      summary: `They may be beyond the point where {app} stops reading, or missing altogether; the first {seen} hold none. ${EITHER_WAY}`,
    },
    'maybe-by-script': {
      title: 'The server’s HTML has no Open Graph tags',
      summary:
        'They may be missing altogether, or a script may add them in the browser; without running the page this cannot be told. {because} {app} does not run it either, so the tags must come from the server.',
      detail: 'The page has content of its own and is not an empty application shell.',
    },
    'maybe-by-script-or-later': {
      title: 'The first {read} of the server’s HTML have no Open Graph tags',
      summary:
        'They may be missing altogether, come further down in the body, or be added by a script in the browser; without running the page this cannot be told. {because} {app} runs no scripts and reads the head alone, so the tags must come from the server, in the head.',
      detail: 'The page has content of its own and is not an empty application shell.',
    },
    'empty-shell': {
      title: 'This looks like an empty shell{framework, select, none {} other {, built by {framework}}}',
      summary:
        'The server sends next to nothing and no Open Graph tags, as pages do that build themselves in the browser. Whether a script adds the tags could not be seen. {because} {app} runs no scripts, so the tags must come from the server.',
      detail: 'What was seen: {seen}.{name, select, none {} other { Recognised as {name}.}}',
    },
    'only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} runs no scripts, so the card does without {count, plural, one {it} other {them}}. Send the tags from the server.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'image-only-by-script': {
      title: BY_SCRIPT_TITLE,
      summary: `${BY_SCRIPT} {app} runs no scripts, so the card has no image from {count, plural, one {it} other {them}}. Send the tags from the server.`,
      detail: BY_SCRIPT_DETAIL,
    },
    'only-for-browsers': {
      title: 'The server sends {keys} to browsers, but not to {app}',
      summary:
        'A browser asked for the same address and got tags in its HTML, before any script ran. The response to {app} does not have them. Send every visitor the same head.',
    },
    'changed-by-script': {
      title: 'JavaScript changes {keys}',
      summary:
        'In a browser a script replaces what the server sent. {app} runs no scripts, so it shows the first value. If the second is the right one, the server has to send it.',
    },
    'other-tags-in-browser': {
      title: 'A browser sees other tags',
      summary:
        'After its scripts the page has tags that the server did not send to {app}. Whether a script adds them, or the server sends them to browsers only, could not be told.',
    },
    'script-leads-elsewhere': {
      title: 'A script leads browsers to another address',
      summary:
        '{app} runs no scripts and follows no meta refresh, so it stays on this address and reads its tags alone. What scripts do to the tags of this address could not be seen.',
    },
  },
  fixes: {
    'keep-built-in-list':
      'Next.js holds the head back for crawlers on its list, and WhatsApp is on the built-in one; a htmlLimitedBots of your own replaces that list and takes its names out. Take the setting out of next.config, or let it match every visitor, who then gets the complete head at the cost of streaming:',
    'send-in-head': 'Send these tags before </head>, in the first response:',
    'share-other-address':
      'Share this address, or let the other one redirect to it with a 301. Nothing has to be added to the page:',
    'add-to-crawler-list':
      'Add WhatsApp, in any case, to the list of user agents that get the prepared page: crawlerUserAgents of the Prerender middleware, botUserAgents of Rendertron, the map or the condition on the user agent in the web server, the bot rule of the CDN. A match on “whatsapp/” takes all of its forms; keep the names that are there.',
    'clear-cache':
      'Clear this address in every cache before the page (the CDN, the host’s cache, a caching plugin), then check the link again. If the old copy comes back, a rule keeps a copy of its own for each user agent, or for too long.',
    'treat-client-alike-at-server':
      'No cache is to blame: with a parameter that no cache knows, {app} gets the same. Look for a rule on the user agent in the application, the server or the CDN, and send {app} the head that everybody gets:',
    'treat-client-alike':
      'Look for a rule on the user agent in the server, the CDN or a cache, and send {app} the head that everybody gets:',
    'same-head-for-all':
      'Look for what treats crawlers differently: a rule on the user agent in the server, the CDN or the firewall, a prerender service with an empty cache, or a consent page for visitors without cookies. The head must hold:',
  },
})
