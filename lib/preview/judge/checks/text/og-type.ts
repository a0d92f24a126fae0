/** Is og:type set? The guide asks for it; clients do not read it, and the finding says so. */
import type { HeadFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { readOg, tagEvidence } from '../../tags/og-reading'
import { absentTag } from '../../text/absent-tag'
import { excerpt } from '../../text/graphemes'

const KEY = 'og:type'
/** The two that the guide names, then the rest of the Open Graph vocabulary and its common shop types. */
const ASKED = ['website', 'article']
/** A type of somebody's own: Open Graph writes it behind the prefix of its namespace. */
const OWN_NAMESPACE = /^[a-z][\w-]*[:.][\w.:-]*\w$/
const ARTICLE_IN_JSON_LD = /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:[A-Za-z]{0,40}Article|(?:Live)?BlogPosting)"/
const VOCABULARY =
  /^(?:profile|book|product|product\.(?:group|item)|place|business\.business|restaurant\.restaurant|music\.(?:song|album|playlist|radio_station)|video\.(?:movie|episode|tv_show|other)|video)$/

export const ogType = defineCheck({
  id: 'og-type',
  group: 'text',
  weight: 1,
  needs: ['page', 'head'],
  witnesses: ['ogTypeAsked'],
  run({ page, head }, { client }) {
    const reading = readOg(head, page, KEY, client)
    const code = metaTag(KEY, isArticle(head) ? 'article' : 'website')
    const type = reading.state === 'beyond-limit' ? null : head.ogType
    if (type && type.value !== '') {
      const found = { type: excerpt(type.value) }
      const evidence = tagEvidence(head, type.tag, KEY)
      const value = type.value.toLowerCase()
      if (ASKED.includes(value)) return pass('set', found, { evidence })
      if (VOCABULARY.test(value)) return pass('set-to-other', found, { evidence })
      if (OWN_NAMESPACE.test(value)) return pass('own-namespace', found, { evidence })
      const snippet = { language: 'html', code } as const
      return pass('not-a-type', found, { evidence, fix: fix('use-known-type', {}, snippet) })
    }
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    return absentTag(
      reading,
      {
        key: KEY,
        // Nothing is lost on a card.
        status: 'pass',
        found: {},
        code,
        steps: phrase('advice.put-tag-into-head', {}),
      },
      { head, page, client },
    )
  },
})

/** The page says so itself. */
const isArticle = ({ tags, text }: HeadFact): boolean =>
  tags.some(({ key }) => key.startsWith('article:')) || ARTICLE_IN_JSON_LD.test(text)
