/** Does the text of the card read as it was meant, without entities such as &amp; in it? */
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { clampText } from '../../../vocabulary/text/clamp-text'
import { ruleAndLine, tagEvidence } from '../../tags/og-reading'
import { type CardText, cardTexts } from '../../text/card-texts'
import { excerpt } from '../../text/graphemes'
import { tagWithText } from '../../text/tag-with-text'
import { findTextAsEntities, type TextAsEntities } from '../../text/text-as-entities'

export const textEncodedOnce = defineCheck({
  id: 'text-encoded-once',
  group: 'text',
  weight: 2,
  needs: ['head', 'request', 'page'],
  witnesses: ['entitiesOnce', 'titleCharsCut', 'descriptionCharsCut'],
  run({ head, request, page }, audience) {
    const texts = cardTexts(head, audience)
    const own = { head, client: audience.client, request, page }
    if (texts.length === 0) return notApplicable('no-text', {})
    const evidenceOf = (some: readonly CardText[]) =>
      some.flatMap(({ field: { tag, rule }, clients, shownBy }) => {
        const label = shownBy === 'all' ? rule : phrase('evidence.tag-used-by', { key: rule, clients })
        return tagEvidence(head, tag, label)
      })
    const twice = texts.flatMap((text) => {
      const found = findTextAsEntities(text.field.value, clampText(text.field.value, text.charsMax))
      return found ? [{ ...text, found }] : []
    })
    const [first] = twice
    if (!first) return pass('encoded-once', {}, { evidence: evidenceOf(texts) })
    const fields = [...new Set(twice.map(({ what }) => what))]
    const found = {
      fields: listOf(fields.map((field) => phrase(`field.${field}`, {}))),
      fieldCount: fields.length,
      shownBy: first.shownBy,
      clients: first.clients,
      seen: excerpt(first.found.seen),
      meaning: isSeen(first.found) ? 'visible' : 'invisible',
      meant: excerpt(first.found.meant),
      source: ruleAndLine(head, first.field),
    }
    const code = [...new Set(twice.map(({ field, found: { text } }) => tagWithText(field, text, own)))].join(
      '\n',
    )
    const steps = fix('encode-once', { count: twice.length }, { language: 'html', code })
    return warn('encoded-twice', found, { evidence: evidenceOf(twice), fix: steps })
  },
})

/** Some entities mean what the eye does not see. */
const isSeen = ({ meant }: TextAsEntities): boolean => /[^\s\p{Cf}]/u.test(meant)
