/** Does the text of the card read as it was meant, without entities such as &amp; in it? */
import { limitOf, readingOf } from '../../../vocabulary/client'
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import type { FieldFact } from '../../../vocabulary/tags'
import { type Audience, defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { clampText } from '../../layout/clamp-text'
import { metaTag, titleTag } from '../../tags/meta-tag'
import { ruleAndLine, tagEvidence } from '../../tags/og-reading'
import { excerpt } from '../../text/graphemes'
import { findTextAsEntities, type TextAsEntities } from '../../text/text-as-entities'

export const textEncodedOnce = defineCheck({
  id: 'text-encoded-once',
  group: 'text',
  weight: 2,
  needs: ['head'],
  witnesses: ['entitiesOnce', 'titleCharsCut', 'descriptionCharsCut'],
  run({ head }, audience) {
    const texts = textsOf(head, audience)
    if (texts.length === 0) return notApplicable('no-text', {})
    const evidenceOf = (some: readonly CardText[]) =>
      some.flatMap(({ field: { tag, rule }, clients, shownBy }) => {
        const label = shownBy === 'all' ? rule : phrase('evidence.tag-used-by', { key: rule, clients })
        return tagEvidence(head, tag, label)
      })
    const twice = texts.flatMap((text) => {
      const found = findTextAsEntities(text.field.value, text.shown)
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
    const code = [...new Set(twice.map(({ field, found: { text } }) => tagWith(head, field, text)))].join(
      '\n',
    )
    const steps = fix('encode-once', { count: twice.length }, { language: 'html', code })
    return warn('encoded-twice', found, { evidence: evidenceOf(twice), fix: steps })
  },
})

type Clients = ReturnType<typeof listOf>
interface CardText {
  what: 'title' | 'description'
  field: FieldFact
  /** As much of it as the card has room for. */
  shown: string
  clients: Clients
  shownBy: 'all' | 'some'
}

/** Each text that a card shows; clients of one app may take different tags. */
function textsOf(head: HeadFact, { client, app }: Audience): CardText[] {
  return (['title', 'description'] as const).flatMap((what) => {
    const charsMax = limitOf(client, what === 'title' ? 'titleCharsCut' : 'descriptionCharsCut')
    const byTag = Map.groupBy(app, (other) => readingOf(head, other)[what]?.tag ?? null)
    return [...byTag.values()].flatMap((clients) => {
      const field = clients[0] && readingOf(head, clients[0])[what]
      if (!field) return []
      return {
        what,
        field,
        shown: clampText(field.value, charsMax),
        clients: listOf(clients.map(({ name }) => name)),
        shownBy: clients.length === app.length ? 'all' : 'some',
      }
    })
  })
}

/** Some entities mean what the eye does not see. */
const isSeen = ({ meant }: TextAsEntities): boolean => /[^\s\p{Cf}]/u.test(meant)

function tagWith(head: HeadFact, { tag: index, rule }: FieldFact, text: string): string {
  const tag = head.tags[index]
  return tag?.element === 'title' ? titleTag(text) : metaTag(tag?.key.trim().toLowerCase() ?? rule, text)
}
