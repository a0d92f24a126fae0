/** Does the part of the description that a phone shows say something whole? */
import { limitOf, readingOf } from '../../../vocabulary/client'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { bestDescription, DESCRIPTION_KEY, descriptionRoom, plainText } from '../../text/best-text'
import { excerpt } from '../../text/graphemes'
import { textLength } from '../../text/text-length'
import { fitsOnCard } from '../../text/text-width'
import { wholePart } from '../../text/whole-part'

export const ogDescriptionLength = defineCheck({
  id: 'og-description-length',
  group: 'text',
  weight: 3,
  needs: ['head', 'request', 'page'],
  witnesses: ['descriptionCharsGood', 'descriptionCharsSafe', 'descriptionLines', 'descriptionCharsCut'],
  run({ head, request, page }, { client }) {
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
    const measured = { descriptionCharsGood: count }
    if (count <= safe) return pass('always-fits', { count, max }, { evidence, measured })
    if (count <= max) return pass('short-enough', { count, max, safe }, { evidence, measured })
    if (fitsOnCard(description.value, max)) return pass('narrow-enough', { count, max, safe }, { evidence })
    const whole = wholePart(plainText(description.value), descriptionRoom(client))
    if (whole) {
      const found = { count, max, safe, whole: excerpt(whole.text), ends: whole.ends }
      return pass('shown-part-whole', found, { evidence })
    }
    const found = {
      count,
      max,
      safe,
      measured: description.rule === DESCRIPTION_KEY ? 'own' : 'fallback',
      rule: description.rule,
    }
    const best = bestDescription({ head, client, request, page })
    const rest = {
      evidence,
      measured,
      fix:
        best !== null && fitsOnCard(best, max)
          ? fix('take-other-text', {}, { language: 'html', code: metaTag(DESCRIPTION_KEY, best) })
          : fix('write-shorter', { safe }),
    }
    return count > cut
      ? warn('too-long-and-dropped', { ...found, cut, client: client.name }, rest)
      : warn('too-long', found, rest)
  },
})
