/** Is every tag of the card spelled so that WhatsApp can read it? */
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import { fieldOf, type CardField } from '../../tags/card-keys'
import { counted, listed } from '../../text/figures'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { judgeOpenTitle } from '../../tags/open-title'
import { UNREADABLE_WORDS } from '../../tags/unreadable-words'
import type { HeadFact } from '../../../vocabulary/facts'
import type { TagFact, Unreadable } from '../../../vocabulary/tags'

/** Another check speaks about these, or they are no fault of spelling. */
const NOT_SPELLING: readonly Unreadable[] = [
  'key-not-read',
  'overridden',
  'value-empty',
  'value-missing',
  'behind-limit',
]
/** A tag in such a place is no tag for any reader; it counts only when nothing else carries the key. */
const NO_TAG: readonly Unreadable[] = ['inside-comment', 'inside-script', 'inside-template']
const SHOWN_MAX = 8

export const tagReadable = defineCheck({
  id: 'tag-readable',
  group: 'page',
  needs: ['head'],
  orMissing: ['page'],
  witnesses: ['quotedValues', 'exactKeys', 'headOnly'],
  words: {
    name: 'Tag spelling',
    marketer:
      'Your tag can be there and still be invisible: WhatsApp reads tags more strictly than a browser does.',
    developer:
      'The Android client finds tags by pattern, not with an HTML parser: values in quotes and not empty, keys in exact lower case, no white space around the equals sign, no bare attribute just before, no > inside a value, a title closed by </title>, and only inside head. A title that is not closed hides the tags behind it from every HTML parser. iPhones are reported to be more forgiving.',
    howToFix: [
      'Write every tag like this: <meta property="og:title" content="Your title">.',
      'HTML minifiers: switch off the removal of attribute quotes (html-minifier: removeAttributeQuotes: false; minify for Go: KeepQuotes; Docusaurus and Astro plugins pass the same option on).',
      'Cloudflare’s old Auto Minify and the “minify HTML” options of WordPress cache plugins (Autoptimize, LiteSpeed, W3 Total Cache) can do the same; exclude the head, or keep quotes.',
      'Close the title: <title>Your title</title>. Whatever follows an open title is text to a browser, and the page can stay blank.',
      'React and Vue put attributes such as data-react-helmet or data-n-head before the key; give them a value ("true") or move them to the end.',
      'Tags in the body: something that does not belong in a head (an img, a div, an iframe of a tag manager) or a template has moved them; print them before it.',
    ],
  },
  run({ head, page }) {
    const hidden = hiddenTags(head)
    const lost = hidden.filter(({ replaced }) => !replaced)
    const certain = lost.some(({ tag, why }) => !NO_TAG.includes(why) && fieldOf(tag.key) !== 'url')
    const open = judgeOpenTitle(head, page.known ? page.value.stoppedBecause : null, certain)
    if (open) return open
    if (hidden.length === 0) {
      const read = head.tags.filter((tag) => tag.readByAndroid && fieldOf(tag.key)).length
      if (head.guardTripped) {
        return unknown({
          title: 'Could not read the whole head',
          summary:
            'Reading stopped early because the head is too deeply nested or has too many tags; what was read is spelled well.',
        })
      }
      return pass({
        title: 'No tag is hidden by its spelling',
        summary:
          read > 0
            ? `WhatsApp reads ${counted(read, 'tag')} of the card as they stand.`
            : head.behind
              ? 'What WhatsApp reads of the page holds no tag of the card that is spelled wrongly.'
              : 'There is no tag of the card that is spelled wrongly.',
      })
    }
    const shown = (lost.length > 0 ? lost : hidden).slice(0, SHOWN_MAX)
    const keys = listed([...new Set(shown.map(({ tag }) => tag.key.trim()))].slice(0, 4))
    const first = shown[0]
    const because = first ? UNREADABLE_WORDS[first.why].because : ''
    const outcome = {
      title: certain
        ? 'Your tag is there, but WhatsApp cannot read it'
        : 'A tag stands where WhatsApp does not read it',
      summary:
        lost.length > 0
          ? `${keys} cannot be read: ${because}. ${lossOf(
              head,
              shown.map(({ tag }) => tag),
            )} Write the tag as shown below.`
          : `${keys} cannot be read: ${because}. Another tag of the same name is read instead, so the card does not suffer on Android.`,
      detail: [...new Set(shown.map(({ why }) => UNREADABLE_WORDS[why].developer))].join(' '),
      evidence: shown.flatMap(({ tag, index, why }) =>
        tagEvidence(head, index, `${tag.key.trim()}: ${UNREADABLE_WORDS[why].because}`),
      ),
      fix: {
        steps: shown.some(({ why }) => why === 'outside-head')
          ? 'Put these tags into the head, directly behind <meta charset>, spelled exactly so:'
          : 'Replace these tags by:',
        code: [...new Set(shown.map(({ tag }) => metaTag(tag.key.trim().toLowerCase(), tag.value)))].join(
          '\n',
        ),
        language: 'html' as const,
      },
    }
    return certain ? fail(outcome) : warn(outcome)
  },
})

interface HiddenTag {
  tag: TagFact
  index: number
  why: Unreadable
  /** True when another tag of the same key is read. */
  replaced: boolean
}

function hiddenTags(head: HeadFact): HiddenTag[] {
  const read = new Set(head.tags.filter((tag) => tag.readByAndroid && tag.value !== '').map(({ key }) => key))
  return head.tags.flatMap((tag, index) => {
    const why = tag.unreadable
    if (tag.element !== 'meta' || tag.readByAndroid || why === null || NOT_SPELLING.includes(why)) return []
    // Microdata in the body is written for search engines, not for a card.
    if (tag.keyAttribute === 'itemprop' || tag.value === '' || !matters(head, tag)) return []
    const replaced = read.has(keyOf(tag))
    return replaced && NO_TAG.includes(why) ? [] : [{ tag, index, why, replaced }]
  })
}

const keyOf = ({ key }: TagFact): string => key.trim().toLowerCase()

/** A fallback that cannot be read does no harm while something better is read. */
function matters(head: HeadFact, tag: TagFact): boolean {
  const field = fieldOf(tag.key)
  if (field === null) return false
  return keyOf(tag).startsWith('og:') || isLost(head, field)
}

const isLost = ({ android }: HeadFact, field: CardField): boolean =>
  field === 'image' ? android.images.length === 0 : android[field] === null

function lossOf(head: HeadFact, tags: TagFact[]): string {
  const fields = [...new Set(tags.flatMap(({ key }) => fieldOf(key) ?? []))].filter(
    (field) => field !== 'url',
  )
  const lost = fields.filter((field) => isLost(head, field))
  if (lost.length > 0) return `The card has no ${listed(lost)} on Android and desktop.`
  return fields.length > 0 ? `The ${listed(fields)} of the card comes from another tag instead.` : ''
}
