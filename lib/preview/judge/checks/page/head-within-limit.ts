/** Does the head end before WhatsApp stops reading? */
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import type { Evidence, Fix } from '../../check'
import { moveUp, tagsBehind } from '../../tags/beyond-limit'
import { counted, integer, kilobytes, kilobytesOf, listed } from '../../text/figures'
import { bytesSeen, tagEvidence } from '../../tags/og-reading'
import { limit } from '../../../vocabulary/limits'
import type { HeadFact } from '../../../vocabulary/facts'
import type { FieldFact, TagFact } from '../../../vocabulary/tags'

/** Tags behind the limit that are shown one by one. */
const BEHIND_MAX = 8

export const headWithinLimit = defineCheck({
  id: 'head-within-limit',
  group: 'page',
  needs: ['page', 'head'],
  witnesses: ['headBytesMax', 'headBytesOldClients', 'headOnly'],
  words: {
    name: 'Head size',
    marketer:
      'WhatsApp reads only the beginning of a page: 300 KB now, 64 KB on old phones. Tags behind that point do not exist for it.',
    developer:
      'Decompressed bytes up to </head>: above 307,200 is a fault (documented by Meta), above 65,536 a warning (clients before 2023). The byte at which each tag ends is in the evidence. When a tag of the card is not found within the limit, we read on to say where it stands.',
    howToFix: [
      'Put title, description and the og: tags directly behind <meta charset>, before any style or script. Then the size of the rest no longer matters for the card.',
      'Move large inline CSS, SVG sprites, JSON and base64 fonts out of the head into files, or to the end of the body.',
      'Next.js: heavy inline data often comes from the root layout or from a third-party script with strategy="beforeInteractive"; experimental inlineCss also fills the head. Metadata comes early when the layout does not render tags of its own before it.',
      'WordPress: “combine and inline critical CSS” options of cache plugins fill the head; set a size limit, and let the SEO plugin print its tags with priority 1. Gatsby and Nuxt: inline styles count as well; raise the tags with the order or tagPriority option.',
      'Shopify: {% render "meta-tags" %} belongs above {{ content_for_header }} in theme.liquid.',
    ],
  },
  run({ page, head }) {
    const max = limit('headBytesMax')
    const old = limit('headBytesOldClients')
    const seen = head.headEnd !== null || page.headEndByte !== null
    const evidence = tagEnds(head)
    const lastEnd = Math.max(0, ...evidence.map(({ byte }) => byte ?? 0))
    if (!seen && page.stoppedBecause === 'cut-off') {
      return unknown({
        title: 'Could not tell how large the head is',
        summary: `The answer broke off after ${kilobytes(page.bytesDecoded)}, before the head was complete.`,
        evidence,
      })
    }
    const endByte = page.headEndByte ?? page.behind?.headEndByte ?? null
    const size = endByte ?? page.bytesDecoded
    const behind = tagsBehind(head)
    const all = [
      {
        label: endByte === null ? 'No </head> within' : '</head> ends at byte',
        value: integer(endByte ?? bytesSeen(page)),
      },
      ...behind.slice(0, BEHIND_MAX).flatMap(({ index }) => startOf(head, index)),
      ...evidence,
    ]
    const fix = {
      steps:
        'Move these tags directly behind <meta charset>, before every style and script, and take large inline styles and data out of the head.',
    }
    if (size > max || (!seen && page.stoppedBecause === 'limit')) {
      return fail({
        title: 'The head is too large',
        summary: `WhatsApp stops reading after ${kilobytes(max)}; the head takes ${endByte === null ? `more than ${kilobytes(max)}` : kilobytesOf(endByte, max)}. ${
          behind.length > 0
            ? lossOf(behind.map(({ tag }) => tag))
            : head.android.title?.rule === 'og:title' && lastEnd <= max
              ? `The tags found end at byte ${integer(lastEnd)}, within the limit, so the card may still stand.`
              : `Tags behind that point are lost, and no og:title was found before it${head.behind?.whole ? ' or behind it' : ''}.`
        }`,
        ...(page.behind && {
          detail: `To see what stands behind that point, this check read on to byte ${integer(bytesSeen(page))}. WhatsApp does not.`,
        }),
        evidence: all,
        fix: { ...fix, ...codeOf(behind.map(({ tag }) => tag)) },
      })
    }
    if (size > old) {
      return warn({
        title: 'The head is large',
        summary: `It takes ${kilobytesOf(size, max)}, which current phones read. Phones with a WhatsApp from before 2023 stop at ${kilobytes(old)}${
          lastEnd > old
            ? ' and miss some tags'
            : lastEnd > 0
              ? `; all tags of the card end before, at byte ${integer(lastEnd)}`
              : ''
        }.`,
        evidence: all,
        fix,
      })
    }
    return pass({
      title: 'The head is small enough',
      summary: `It takes ${kilobytesOf(size, max)}${seen ? '' : '; no </head> was seen, so everything was read as the head'}.`,
      evidence: all,
    })
  },
})

function lossOf(tags: readonly TagFact[]): string {
  const keys = [...new Set(tags.map(({ element, key }) => (element === 'title' ? '<title>' : key.trim())))]
  const rest = keys.length - BEHIND_MAX
  const names = listed([...keys.slice(0, BEHIND_MAX), ...(rest > 0 ? [counted(rest, 'other')] : [])])
  return `${names} ${keys.length === 1 ? 'stands' : 'stand'} behind that point, where WhatsApp does not see ${keys.length === 1 ? 'it' : 'them'}.`
}

function codeOf(tags: readonly TagFact[]): Pick<Fix, 'code' | 'language'> {
  const metas = tags.filter(({ element }) => element === 'meta').slice(0, BEHIND_MAX)
  if (metas.length === 0) return {}
  const { code, language } = moveUp(...metas)
  return { code, language }
}

function startOf(head: HeadFact, index: number): Evidence[] {
  const tag = head.tags[index]
  if (!tag) return []
  const { element, key, startByte, line, column } = tag
  const label = `${element === 'title' ? '<title>' : key.trim()} begins at byte`
  return startByte === null
    ? tagEvidence(head, index, key.trim())
    : [{ label, value: integer(startByte), line, column, byte: startByte, tag: index }]
}

function tagEnds(head: HeadFact): Evidence[] {
  const { title, description, url, images } = head.android
  const used: (FieldFact | null | undefined)[] = [title, description, url, images[0]]
  return used.flatMap((field) => {
    const tag = field ? head.tags[field.tag] : undefined
    if (!field || !tag || tag.endByte === null) return []
    const label = `${field.rule} ends at byte`
    return [
      {
        label,
        value: integer(tag.endByte),
        line: tag.line,
        column: tag.column,
        byte: tag.endByte,
        tag: field.tag,
      },
    ]
  })
}
