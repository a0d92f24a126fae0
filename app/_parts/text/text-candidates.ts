/** What a page offers for the text of its card: its tags, its heading, its first paragraph and its linked data, each text once, with all places that say it. */
import type { TextCandidate } from '@/components/text/text-offers'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { limit } from '@/lib/preview/vocabulary/limits'
import { clampText } from '@/lib/preview/vocabulary/text/clamp-text'
import { cleanText, TEXT_CHARS_MAX, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import type { PageTexts } from '@/lib/services/text/read-page-texts'
import { screenWords } from '../page-words'

type Tag = Pick<StoredReport['tags'][number], 'element' | 'key' | 'value'>

/** The tags that apps and search engines take a text from, in the order in which it is looked for. */
const TAGS: Readonly<Record<TextField, readonly string[]>> = {
  title: ['og:title', 'twitter:title', '<title>'],
  description: ['og:description', 'twitter:description', 'description'],
}

export function textCandidates(tags: readonly Tag[], { heading, paragraph, linkedData }: PageTexts): TextCandidate[] {
  const { t } = screenWords()
  const tagged = (field: TextField) =>
    TAGS[field].flatMap((name) =>
      tags.filter((tag) => nameOf(tag) === name).map(({ value }) => ({ field, from: name, text: value })),
    )
  // No card shows more of it.
  const short = (text: string | null) => text && clampText(cleanText(text), limit('descriptionCharsCut'))
  const found = [
    ...tagged('title'),
    { field: 'title' as const, from: t('text.heading'), text: heading },
    { field: 'title' as const, from: t('text.data'), text: linkedData.title },
    ...tagged('description'),
    { field: 'description' as const, from: t('text.paragraph'), text: short(paragraph) },
    { field: 'description' as const, from: t('text.data'), text: short(linkedData.description) },
  ]
  const candidates: (TextCandidate & { from: string[] })[] = []
  for (const { field, from, text } of found) {
    const clean = clampText(cleanText(text ?? ''), TEXT_CHARS_MAX[field])
    if (clean === '') continue
    const same = candidates.find((one) => one.field === field && one.text === clean)
    if (!same) candidates.push({ field, text: clean, from: [from] })
    else if (!same.from.includes(from)) same.from.push(from)
  }
  return candidates
} // prettier-ignore

/** The element of a page's own title has no key, and is no `<meta name="title">`. */
const nameOf = ({ element, key }: Tag): string =>
  element === 'title' ? '<title>' : element === 'meta' ? key.trim().toLowerCase() : ''
