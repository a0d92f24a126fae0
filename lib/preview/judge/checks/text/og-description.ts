/** Does the page have an og:description that the client reads? */
import { readingOf } from '../../../vocabulary/client'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { readOg, ruleAndLine, tagEvidence } from '../../tags/og-reading'
import { absentTag } from '../../text/absent-tag'
import { bestDescription } from '../../text/best-text'
import { excerpt } from '../../text/graphemes'
import { gap } from '../../values/gaps'
import { offeredFrom, VALUE_FACTS, valuesOf } from '../../values/value-facts'

const KEY = 'og:description'
const CHARS_QUOTED_MAX = 160

export const ogDescription = defineCheck({
  id: 'og-description',
  group: 'text',
  weight: 6,
  needs: ['page', 'head', 'request'],
  orMissing: VALUE_FACTS,
  witnesses: ['ogDescriptionRequired', 'titleOrDescription', 'descriptionCharsGood'],
  run({ page, head, request, ...rest }, { client }) {
    const reading = readOg(head, page, KEY, client)
    if (reading.state === 'read') {
      const evidence = tagEvidence(head, reading.index, KEY)
      return pass('set', { text: excerpt(reading.tag.value, CHARS_QUOTED_MAX) }, { evidence })
    }
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    const { title, description: fallback } = readingOf(head, client)
    const known = valuesOf({ head, page, ...rest }, client).description
    const own = reading.state === 'unreadable' ? null : (known?.value ?? null)
    const value = bestDescription({ head, client, request, page }, own)
    const rules = client.reading.description.map(({ rule }) => rule).filter((rule) => rule !== KEY)
    return absentTag(
      reading,
      {
        key: KEY,
        // A fallback keeps the card whole; Meta still asks for the tag.
        status: fallback ? 'warn' : 'fail',
        found: {
          costs: fallback ? 'nothing' : title ? 'description' : 'card',
          instead: fallback ? ruleAndLine(head, fallback) : '',
          others: listOf(rules, 'or'),
          client: client.name,
        },
        code: metaTag(KEY, value ?? gap('description')),
        steps: value !== null ? phrase('advice.put-tag-into-head', {}) : fix('write-sentence', {}).steps,
        instead: [
          ...(fallback
            ? tagEvidence(head, fallback.tag, phrase('evidence.used-instead', { rule: fallback.rule }))
            : []),
          ...(reading.state === 'unreadable' ? [] : offeredFrom(KEY, known)),
        ],
        ...(fallback && { disputed: ['ogDescriptionRequired'] }),
        noCard: !fallback && !title,
      },
      { head, page, client, request },
    )
  },
})
