/** Does og:url give the page's one canonical address? */
import { defineCheck, type Outcome, pass, unknown, warn } from '../../check'
import { excerpt } from '../../text/graphemes'
import { isSameSite, readAddress, withoutTracking } from '../../page/canonical-address'
import { listed } from '../../text/figures'
import { metaTag } from '../../tags/meta-tag'
import { moveUp } from '../../tags/beyond-limit'
import { absenceTitle, readOg, tagEvidence, whyUnread } from '../../tags/og-reading'

export const ogUrl = defineCheck({
  id: 'og-url',
  group: 'text',
  needs: ['page', 'head'],
  witnesses: ['ogUrlRequired', 'ogUrlCanonical'],
  words: {
    name: 'Canonical address',
    marketer:
      'og:url is the one true address of the page, without tracking and session codes. Meta asks for it on every page.',
    developer:
      'Meta requires a non-empty og:url: absolute, canonical, without session variables, user ids or counters. Android falls back to twitter:url and then to the link itself, so a missing tag costs no card.',
    howToFix: [
      'Plain HTML: <meta property="og:url" content="https://www.example.com/page">, with the same address as <link rel="canonical">.',
      'Next.js: set metadataBase in the root layout and openGraph.url in each page; a layout’s url is inherited by every page and then points to the wrong place.',
      'WordPress: SEO plugins write it from the permalink; a wrong host means that the Site Address under Settings → General is wrong, often after a move from a staging server.',
      'Shopify: use {{ canonical_url }}, not {{ request.path }} with its parameters.',
    ],
  },
  run({ page, head }) {
    const reading = readOg(head, page, 'og:url')
    const own = withoutTracking(page.finalUrl)
    const fix = {
      steps: 'Put this tag into the head:',
      code: metaTag('og:url', own),
      language: 'html' as const,
    }
    if (reading.state === 'not-seen') {
      return unknown({ title: 'Could not tell whether og:url is set', summary: reading.because })
    }
    if (reading.state !== 'read') {
      const fallback = head.android.url
      return warn({
        title: absenceTitle('og:url', reading.state, page, head),
        summary: `Meta asks for it on every page. The card does not suffer: WhatsApp uses ${
          fallback ? `${fallback.rule} instead` : 'the link itself'
        }. ${whyUnread(reading)}`.trimEnd(),
        evidence: reading.state === 'missing' ? [] : tagEvidence(head, reading.index, 'og:url as it stands'),
        fix: reading.state === 'behind' ? moveUp(reading.tag) : fix,
      })
    }
    const evidence = [
      ...tagEvidence(head, reading.index, 'og:url'),
      { label: 'The page’s address', value: page.finalUrl },
    ]
    return { ...judge(reading.tag.value, page.finalUrl, fix), evidence }
  },
})

function judge(value: string, finalUrl: string, fix: Outcome['fix'] & object): Outcome {
  const address = readAddress(value)
  if (!address) {
    return warn({
      title: 'og:url is no complete address',
      summary: `“${excerpt(value)}” does not begin with https:// and a host, so it is of no use to WhatsApp, which falls back to the link itself.`,
      fix,
    })
  }
  const own = readAddress(finalUrl)
  if (own && !isSameSite(address.host, own.host)) {
    return warn({
      title: 'og:url points to another site',
      summary: `It names ${address.host}, while the page is on ${own.host}, and some phones show that host on the card. Leave it if the page is a copy; often a staging or former address was left in place.`,
      fix,
    })
  }
  if (address.protocol === 'http:') {
    return warn({
      title: 'og:url is http',
      summary: 'The canonical address should begin with https://, like the page itself.',
      fix,
    })
  }
  const tracking = address.trackingKeys
  if (tracking.length > 0) {
    return warn({
      title: 'og:url carries tracking or session codes',
      summary: `Meta asks for an address without them; this one has ${listed(tracking.slice(0, 4))}.`,
      fix: { ...fix, code: metaTag('og:url', withoutTracking(value)) },
    })
  }
  if (own && address.pathname === '/' && own.pathname !== '/') {
    return warn({
      title: 'og:url points to the home page',
      summary: 'Every page needs its own canonical address; this one names the front page of the site.',
      fix,
    })
  }
  return pass({ title: 'og:url is set', summary: `It names ${excerpt(value)} as the canonical address.` })
}
