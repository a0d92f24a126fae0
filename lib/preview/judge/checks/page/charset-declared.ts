/** Does the page say in which characters it is written, and do they arrive intact? */
import { defineCheck, fail, pass, warn } from '../../check'
import { excerpt } from '../../text/graphemes'
import type { Evidence, Fix } from '../../check'
import { findMojibake } from '../../text/mojibake'
import type { CharsetFact, HeadFact } from '../../../vocabulary/facts'

const META = '<meta charset="utf-8">'
const HEADER = 'Content-Type: text/html; charset=utf-8'

export const charsetDeclared = defineCheck({
  id: 'charset-declared',
  group: 'page',
  needs: ['head'],
  witnesses: ['charsetOrder'],
  words: {
    name: 'Character set',
    marketer:
      'The page must say in which characters it is written, or accents, emoji and other scripts turn into signs like Ã©.',
    developer:
      'The charset is taken from the Content-Type header, else from the meta tag, else UTF-8 is assumed. Header and meta must agree, the label must be a known one, and the bytes must be valid in it.',
    howToFix: [
      'Save and send the page as UTF-8, and put <meta charset="utf-8"> first in the head.',
      'nginx: charset utf-8;. Apache: AddDefaultCharset UTF-8. PHP: header("Content-Type: text/html; charset=utf-8"). Next.js, Shopify and WordPress do so by default.',
      'WordPress with Ã© in old posts: the database was converted twice; repair it with a tool that reads latin1 and writes utf8mb4, after a backup.',
      'Mojibake only in the tags usually comes from the template file itself: save it as UTF-8 without BOM, or from a string that was encoded twice before it was printed.',
    ],
  },
  run({ head }) {
    const { charset } = head
    const evidence = declarations(charset)
    const offer = offered(charset)
    const garbled = garbledField(head)
    if (garbled) {
      const shown = `The card will show “${excerpt(garbled.seen, 40)}”${garbled.meant ? ` where “${excerpt(garbled.meant, 40)}” is meant` : ''}.`
      return fail({
        title: `The ${garbled.field} is garbled`,
        summary: `${shown} ${disagreement(charset) ?? 'The page’s characters are declared or stored wrongly.'}`,
        detail: garbled.meant
          ? 'UTF-8 bytes were read as windows-1252 and stored or sent once more as UTF-8.'
          : `The bytes are not valid ${charset.used}, so they were replaced by U+FFFD.`,
        evidence: [...evidence, { label: garbled.field, value: garbled.value, tag: garbled.tag }],
        fix: offer
          ? agree(offer)
          : {
              steps: 'Send the page as UTF-8 and declare it, first in the head:',
              code: META,
              language: 'html',
            },
      })
    }
    if (charset.unknownLabel !== null) {
      return warn({
        title: 'The declared character set is not known',
        summary: `“${charset.unknownLabel}” is no character set that clients know, so ${charset.used} was used; another client may choose differently.`,
        evidence,
        fix: { steps: 'Declare UTF-8:', code: META, language: 'html' },
      })
    }
    const difference = disagreement(charset)
    if (difference !== null) {
      return warn({
        title: 'Header and page name different character sets',
        summary: offer ? difference : `${difference} Other readers may not.`,
        evidence,
        fix: offer
          ? agree(offer)
          : {
              steps: `Let both say the same. If the page is UTF-8, send the header “${HEADER}” and this tag:`,
              code: META,
              language: 'html',
            },
      })
    }
    if (charset.malformed) {
      return warn({
        title: 'Some characters of the page are broken',
        summary: `Parts of the page are not valid ${charset.used}. Title and description arrive intact.`,
        evidence,
        fix: {
          steps: 'Save the page’s sources and its data as UTF-8, and declare it:',
          code: META,
          language: 'html',
        },
      })
    }
    if (charset.inHeader === null && charset.inMeta === null && charset.from === 'default') {
      return warn({
        title: 'The page does not name its character set',
        summary:
          'WhatsApp assumes UTF-8, and the page reads well that way. Other readers may guess differently.',
        evidence,
        fix: { steps: 'Declare it, first in the head:', code: META, language: 'html' },
      })
    }
    return pass({
      title: 'The character set is declared',
      summary: `The page is read as ${charset.used}, as ${charset.from === 'bom' ? 'its byte order mark' : charset.from === 'meta' ? 'its meta tag' : 'the header'} says.`,
      evidence,
    })
  },
})

/** What header and page say, where they differ, and what the page reads when its own word is taken. */
function disagreement(charset: CharsetFact): string | null {
  const { inHeader, inMeta, from } = charset
  if (inHeader === null || inMeta === null || canonical(inHeader) === canonical(inMeta)) return null
  const both = `The header says ${inHeader}, the page says ${inMeta}.`
  if (from !== 'header') return both
  const byMeta = offered(charset)
  const other = byMeta
    ? ` The bytes are valid only as ${byMeta.encoding}${byMeta.title === null ? '' : `: read so, the title is “${excerpt(byMeta.title, 40)}”`}.`
    : ''
  return `${both} WhatsApp believes the header.${other}`
}

/** A one-byte encoding takes any bytes, those of UTF-8 too: what is garbled in it is no reading to offer. */
function offered({ byMeta }: CharsetFact): CharsetFact['byMeta'] {
  return byMeta?.title && findMojibake(byMeta.title) ? null : byMeta
}

const agree = ({ encoding }: { encoding: string }): Fix => ({
  steps: `Let the header say ${encoding}, as the page does; or save the page as UTF-8 and let both say utf-8. The first in a header:`,
  code: `Content-Type: text/html; charset=${encoding}`,
  language: 'http',
})

function declarations({ inHeader, inMeta, used, from }: CharsetFact): Evidence[] {
  return [
    { label: 'In the header', value: inHeader ?? 'not declared' },
    { label: 'In the page', value: inMeta ?? 'not declared' },
    { label: 'Used', value: `${used} (${from})` },
  ]
}

/** Labels have aliases: latin1 is windows-1252 to every decoder. */
function canonical(label: string): string {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return label.trim().toLowerCase()
  }
}

function garbledField(head: HeadFact) {
  for (const field of ['title', 'description'] as const) {
    const found = head.android[field]
    if (!found) continue
    const { value, tag } = found
    const at = value.indexOf('\uFFFD')
    if (at !== -1 && head.charset.malformed) {
      return { field, value, tag, seen: value.slice(Math.max(0, at - 12), at + 13), meant: null }
    }
    const mojibake = findMojibake(value)
    if (mojibake) return { field, value, tag, ...mojibake }
  }
  return null
}
