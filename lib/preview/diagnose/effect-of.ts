/** What a finding does to the card that is drawn: the most that its kind can do, held against what the card still has. */
import type { CheckId } from '../judge/checks/index'
import type { CardModel } from '../vocabulary/card'
import type { Effect } from '../vocabulary/causes'
import type { Found } from './cause'

/** The most that a failure of the check takes from the card; what is not named here is at most a risk. */
const MOST = {
  'page-not-blocked': 'no-card',
  'page-reachable': 'no-card',
  'page-https': 'no-card',
  'page-fast': 'no-card',
  'page-redirects': 'no-card',
  'page-public': 'another-page',
  'tags-in-server-html': 'no-picture',
  'tag-readable': 'no-picture',
  'head-within-limit': 'no-picture',
  'og-image': 'no-picture',
  'og-image-absolute': 'no-picture',
  'image-reachable': 'no-picture',
  'image-public': 'no-picture',
  'image-weight': 'no-picture',
  'image-format': 'no-picture',
  'image-https': 'no-picture',
  'image-fast': 'no-picture',
  'image-min-size': 'no-picture',
  'image-intact': 'no-picture',
  'og-title': 'poorer-text',
  'og-description': 'poorer-text',
  'text-encoded-once': 'poorer-text',
  'text-without-markup': 'poorer-text',
  'invisible-characters': 'poorer-text',
  'charset-declared': 'poorer-text',
} as const satisfies Partial<Record<CheckId, Effect>>

/** Warnings that cost somebody the card, its picture or its words; the others are polish. */
const RISKY: ReadonlySet<string> = new Set([
  'page-not-blocked',
  'page-fast',
  'page-redirects',
  'page-reachable',
  'tags-in-server-html',
  'head-within-limit',
  'head-whole',
  'image-weight',
  'image-format',
  'image-https',
  'image-fast',
  'image-stable',
  'image-intact',
  'image-public',
  'image-min-size',
  'image-ratio',
  'image-upright',
  'range-handled',
  'same-for-all-visitors',
  'duplicate-tags',
  'tag-readable',
  'robots-allow',
] satisfies CheckId[])

/** Warnings about the words that people read. */
const WORDS: ReadonlySet<string> = new Set([
  'og-title',
  'og-description',
  'text-encoded-once',
  'text-without-markup',
  'invisible-characters',
  'charset-declared',
] satisfies CheckId[])

/** A small picture is what these leave, where a large one was meant. */
const SMALL: ReadonlySet<string> = new Set([
  'image-min-size',
  'og-image',
  'tags-in-server-html',
  'tag-readable',
  'head-within-limit',
] satisfies CheckId[])

const most: Readonly<Record<string, Effect | undefined>> = MOST

/** Outcomes about the words, of checks that are about more. */
const WORDS_CUT: ReadonlySet<string> = new Set(['cut-at-quote'])

export function effectOf({ id, code, status, noCard }: Found, { layout }: Pick<CardModel, 'layout'>): Effect {
  if (status === 'unknown' || status === 'error') return 'not-known'
  if (status === 'warn') {
    if (layout === 'thumbnail' && id === 'image-min-size') return 'small-picture'
    return WORDS.has(id) || WORDS_CUT.has(code) ? 'poorer-text' : RISKY.has(id) ? 'risk' : 'polish'
  }
  if (layout === 'none' && noCard) return 'no-card'
  const worst = most[id] ?? 'risk'
  switch (worst) {
    case 'another-page':
    case 'no-card':
      if (worst === 'another-page' && layout !== 'none') return worst
      return layout === 'none' ? 'no-card' : 'risk'
    case 'no-picture':
      if (layout === 'none' || layout === 'text') return 'no-picture'
      return layout === 'thumbnail' && SMALL.has(id) ? 'small-picture' : 'risk'
    default:
      return worst
  }
}
