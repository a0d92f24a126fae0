/** Is the description short enough for a phone? */
import { limitOf, readingOf } from '../../../vocabulary/client'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { shorten } from '../../text/graphemes'
import { textLength } from '../../text/text-length'

const KEY = 'og:description'

export const ogDescriptionLength = defineCheck({
  id: 'og-description-length',
  group: 'text',
  weight: 3,
  needs: ['head'],
  witnesses: ['descriptionCharsGood', 'descriptionCharsSafe', 'descriptionLines', 'descriptionCharsCut'],
  run({ head }, { client }) {
    const { description } = readingOf(head, client)
    if (!description) return notApplicable('no-description', {})
    const { count, shown } = textLength(head, description)
    const max = limitOf(client, 'descriptionCharsGood')
    const safe = limitOf(client, 'descriptionCharsSafe')
    const cut = limitOf(client, 'descriptionCharsCut')
    const evidence = [
      { label: phrase('evidence.length', {}), value: shown },
      ...tagEvidence(head, description.tag, description.rule),
    ]
    if (count <= safe) return pass('always-fits', { count, max }, { evidence })
    if (count <= max) return pass('short-enough', { count, max, safe }, { evidence })
    const found = {
      count,
      max,
      safe,
      measured: description.rule === KEY ? 'own' : 'fallback',
      rule: description.rule,
    }
    const code = metaTag(KEY, shorten(description.value, safe))
    const rest = { evidence, fix: fix('write-shorter', { safe }, { language: 'html', code }) }
    return count > cut
      ? warn('too-long-and-dropped', { ...found, cut, client: client.name }, rest)
      : warn('too-long', found, rest)
  },
})
