/** Do the tags stand in the HTML that the server sends, or does a script add them too late? */
import { defineCheck, fail, pass, unknown } from '../check'
import { frameworkFix } from '../framework-fix'
import { counted, kilobytes } from '../figures'
import { notSeenBecause, tagEvidence } from '../og-reading'

export const tagsInServerHtml = defineCheck({
  id: 'tags-in-server-html',
  group: 'page',
  needs: ['page', 'head'],
  witnesses: ['noJavaScript', 'headOnly'],
  words: {
    name: 'Tags in the server’s HTML',
    marketer:
      'WhatsApp does not run the page, it reads the raw text that the server sends. Tags that appear only in the browser do not exist for it.',
    developer:
      'No JavaScript is run. Tags set by react-helmet, vue-meta, a tag manager or document.title never reach the card; they must be in the head of the first response.',
    howToFix: [
      'See what WhatsApp sees: open “view source” (not the inspector), or repeat our request with curl, and search for og:title.',
      'Next.js: export metadata or generateMetadata from a server component; next/head inside a client component that waits for data is too late. When metadata streams into the body, add WhatsApp to htmlLimitedBots in next.config.',
      'React with Vite or Create React App, Vue, Angular: render on the server (Next.js, Nuxt, Angular SSR), prerender the public routes at build time, or let the server write the tags of each route into index.html before sending it.',
      'Nuxt: keep ssr: true and set the tags with useSeoMeta. SvelteKit: <svelte:head> with ssr left on. Remix and React Router: the meta export of the route. Gatsby: the Head export.',
      'Where the server cannot be changed, an edge worker (Cloudflare, Netlify, Vercel) can put the tags into the head, or a prerender service can answer user agents that start with WhatsApp/.',
      'WordPress and Shopify send tags from the server; tags set through Google Tag Manager are the exception and do not count.',
    ],
  },
  run({ page, head }) {
    const og = head.tags.flatMap((tag, index) =>
      tag.element === 'meta' && tag.key.trim().toLowerCase().startsWith('og:') && tag.value !== ''
        ? [{ tag, index }]
        : [],
    )
    const inHead = og.filter(({ tag }) => tag.readByAndroid || tag.place === 'head')
    const shown = (list: typeof og) =>
      list.slice(0, 6).flatMap(({ tag, index }) => tagEvidence(head, index, tag.key))
    if (inHead.length > 0) {
      return pass({
        title: 'The tags are in the server’s HTML',
        summary: `${counted(inHead.length, 'Open Graph tag')} came with the first answer, without any script.`,
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
    if (head.appShell) {
      const { framework, evidence } = head.appShell
      const { name, steps, code } = frameworkFix(framework)
      return fail({
        title: framework
          ? `The page is built in the browser, by ${framework}`
          : 'The page is built in the browser',
        summary:
          'The server sends an empty shell without Open Graph tags, and a script fills it later. WhatsApp runs no scripts, so it finds nothing of your page. Send the tags from the server.',
        detail: `What was seen: ${evidence}.${name ? ` Recognised as ${name}.` : ''}`,
        evidence: [{ label: 'Application shell', value: evidence }],
        fix: { steps, ...(code ? { code, language: 'ts' as const } : {}) },
      })
    }
    if (head.headEnd === null && page.stoppedBecause === 'limit') {
      return unknown({
        title: `No Open Graph tags within the first ${kilobytes(page.bytesDecoded)}`,
        summary:
          'They may stand behind the point where WhatsApp stops reading, or be missing altogether. Either way WhatsApp does not see them; begin with the size of the head.',
      })
    }
    return unknown({
      title: 'The server’s HTML has no Open Graph tags',
      summary:
        'They may be missing altogether, or a script may add them in the browser; without running the page this cannot be told. WhatsApp does not run it either, so the tags must come from the server.',
      detail: 'The page has content of its own and is no empty application shell.',
    })
  },
})
