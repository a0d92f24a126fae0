/** Do the tags stand in the HTML that the server sends, or does a script add them too late? */
import type { HeadFact, Known } from '../../../vocabulary/facts'
import type { RenderFact } from '../../../vocabulary/visits'
import { BEHIND_LIMIT, isBehindLimit } from '../../tags/beyond-limit'
import { defineCheck, fail, notApplicable, type Outcome, pass, unknown } from '../../check'
import { counted, kilobytes } from '../../text/figures'
import { frameworkFix } from '../../page/framework-fix'
import { bytesSeen, isCutByLimit, notSeenBecause, tagEvidence } from '../../tags/og-reading'
import { judgeScripts } from '../../page/script-verdict'

export const tagsInServerHtml = defineCheck({
  id: 'tags-in-server-html',
  group: 'page',
  needs: ['page', 'head'],
  orMissing: ['rendered'],
  witnesses: ['noJavaScript', 'headOnly'],
  words: {
    name: 'Tags in the server’s HTML',
    marketer:
      'WhatsApp does not run the page, it reads the raw text that the server sends. Tags that appear only in the browser do not exist for it.',
    developer:
      'No JavaScript is run. Tags set by react-helmet, vue-meta, a tag manager or document.title never reach the card; they must be in the head of the first response. When tags are missing there, the page’s scripts are run in a browser and the head is compared before and after.',
    howToFix: [
      'See what WhatsApp sees: open “view source” (not the inspector), or repeat our request with curl, and search for og:title.',
      'Next.js: export metadata or generateMetadata from a server component; next/head inside a client component that waits for data is too late. When metadata streams into the body, add WhatsApp to htmlLimitedBots in next.config.',
      'React with Vite or Create React App, Vue, Angular: render on the server (Next.js, Nuxt, Angular SSR), prerender the public routes at build time, or let the server write the tags of each route into index.html before sending it.',
      'Nuxt: keep ssr: true and set the tags with useSeoMeta. SvelteKit: <svelte:head> with ssr left on. Remix and React Router: the meta export of the route, with ssr left on. Astro: write the tags in the layout’s head, not in a client: component. Gatsby: the Head export.',
      'Where the server cannot be changed, an edge worker (Cloudflare, Netlify, Vercel) can put the tags into the head, or a prerender service can answer user agents that start with WhatsApp/.',
      'WordPress and Shopify send tags from the server; tags set through Google Tag Manager are the exception and do not count.',
    ],
  },
  run({ page, head, rendered }) {
    const og = head.tags.flatMap((tag, index) =>
      tag.element === 'meta' && tag.key.trim().toLowerCase().startsWith('og:') && tag.value !== ''
        ? [{ tag, index }]
        : [],
    )
    const inHead = og.filter(({ tag }) => tag.readByAndroid || tag.place === 'head' || tag.place === 'title')
    const shown = (list: typeof og) =>
      list.slice(0, 6).flatMap(({ tag, index }) => tagEvidence(head, index, tag.key))
    const byScripts = rendered.known ? judgeScripts(head, rendered.value) : null
    if (byScripts) return byScripts
    const behind = og.filter(({ tag }) => isBehindLimit(tag))
    if (inHead.length === 0 && behind.length > 0) {
      return pass({
        title: `The tags are in the server’s HTML, but ${BEHIND_LIMIT}`,
        summary: `${counted(behind.length, 'Open Graph tag')} ${behind.length === 1 ? 'comes' : 'come'} with the first answer, without any script, but behind the point where WhatsApp stops reading. The size of the head is what must change.`,
        evidence: shown(behind),
      })
    }
    if (inHead.length > 0) {
      return pass({
        title: 'The tags are in the server’s HTML',
        summary: `${counted(inHead.length, 'Open Graph tag')} came with the first answer, without any script${behind.length > 0 ? `, and ${behind.length} more behind the point where WhatsApp stops reading` : ''}.`,
        ...aboutTheRest(rendered),
        evidence: shown(inHead),
      })
    }
    const late = og.filter(({ tag }) => tag.place === 'body' || tag.place === 'after-head')
    if (late.length > 0) {
      return fail({
        title: 'The tags come behind the head',
        summary: `The server does send ${counted(late.length, 'Open Graph tag')}, but behind </head>, where WhatsApp no longer reads.`,
        detail:
          'Frameworks that stream their metadata send it in the body to browsers. Crawlers need it in the head: Next.js has htmlLimitedBots for that.',
        evidence: shown(late),
        fix: {
          steps:
            'Send the tags in the head. In Next.js, tell it that these visitors need the head complete (next.config.ts):',
          code: 'export default {\n  htmlLimitedBots: /WhatsApp|facebookexternalhit|meta-externalagent|meta-externalfetcher/,\n}',
          language: 'ts',
        },
      })
    }
    const notSeen = notSeenBecause(head, page)
    if (notSeen) return unknown({ title: 'Could not see all tags', summary: notSeen })
    if (rendered.known) return nowhere(rendered.value)
    if (head.appShell) return emptyShell(head.appShell, rendered.because)
    if (isCutByLimit(head, page)) {
      return unknown({
        title: `No Open Graph tags within the first ${kilobytes(page.bytesDecoded)}`,
        summary: `They may stand behind the point where WhatsApp stops reading, or be missing altogether${page.behind ? `; the first ${kilobytes(bytesSeen(page))} hold none` : ''}. Either way WhatsApp does not see them; begin with the size of the head.`,
      })
    }
    return unknown({
      title: 'The server’s HTML has no Open Graph tags',
      summary: `They may be missing altogether, or a script may add them in the browser; without running the page this cannot be told. ${rendered.because} WhatsApp does not run it either, so the tags must come from the server.`,
      detail: 'The page has content of its own and is no empty application shell.',
    })
  },
})

/** What is not said of the tags that are not among those in the HTML. */
function aboutTheRest(rendered: Known<RenderFact>): { detail?: string } {
  if (rendered.known) {
    return rendered.value.settled
      ? { detail: 'The page was also run in a browser: its scripts add no tag of the card and change none.' }
      : {
          detail:
            'The page was also run in a browser. It was still changing when we stopped, and had changed no tag of the card.',
        }
  }
  return rendered.applicable
    ? { detail: `Whether a script adds the others is not known. ${rendered.because}` }
    : {}
}

function nowhere({ settled }: RenderFact): Outcome {
  return settled
    ? notApplicable({
        title: 'There are no Open Graph tags, even after JavaScript',
        summary:
          'We ran the page in a browser, and its scripts added none. So the tags do not come too late: they are missing everywhere, and the findings about each tag say what to add.',
      })
    : unknown({
        title: 'No Open Graph tags so far',
        summary:
          'The server’s HTML has none. We ran the page in a browser, and it was still changing when we stopped; until then its scripts had added none either.',
      })
}

function emptyShell({ framework, evidence }: NonNullable<HeadFact['appShell']>, because: string): Outcome {
  const { name, steps, code } = frameworkFix(framework)
  return unknown({
    title: framework
      ? `This looks like an empty shell, built by ${framework}`
      : 'This looks like an empty shell',
    summary: `The server sends next to nothing and no Open Graph tags, as pages do that build themselves in the browser. Whether a script adds the tags could not be seen. ${because} WhatsApp runs no scripts, so the tags must come from the server.`,
    detail: `What was seen: ${evidence}.${name ? ` Recognised as ${name}.` : ''}`,
    evidence: [{ label: 'Application shell', value: evidence }],
    fix: { steps, ...(code ? { code, language: 'ts' as const } : {}) },
  })
}
