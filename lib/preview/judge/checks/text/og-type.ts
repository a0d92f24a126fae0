/** Is og:type set? The guide asks for it; clients do not read it, and the finding says so. */
import { defineCheck, pass, unknown, warn } from '../../check'
import { excerpt } from '../../text/graphemes'
import { metaTag } from '../../tags/meta-tag'
import { moveUp } from '../../tags/beyond-limit'
import { absenceTitle, readOg, tagEvidence } from '../../tags/og-reading'

/** The two that the guide names, then the rest of the Open Graph vocabulary and its common shop types. */
const ASKED = ['website', 'article']
const VOCABULARY =
  /^(?:profile|book|product|product\.(?:group|item)|place|business\.business|restaurant\.restaurant|music\.(?:song|album|playlist|radio_station)|video\.(?:movie|episode|tv_show|other)|video)$/

export const ogType = defineCheck({
  id: 'og-type',
  group: 'text',
  needs: ['page', 'head'],
  witnesses: ['ogTypeAsked'],
  words: {
    name: 'Type',
    marketer:
      'og:type should be website or article. Published guidance asks for it; it changes nothing on a WhatsApp card.',
    developer:
      'The Android client has no such key. Facebook and others use it to choose further tags (article:published_time and the like).',
    howToFix: [
      'Plain HTML: <meta property="og:type" content="website"> on the home page and overviews, article on posts.',
      'Next.js: openGraph.type. WordPress SEO plugins set it by themselves. Shopify: product on product pages is fine.',
    ],
  },
  run({ page, head }) {
    const reading = readOg(head, page, 'og:type')
    const type = reading.state === 'behind' ? null : head.ogType
    if (type && type.value !== '') {
      const evidence = tagEvidence(head, type.tag, 'og:type')
      const value = type.value.toLowerCase()
      if (ASKED.includes(value)) {
        return pass({
          title: 'og:type is set',
          summary: `It says “${excerpt(type.value)}”. WhatsApp does not read it; other networks do.`,
          evidence,
        })
      }
      if (VOCABULARY.test(value)) {
        return pass({
          title: 'og:type is set',
          summary: `It says “${excerpt(type.value)}”, a known type; the guide suggests website or article. WhatsApp does not read it.`,
          evidence,
        })
      }
      return warn({
        title: 'og:type has an unknown value',
        summary: `“${excerpt(type.value)}” is not a type that readers know. Your WhatsApp card does not suffer: the tag is not read.`,
        evidence,
        fix: {
          steps: 'Use website, or article for a post:',
          code: metaTag('og:type', 'website'),
          language: 'html',
        },
      })
    }
    if (reading.state === 'not-seen') {
      return unknown({ title: 'Could not tell whether og:type is set', summary: reading.because })
    }
    const isPost = head.tags.some(({ key }) => key.startsWith('article:'))
    return warn({
      title: absenceTitle('og:type', reading.state === 'read' ? 'unreadable' : reading.state, page, head),
      summary:
        'Your WhatsApp card does not suffer: the tag is not read. Published guidance and other networks ask for it.',
      evidence: reading.state === 'missing' ? [] : tagEvidence(head, reading.index, 'og:type as it stands'),
      fix:
        reading.state === 'behind'
          ? moveUp(reading.tag)
          : {
              steps: 'Put this tag into the head:',
              code: metaTag('og:type', isPost ? 'article' : 'website'),
              language: 'html',
            },
    })
  },
})
