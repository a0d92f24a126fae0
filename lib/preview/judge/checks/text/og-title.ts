/** Does the page have an og:title that the client reads? */
import { readingOf } from '../../../vocabulary/client'
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import type { FieldFact } from '../../../vocabulary/tags'
import { defineCheck, fix, pass, unknown } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { readOg, ruleAndLine, tagEvidence } from '../../tags/og-reading'
import { ownTitle } from '../../tags/own-title'
import { absentTag } from '../../text/absent-tag'
import { needlessBrand, siteNames } from '../../text/brand'
import { excerpt } from '../../text/graphemes'

const KEY = 'og:title'

export const ogTitle = defineCheck({
  id: 'og-title',
  group: 'text',
  weight: 9,
  needs: ['page', 'head', 'request'],
  witnesses: ['ogTitleRequired', 'titleOrDescription'],
  run({ page, head, request }, { client, app }) {
    const reading = readOg(head, page, KEY, client)
    if (reading.state === 'read') {
      const evidence = tagEvidence(head, reading.index, KEY)
      return pass('set', { text: excerpt(reading.tag.value) }, { evidence })
    }
    if (reading.state === 'not-seen') return unknown('not-seen', { because: reading.because })
    const { title: fallback, description } = readingOf(head, client)
    const value =
      reading.state === 'unreadable' ? reading.tag.value : ownText(head, fallback ?? head.lenient.title)
    const names = siteNames(head, request.displayHost)
    const headline = value && (needlessBrand(value, names, page.finalUrl)?.rest ?? value)
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
        code: metaTag(KEY, headline || '…'),
        steps: headline ? phrase('advice.put-tag-into-head', {}) : fix('write-headline', {}).steps,
        instead: fallback
          ? tagEvidence(head, fallback.tag, phrase('evidence.used-instead', { rule: fallback.rule }))
          : [],
        noCard: !fallback && !description,
      },
      { head, page, client },
    )
  },
})

const otherRules = (rules: readonly string[]): string[] => rules.filter((rule) => rule !== KEY)

/** Of a title element its own text: one that is never closed holds all that follows, and several may be read as one. */
function ownText(head: HeadFact, title: FieldFact | null): string | undefined {
  const tag = title && head.tags[title.tag]
  return (tag?.element === 'title' && ownTitle(tag.value)) || title?.value
}
