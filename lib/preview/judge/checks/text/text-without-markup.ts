/** Is the text of the card free of markup that readers would see? */
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { clampText } from '../../../vocabulary/text/clamp-text'
import { ruleAndLine, tagEvidence } from '../../tags/og-reading'
import { type CardText, cardTexts } from '../../text/card-texts'
import { excerpt } from '../../text/graphemes'
import { tagWithText } from '../../text/tag-with-text'
import { findTextMarkup } from '../../text/text-markup'

export const textWithoutMarkup = defineCheck({
  id: 'text-without-markup',
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
    const marked = texts.flatMap((text) => {
      const found = findTextMarkup(text.field.value, clampText(text.field.value, text.charsMax))
      return found ? [{ ...text, found }] : []
    })
    const [first] = marked
    if (!first) return pass('plain', {}, { evidence: evidenceOf(texts) })
    const fields = [...new Set(marked.map(({ what }) => what))]
    const found = {
      fields: listOf(fields.map((field) => phrase(`field.${field}`, {}))),
      fieldCount: fields.length,
      shownBy: first.shownBy,
      clients: first.clients,
      seen: excerpt(first.found.seen),
      source: ruleAndLine(head, first.field),
    }
    const tags = marked
      .filter(({ found: { text } }) => text !== '')
      .map(({ field, found: { text } }) => tagWithText(field, text, own))
    const code = [...new Set(tags)].join('\n')
    const steps =
      code === ''
        ? fix('write-words', {})
        : fix('write-plain-text', { count: tags.length }, { language: 'html', code })
    return warn('markup-shown', found, { evidence: evidenceOf(marked), fix: steps })
  },
})
