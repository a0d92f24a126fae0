/** Does the text of the card read as it was meant, without entities such as &amp; in it? */
import { defineCheck, notApplicable, pass, warn } from '../../check'
import { clampText } from '../../layout/clamp-text'
import { listed } from '../../text/figures'
import { excerpt } from '../../text/graphemes'
import { metaTag, titleTag } from '../../tags/meta-tag'
import { ruleAndLine, tagEvidence } from '../../tags/og-reading'
import { findTextAsEntities, type TextAsEntities } from '../../text/text-as-entities'
import { limit } from '../../../vocabulary/limits'
import type { HeadFact } from '../../../vocabulary/facts'
import type { FieldFact } from '../../../vocabulary/tags'

export const textEncodedOnce = defineCheck({
  id: 'text-encoded-once',
  group: 'text',
  needs: ['head'],
  witnesses: ['entitiesOnce', 'titleCharsCut', 'descriptionCharsCut'],
  words: {
    name: 'Text encoded once',
    marketer:
      'Signs such as &amp; or &#39; in a headline are a fault of the page: somebody encoded the text twice, and readers see the code instead of the sign.',
    developer:
      'Entities in a value are undone once. A value that was escaped twice (&amp;amp;) leaves an entity (&amp;) behind, which the card shows as text. Whether a text speaks about entities on purpose cannot be told.',
    howToFix: [
      'Escape each value once, where it is printed. If the stored text holds &amp; or &#39; already, store plain text and clean the old rows.',
      'WordPress: titles from get_the_title() or from an import hold entities; print them with wp_specialchars_decode() first, or let the SEO plugin read the raw title.',
      'React, Vue, Svelte, Jinja, Twig, Blade and Liquid templates escape by themselves: pass them plain text, and leave out htmlspecialchars(), he.encode() or the escape filter.',
      'Next.js: the strings of the metadata export are escaped for you; a headless CMS that delivers &rsquo; must be decoded before.',
    ],
  },
  run({ head }) {
    const texts = textsOf(head)
    if (texts.length === 0)
      return notApplicable({
        title: 'There is no text to look at',
        summary: 'WhatsApp finds neither a title nor a description on this page.',
      })
    const twice = texts.flatMap((text) => {
      const found = findTextAsEntities(text.field.value, text.shown)
      return found ? [{ ...text, found }] : []
    })
    const [first] = twice
    if (!first) {
      return pass({
        title: 'The text is encoded once',
        summary: 'The card shows no entity, such as &amp;, in place of a sign.',
        evidence: texts.flatMap(({ field, label }) => tagEvidence(head, field.tag, label)),
      })
    }
    const fields = [...new Set(twice.map(({ what }) => what))]
    return warn({
      title: `The ${listed(fields)} ${fields.length === 1 ? 'shows' : 'show'} code in place of a sign`,
      summary: `${first.card} shows “${excerpt(first.found.seen)}”${meaning(first.found)}. It comes from ${ruleAndLine(head, first.field)}, which seems to be encoded twice. If the text is about such code, leave it as it is.`,
      detail:
        'An entity is undone once, so the one that is left is shown as text. Nothing in the page says whether that was meant.',
      evidence: twice.flatMap(({ field, label }) => tagEvidence(head, field.tag, label)),
      fix: {
        steps: `Encode the text once${twice.length === 1 ? '' : ' in each of these tags'}:`,
        code: [...new Set(twice.map(({ field, found }) => tagWith(head, field, found.text)))].join('\n'),
        language: 'html',
      },
    })
  },
})

interface CardText {
  what: 'title' | 'description'
  field: FieldFact
  shown: string
  card: string
  label: string
}

/** What an iPhone shows counts where it is another tag. */
function textsOf({ android, ios }: HeadFact): CardText[] {
  return (['title', 'description'] as const).flatMap((what) => {
    const [one, other] = [android[what], ios[what]]
    const charsMax = limit(what === 'title' ? 'titleCharsCut' : 'descriptionCharsCut')
    const text = (field: FieldFact, card: string, label: string): CardText => ({
      what,
      field,
      shown: clampText(field.value, charsMax),
      card,
      label,
    })
    return [
      ...(one ? [text(one, 'The card', one.rule)] : []),
      ...(other && other.tag !== one?.tag ? [text(other, 'An iPhone’s card', `${other.rule} (iOS)`)] : []),
    ]
  })
}

/** Some entities stand for what the eye does not see. */
const meaning = ({ meant }: TextAsEntities): string =>
  /[^\s\p{Cf}]/u.test(meant) ? ` where “${excerpt(meant)}” is probably meant` : ''

function tagWith(head: HeadFact, { tag: index, rule }: FieldFact, text: string): string {
  const tag = head.tags[index]
  return tag?.element === 'title' ? titleTag(text) : metaTag(tag?.key.trim().toLowerCase() ?? rule, text)
}
