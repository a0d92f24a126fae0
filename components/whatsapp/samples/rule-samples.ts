/** What each rule is about, on a card: our sample page with the fault; where no card shows it, null. */
import type { Layout, Surface } from '@/lib/preview/vocabulary/card'
import type { Catalogue } from '@/lib/preview/words/catalogue'
import { SAMPLE_LINK, type SampleCard, sampleCard } from './sample-cards'

/** How the card differs from the one without a fault. */
interface Difference {
  layout?: Layout
  /** Null: the card has none. */
  title?: string | null
  description?: string | null
  picture?: 'cut' | 'sideways' | 'strip'
  message?: string
  host?: string
}

interface RuleSample {
  /** Android where left out. */
  surface?: Surface
  fault: Difference
  /** Where the right card is not simply the sample. */
  right?: Difference
}

const BARE = { fault: { layout: 'none' } } as const satisfies RuleSample
const NO_PICTURE = { fault: { layout: 'text' } } as const satisfies RuleSample
/** What is left when only `<title>` can be read. */
const TITLE_ALONE = { fault: { layout: 'text', description: null } } as const satisfies RuleSample
const ON_NO_CARD = null
const LONG = {
  title:
    'Seven walks that start at the ferry and end with something warm to drink, one for each day of the week',
  description: 'Maps, times and the last boat home, chosen by people who live on the islands and walk them',
} as const

type RuleId = keyof { [Id in keyof Catalogue['checks'] as string extends Id ? never : Id]: true }

const SAMPLES = {
  'page-reachable': BARE,
  'page-https': BARE,
  'page-public': { fault: { layout: 'text', title: 'Sign in', description: 'Please sign in to go on.' } },
  'page-not-blocked': BARE,
  'same-for-all-visitors': { fault: { title: 'Old timetable', description: 'Winter season' } },
  'range-handled': { surface: 'ios', fault: { layout: 'none' } },
  'page-fast': BARE,
  'page-redirects': ON_NO_CARD,
  'robots-allow': ON_NO_CARD,
  'head-whole': ON_NO_CARD,
  'head-within-limit': NO_PICTURE,
  'tags-in-server-html': TITLE_ALONE,
  'tag-readable': NO_PICTURE,
  'charset-declared': {
    fault: { title: 'HafenspaziergÃ¤nge', description: 'Karten und FÃ¤hrzeiten' },
    right: { title: 'Hafenspaziergänge', description: 'Karten und Fährzeiten' },
  },
  'html-declared': ON_NO_CARD,
  'link-fragment': {
    fault: {
      title: 'Ferry Line',
      description: 'All timetables',
      message: 'https://app.ferryline.example/#/walks',
    },
    right: { message: 'https://app.ferryline.example/walks' },
  },
  'link-scheme': { fault: { layout: 'none', message: 'www.harbourwalks.example/ferry' } },
  'og-title': { fault: { title: 'index.html' } },
  'og-title-length': { fault: { title: LONG.title } },
  'title-without-branding': {
    fault: { title: 'Harbour walks | Ferry Line | The official site of Ferry Line' },
  },
  'og-description': { fault: { description: null } },
  'og-description-length': { fault: { description: LONG.description } },
  'og-site-name': ON_NO_CARD,
  'og-type': ON_NO_CARD,
  'og-url': ON_NO_CARD,
  'duplicate-tags': { fault: { title: 'Ferry Line', description: 'A page built with SiteMaker' } },
  'text-encoded-once': { fault: { title: 'Walks &amp;amp; boats' }, right: { title: 'Walks & boats' } },
  'text-without-markup': { fault: { description: '<p>Maps, <b>times</b></p>' } },
  'invisible-characters': { fault: { title: 'Harbour sklaw' } },
  'og-image': NO_PICTURE,
  'og-image-absolute': NO_PICTURE,
  'image-reachable': NO_PICTURE,
  'image-public': NO_PICTURE,
  'image-https': { surface: 'ios', fault: { layout: 'text' } },
  'image-weight': NO_PICTURE,
  'image-format': NO_PICTURE,
  'image-intact': { fault: { picture: 'cut' } },
  'image-min-size': { fault: { layout: 'thumbnail' } },
  'image-ratio': { fault: { picture: 'strip' } },
  'image-fast': {
    surface: 'web',
    fault: { layout: 'text', title: 'www.harbourwalks.example', description: null },
  },
  'image-stable': NO_PICTURE,
  'image-upright': { fault: { picture: 'sideways' } },
  'image-declared-size': ON_NO_CARD,
  'image-declared-matches': ON_NO_CARD,
} as const satisfies Record<RuleId, RuleSample | null>

export interface RulePictures {
  fault: SampleCard
  right: SampleCard
}

/** Null for a rule whose fault no card shows, and for what is no rule. */
export function rulePictures(id: string): RulePictures | null {
  const all: Readonly<Record<string, RuleSample | null>> = SAMPLES
  const sample = Object.hasOwn(all, id) ? all[id] : null
  if (!sample) return null
  const { surface = 'android', fault, right = {} } = sample
  return { fault: drawn(surface, { ...right, ...fault }), right: drawn(surface, right) }
}

const PICTURES = { cut: '/card-samples/cut-large.jpg', sideways: '/card-samples/sideways-large.jpg' } as const

function drawn(
  surface: Surface,
  { layout = 'landscape', picture, message = SAMPLE_LINK, ...words }: Difference,
): SampleCard {
  const sample = sampleCard(surface, layout, picture === 'strip' ? '5:1' : '16:9', 'short')
  const bare = layout === 'none'
  return {
    ...sample,
    card: bare ? sample.card : { ...sample.card, ...words },
    message,
    imageSrc: picture === 'cut' || picture === 'sideways' ? PICTURES[picture] : sample.imageSrc,
    blurSrc: null,
  }
}
