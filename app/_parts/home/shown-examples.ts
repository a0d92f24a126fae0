/** The worked examples as the home page draws them: their cards, and one of them before and after its fix. */
import type { BeforeAndAfterProps } from '@/components/home/before-and-after'
import type { ShownCard } from '@/components/home/card-in-chat'
import type { ExampleCard } from '@/components/home/example-cards'
import type { ThreePicturesProps } from '@/components/home/three-pictures'
import { pictureOf } from '@/components/report/stage/card-pictures'
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import { limit } from '@/lib/preview/vocabulary/limits'
import { reportInWords } from '@/lib/preview/words/report-in-words'
import type { Example } from '@/lib/services/examples'
import { reportWords, screenWords } from '../page-words'
import { picturesOf } from '../history/scan-summaries'
import { verdictSentence } from '../report/verdict-sentence'

/** The one whose picture is right and only too heavy, and the one where nothing is wrong. */
const HEAVY = 'heavy-image'
const GOOD = 'good-page'
const KNOWN = [GOOD, HEAVY, 'tags-by-javascript'] as const

/** A name of a worked example in the reader's words; as it stands for one that this version does not know. */
export function exampleTitle(name: string): string {
  const { t } = screenWords()
  const known = KNOWN.find((one) => one === name)
  return known ? t(`home.example.${known}`) : name
}

export function exampleCard({ name, report }: Example): ExampleCard {
  return {
    id: name,
    href: `/examples/${name}`,
    title: exampleTitle(name),
    verdict: report.verdict.status,
    sentence: verdictSentence(report),
    shown: shownCard({ report }, 'android'),
  }
}

/** Null without the example, or without its picture. */
export function beforeAndAfter(examples: readonly Example[]): BeforeAndAfterProps | null {
  const example = examples.find(({ name }) => name === HEAVY)
  const before = example && shownCard(example, 'android')
  const image = example?.report.image
  const large = image?.thumbnails.large
  if (!example || !before || !large) return null
  const { t, value } = screenWords()
  const { weight, allowed } = weighed(image.bytes)
  const { width, height } = large
  const crop = { x: 0, y: 0, width, height }
  const shown = { url: '', width, height, crop, thumbnail: 'large' as const }
  return {
    before,
    after: {
      ...before,
      card: { ...before.card, layout: 'landscape', image: shown },
      imageSrc: picturesOf(example.report).large,
    },
    reason: t('home.before-why', { weight: value(weight), limit: value(allowed) }),
    href: `/examples/${example.name}`,
  }
}

/** Null when one of the examples is not there. */
export function threePictures(examples: readonly Example[]): ThreePicturesProps | null {
  const good = examples.find(({ name }) => name === GOOD)
  const bytes = examples.find(({ name }) => name === HEAVY)?.report.image?.bytes
  if (!good || !bytes) return null
  const { cards, tags } = reportInWords(good.report, reportWords())
  return {
    cards: SURFACES.flatMap((surface) => {
      const shown = shownCard(good, surface)
      const name = cards.find((card) => card.surface === surface)?.clientName
      return shown && name ? { ...shown, name } : []
    }),
    weight: { bytes, limit: limit('imageBytesMax') },
    tags: tags.filter(({ key }) => PASTED.includes(key)).map(({ source }) => source),
  }
}

/** Each beside the other, so that rounding never hides which of the two is larger. */
function weighed(bytes: number) {
  const most = limit('imageBytesMax')
  return { weight: { bytes, beside: most }, allowed: { bytes: most, beside: bytes } }
}

const PASTED = ['og:title', 'og:image']

function shownCard({ report }: Pick<Example, 'report'>, surface: Surface): ShownCard | null {
  const card = report.cards.find((each) => each.surface === surface)
  if (!card) return null
  return { card, message: report.url, imageSrc: pictureOf(card, picturesOf(report)) }
}
