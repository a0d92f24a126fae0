/** What a page says of itself beside its tags, for whoever writes the text of its card: heading, first paragraph, JSON-LD. */
import { parseInput } from './crawl/address/url'
import { saidElsewhere } from './extract/said-elsewhere'
import { decodePage } from './extract/source/charset'
import { stripMarkup, valueOfText } from './extract/markup/tag-value'
import type { PageFact } from './vocabulary/facts'

export interface PageTexts {
  heading: string | null
  paragraph: string | null
  linkedData: { title: string | null; description: string | null }
  /** False where no more than the head was read: then a heading may be there all the same. */
  hasBody: boolean
}

/** A shorter one is a caption, a date or a button. */
const PARAGRAPH_CHARS_MIN = 40
const PARAGRAPH_CHARS_MAX = 5_000
const PARAGRAPHS_MAX = 200
/** What is no text of the page, or that of every page of the site. */
const ASIDE = /<(script|style|template|noscript|nav|header|footer|aside|form)\b|<!--/gi
/** Within words and between them: they are no blank. */
const INLINE =
  /<\/?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)(?:\s[^<>]{0,1000})?>/gi

export function pageTexts(source: string): PageTexts {
  const { heading, linkedData } = saidElsewhere(source)
  const { title, description } = linkedData
  const bodyAt = source.search(/<body\b/i)
  const body = bodyAt === -1 ? source : source.slice(bodyAt)
  const paragraph = firstParagraph(body)
  return {
    heading,
    paragraph,
    linkedData: { title, description },
    hasBody: heading !== null || paragraph !== null || /<\/body/i.test(source),
  }
}

/** What a scan of this input asks for; null when it is no address. */
export function addressOf(input: string, policy: Parameters<typeof parseInput>[1]): string | null {
  const parsed = parseInput(input, policy)
  return parsed.ok ? parsed.value.url : null
}

/** The source of a page that was just fetched. */
export const sourceOf = (page: PageFact): string => decodePage(page).text

function firstParagraph(body: string): string | null {
  const text = withoutAsides(body)
  let seen = 0
  for (const { index, 0: open } of text.matchAll(/<p(?:\s[^>]{0,1000})?>/gi)) {
    seen += 1
    if (seen > PARAGRAPHS_MAX) return null
    const inside = text.slice(index + open.length, index + open.length + PARAGRAPH_CHARS_MAX)
    const end = inside.search(/<\/p|<p[\s>]|<\/?(?:div|section|article|main|h[1-6]|ul|ol)\b/i)
    const own = (end === -1 ? inside : inside.slice(0, end)).replace(INLINE, '')
    const found = valueOfText(stripMarkup(own), 'collapse')
    if (found.length >= PARAGRAPH_CHARS_MIN) return found
  }
  return null
}

/** Each end is looked for once: one that is not there is not there for the next of its name either. */
function withoutAsides(body: string): string {
  const lower = body.toLowerCase()
  const endless = new Set<string>()
  let kept = ''
  let from = 0
  for (const { index, 1: name } of body.matchAll(ASIDE)) {
    const end = name ? `</${name.toLowerCase()}` : '-->'
    if (index < from || endless.has(end)) continue
    const at = lower.indexOf(end, index)
    if (at === -1) {
      endless.add(end)
      continue
    }
    kept += `${body.slice(from, index)} `
    from = at + end.length
  }
  return kept + body.slice(from)
}
