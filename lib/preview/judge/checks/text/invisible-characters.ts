/** Do the card's texts hold characters that nobody sees, and that change what people see? */
import type { Evidence } from '../../../vocabulary/evidence'
import type { HeadFact } from '../../../vocabulary/facts'
import { codePointOf } from '../../../vocabulary/invisible-characters'
import { listOf, type Message, phrase } from '../../../vocabulary/message'
import type { FieldFact } from '../../../vocabulary/tags'
import { type Audience, defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { ruleAndLine, tagEvidence } from '../../tags/og-reading'
import type { PageTexts } from '../../text/best-text'
import { cardTexts } from '../../text/card-texts'
import { type JudgedCharacter, judgeCharacters, withoutHarm } from '../../text/harmful-characters'
import { tagWithText } from '../../text/tag-with-text'

const NAMED_MAX = 4
const PLACES_MAX = 8

export const invisibleCharacters = defineCheck({
  id: 'invisible-characters',
  group: 'text',
  weight: 2,
  needs: ['head', 'request', 'page'],
  witnesses: ['invisibleCharacters', 'titleCharsCut', 'descriptionCharsCut'],
  run({ head, request, page }, audience) {
    const texts = textsOf(head, audience)
    if (texts.length === 0) return notApplicable('no-text', {})
    const all = texts.flatMap(({ characters }) => characters)
    if (all.length === 0) return pass('none', {})
    const harmed = texts.flatMap((text) => {
      const characters = text.characters.filter(({ effect }) => effect !== 'none')
      return characters.length > 0 ? [{ ...text, characters }] : []
    })
    const [first] = harmed
    if (!first) return pass('harmless', { characters: named(all) }, { evidence: texts.flatMap(places(head)) })
    const own = { head, client: audience.client, request, page }
    const harmful = harmed.flatMap(({ characters }) => characters)
    const fields = [...new Set(harmed.map(({ what }) => what))]
    const found = {
      fields: listOf(fields.map((field) => phrase(`field.${field}`, {}))),
      fieldCount: fields.length,
      characters: named(harmful),
      source: ruleAndLine(head, first.field),
      at: (first.characters[0]?.index ?? 0) + 1,
    }
    const rest = {
      evidence: harmed.flatMap(places(head)),
      fix: fix('write-without', { count: harmed.length }, { language: 'html', code: cleaned(harmed, own) }),
    }
    const effects = new Set(harmful.map(({ effect }) => effect))
    if (effects.has('turns')) return warn('direction-turned', found, rest)
    return effects.has('hides') ? warn('hidden', found, rest) : warn('soft-hyphens', found, rest)
  },
})

interface Text {
  what: 'title' | 'description' | 'site-name'
  field: FieldFact
  /** Of the part that the card has room for. */
  characters: JudgedCharacter[]
}

function textsOf(head: HeadFact, audience: Audience): Text[] {
  const shown = cardTexts(head, audience).map(({ what, field, charsMax }): Text => ({
    what,
    field,
    // Judged in the whole text: a cut between the parts of an emoji leaves a joiner that is no fault of the page.
    characters: judgeCharacters(field.value).filter(({ index }) => index < charsMax),
  }))
  const { siteName } = head
  return siteName && siteName.value !== ''
    ? [...shown, { what: 'site-name', field: siteName, characters: judgeCharacters(siteName.value) }]
    : shown
}

const nameOf = (found: JudgedCharacter): Message =>
  phrase('evidence.code-point', { code: codePointOf(found), name: found.name })

/** Each kind of character once. */
function named(characters: readonly JudgedCharacter[]) {
  const kinds = [...new Map(characters.map((found) => [found.codePoint, nameOf(found)])).values()]
  const more = kinds.length - NAMED_MAX
  return listOf([
    ...kinds.slice(0, NAMED_MAX),
    ...(more > 0 ? [phrase('evidence.others', { count: more })] : []),
  ])
}

/** The tag, and the place of each character in its value. */
const places =
  (head: HeadFact) =>
  ({ field, characters }: Text): Evidence[] =>
    characters.length === 0
      ? []
      : [
          ...tagEvidence(head, field.tag, field.rule),
          ...characters.slice(0, PLACES_MAX).map((found): Evidence => ({
            label: phrase('evidence.character-of', { rule: field.rule, at: found.index + 1 }),
            value: nameOf(found),
          })),
        ]

/** The tags as they are without these characters; what looked like a blank becomes one. */
const cleaned = (harmed: readonly Text[], own: PageTexts): string =>
  [...new Set(harmed.map(({ field }) => tagWithText(field, withoutHarm(field.value), own)))].join('\n')
