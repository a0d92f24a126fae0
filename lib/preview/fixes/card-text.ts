/** The values of a card as code is written from them: every one a text, what is not known as the marked gap of the reader's language. */
import { gap, type Gap } from '../judge/values/gaps'
import type { Report } from '../report/schema'
import type { Words } from '../words/create-words'
import { fillGaps } from '../words/fill-gaps'

export interface CardText {
  title: string
  description: string
  siteName: string
  url: string
  image: { url: string; width: number; height: number }
  /** False where `image.url` is a gap: no picture of the page is known to load. */
  hasPicture: boolean
  /** Of `url`: "https://example.com" and "/blog/bread". */
  origin: string
  path: string
  /** The page's tags come behind the head. */
  isStreamed: boolean
}

/** As the guide asks, for a picture that is still to be made. */
const WANTED = { width: 1200, height: 630 }

/** Null for a report that keeps no values: of an earlier version, or of a page that nothing was read of. */
export function cardText(
  { values, findings }: Pick<Report, 'values' | 'findings'>,
  words: Pick<Words, 'say'>,
): CardText | null {
  if (!values) return null
  const orGap = (value: string | null, what: Gap) => oneLine(value ?? '') || fillGaps(gap(what), words)
  const { title, description, siteName, image } = values
  const url = orGap(values.url, 'url')
  const parsed = URL.parse(url)
  return {
    title: orGap(title, 'title'),
    description: orGap(description, 'description'),
    siteName: orGap(siteName, 'site-name'),
    url,
    image: image ?? { url: orGap(null, 'image'), ...WANTED },
    hasPicture: image !== null,
    origin: parsed?.origin ?? url,
    path: parsed?.pathname ?? '/',
    isStreamed: findings.some(({ id, code }) => id === 'tags-in-server-html' && code === 'after-head'),
  }
}

/** A card has lines of its own; control characters are nobody's text. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\0-\u001f\u007f-\u009f]/g, '')
    .trim()
