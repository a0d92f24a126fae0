/** Is the title short enough to be shown in full? */
import { limitOf, readingOf } from '../../../vocabulary/client'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { shorten } from '../../text/graphemes'
import { textLength } from '../../text/text-length'

const KEY = 'og:title'

export const ogTitleLength = defineCheck({
  id: 'og-title-length',
  group: 'text',
  weight: 3,
  needs: ['head'],
  witnesses: ['titleCharsGood', 'titleLines', 'titleCharsCut'],
  run({ head }, { client }) {
    const { title } = readingOf(head, client)
    if (!title) return notApplicable('no-title', {})
    const { count, shown } = textLength(head, title)
    const [max, cut] = [limitOf(client, 'titleCharsGood'), limitOf(client, 'titleCharsCut')]
    const evidence = [
      { label: phrase('evidence.length', {}), value: shown },
      ...tagEvidence(head, title.tag, title.rule),
    ]
    if (count <= max) return pass('short-enough', { count, max }, { evidence })
    const found = {
      count,
      max,
      lines: limitOf(client, 'titleLines'),
      measured: title.rule === KEY ? 'own' : 'fallback',
      rule: title.rule,
    }
    const code = metaTag(KEY, shorten(title.value, max))
    const rest = { evidence, fix: fix('write-shorter', {}, { language: 'html', code }) }
    return count > cut
      ? warn('too-long-and-dropped', { ...found, cut, client: client.name }, rest)
      : warn('too-long', found, rest)
  },
})
