/** The words of the check on the site name. */
import type { ogSiteName as check } from '../../../../judge/checks/text/og-site-name'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Your {app} card doesn’t suffer: current versions show the host, {host}. Older versions and other networks show the name.'

export const ogSiteName = checkWords<typeof check>()({
  name: 'Site name',
  marketer:
    'og:site_name is asked for by published guidance. Current WhatsApp versions show the host of the link instead, so it weighs next to nothing here.',
  developer:
    'The message that is sent carries no site name; the last line of the card is the host. Older versions and other networks (Facebook, Slack, Discord) show the tag.',
  howToFix: [
    'Plain HTML: <meta property="og:site_name" content="Your brand">.',
    'Next.js: openGraph.siteName in the root layout, repeated in pages that have an openGraph object of their own.',
    'WordPress: the SEO plugin takes it from Settings → General → Site Title. Shopify: {{ shop.name }} in the meta-tags snippet.',
  ],
  outcomes: {
    set: {
      title: 'og:site_name is set',
      summary: 'It says “{name}”. Current {app} versions show the host, {host}, in its place.',
    },
    'not-seen': { title: 'Could not tell whether og:site_name is set', summary: '{because}' },
    missing: { title: 'og:site_name is not set, and {app} does not show it', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:site_name is not set, and {app} does not show it',
      summary: `${NO_HARM} The tag is not in the head, nor anywhere in the first {read}; the rest of the page was not read, as no client looks there.`,
    },
    'not-within-limit': {
      title: 'No og:site_name within the first {within}, and {app} does not show it',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:site_name is empty, and {app} does not show it',
      summary: `${NO_HARM} The tag is there, in line {line, number}, but empty: fill in your brand.`,
    },
    unreadable: {
      title: 'og:site_name can’t be read, and {app} does not show it',
      summary: `${NO_HARM} The tag can’t be read: {because}.`,
    },
    'beyond-limit': {
      title: 'og:site_name is beyond the first {limit}, and {app} does not show it',
      summary: `${NO_HARM} The tag is there, {place}, but {app} stops reading before it: move it up.`,
    },
  },
  fixes: {
    'write-brand': 'Put this tag into the head, with your brand as people write it:',
  },
})
