/** Does the page have an og:title that the client reads? */
import { readingOf } from '../../../vocabulary/client'
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { readOg, ruleAndLine, tagEvidence } from '../../tags/og-reading'
import { absentTag } from '../../text/absent-tag'
import { bestTitle } from '../../text/best-text'
import { excerpt } from '../../text/graphemes'
import { gap } from '../../values/gaps'
import { offeredFrom, VALUE_FACTS, valuesOf } from '../../values/value-facts'

const KEY = 'og:title'

export const ogTitle = defineCheck({
  id: 'og-title',
  group: 'text',
  weight: 9,
  needs: ['page', 'head', 'request'],
  orMissing: VALUE_FACTS,
  witnesses: ['ogTitleRequired', 'titleOrDescription'],
  run({ page, head, request, ...rest }, { client, app }) {
    const reading = readOg(head, page, KEY, client)
    if (reading.state === 'read') {
      const evidence = tagEvidence(head, reading.index, KEY)
      return pass('set', { text: excerpt(reading.tag.value) }, { evidence })
    }
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    const { title: fallback, description } = readingOf(head, client)
    const known = valuesOf({ head, page, ...rest }, client).title
    const own = reading.state === 'unreadable' ? null : (known?.value ?? null)
    const headline = bestTitle({ head, client, request, page }, own)
    const forgiving = app.filter((other) => readingOf(head, other).title?.rule === KEY)
    return absentTag(
      reading,
      {
        key: KEY,
        status: 'fail',
        found: {
          costs: fallback ? 'nothing' : description ? 'headline' : 'card',
          instead: fallback ? ruleAndLine(head, fallback) : '',
          text: excerpt(fallback?.value ?? ''),
          others: listOf(otherRules(client.reading.title.map(({ rule }) => rule)), 'or'),
          client: client.name,
          forgiving: listOf(forgiving.map(({ name }) => name)),
          forgivingCount: forgiving.length,
        },
        code: metaTag(KEY, headline ?? gap('title')),
        steps: headline !== null ? phrase('advice.put-tag-into-head', {}) : fix('write-headline', {}).steps,
        instead: [
          ...(fallback
            ? tagEvidence(head, fallback.tag, phrase('evidence.used-instead', { rule: fallback.rule }))
            : []),
          ...(reading.state === 'unreadable' ? [] : offeredFrom(KEY, known)),
        ],
        ...(fallback && { disputed: ['ogTitleRequired'] }),
        noCard: !fallback && !description,
      },
      { head, page, client, request },
    )
  },
})

const otherRules = (rules: readonly string[]): string[] => rules.filter((rule) => rule !== KEY)
