/** Is og:site_name set? The guide asks for it; current clients do not show it, and the finding says so. */
import { defineCheck, pass, unknown, warn } from '../../check'
import { excerpt } from '../../text/graphemes'
import { brandAsWritten } from '../../text/brand'
import { metaTag } from '../../tags/meta-tag'
import { moveUp } from '../../tags/beyond-limit'
import { absenceTitle, readOg, tagEvidence } from '../../tags/og-reading'

export const ogSiteName = defineCheck({
  id: 'og-site-name',
  group: 'text',
  needs: ['page', 'head', 'request'],
  witnesses: ['siteNameAsked', 'siteNameNotShown', 'hostShown'],
  words: {
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
  },
  run({ page, head, request }) {
    const reading = readOg(head, page, 'og:site_name')
    const name = reading.state === 'behind' ? null : head.siteName
    if (name && name.value !== '') {
      return pass({
        title: 'og:site_name is set',
        summary: `It says “${excerpt(name.value)}”. Current WhatsApp versions show the host, ${request.displayHost}, in its place.`,
        evidence: tagEvidence(head, name.tag, 'og:site_name'),
      })
    }
    if (reading.state === 'not-seen') {
      return unknown({ title: 'Could not tell whether og:site_name is set', summary: reading.because })
    }
    return warn({
      title: absenceTitle(
        'og:site_name',
        reading.state === 'read' ? 'unreadable' : reading.state,
        page,
        head,
      ),
      summary: `Your WhatsApp card does not suffer: current versions show the host, ${request.displayHost}. Older versions and other networks show the name.`,
      evidence:
        reading.state === 'missing' ? [] : tagEvidence(head, reading.index, 'og:site_name as it stands'),
      fix:
        reading.state === 'behind'
          ? moveUp(reading.tag)
          : {
              steps: 'Put this tag into the head, with your brand as people write it:',
              code: metaTag(
                'og:site_name',
                reading.state === 'unreadable' ? reading.tag.value : brandAsWritten(head, request.host),
              ),
              language: 'html',
            },
    })
  },
})
