/** Which cards the page of all cards shows, read from its address. */
import {
  SAMPLE_LENGTHS,
  SAMPLE_SHAPES,
  type SampleLength,
  type SampleShape,
} from '@/components/whatsapp/samples/sample-cards'
import { SCRIPT_SAMPLES } from '@/components/whatsapp/samples/script-samples'
import { LAYOUTS, SURFACES, type Layout, type Surface } from '@/lib/preview/vocabulary/card'
import { one, oneOf } from '../_parts/query'

export const THEMES = ['light', 'dark'] as const
export const SIDES = ['outgoing', 'incoming'] as const
const TICKS = ['sent', 'delivered', 'read'] as const

export type Theme = (typeof THEMES)[number]
export type Side = (typeof SIDES)[number]

export interface CardsChoice {
  surfaces: readonly Surface[]
  themes: readonly Theme[]
  sides: readonly Side[]
  layouts: readonly Layout[]
  /** Names of the script samples to draw: each brings its fonts, so the page draws them when they are asked for. */
  scripts: readonly string[]
  /** A layout or a script is named: nothing else is shown. */
  only: { layout: Layout } | { script: string } | null
  /** What is said about every card that is shown. */
  look: {
    screenPx: number | null
    density: number | undefined
    fonts: 'system' | 'pinned'
    ticks: (typeof TICKS)[number]
    forwarded: boolean
    senderName: string | undefined
    chrome: boolean
    loading: boolean
  }
  shape: SampleShape
  length: SampleLength
}

type Query = Record<string, string | string[] | undefined>

const DENSITY_MAX = 4

/** `all` is every one of them; without a word the page shows the first. */
export function cardsChoice(query: Query): CardsChoice {
  const layout = oneOf(query['layout'], LAYOUTS)
  const surfaces = choose(query['surface'], SURFACES)
  const themes = choose(query['theme'], THEMES)
  const sides = choose(query['side'], SIDES)
  const density = number(query['density'])
  const script = SCRIPT_SAMPLES.find(({ id }) => id === one(query['script']))?.id
  // Safe: the keys of a literal object are its own names.
  const shapes = Object.keys(SAMPLE_SHAPES) as SampleShape[]
  return {
    surfaces,
    themes,
    sides,
    layouts: script ? [] : layout ? [layout] : LAYOUTS,
    scripts: script
      ? [script]
      : !layout && one(query['scripts']) === 'all'
        ? SCRIPT_SAMPLES.map(({ id }) => id)
        : [],
    only: script ? { script } : layout ? { layout } : null,
    look: {
      screenPx: number(query['screen']),
      density: density !== null && density > 0 && density <= DENSITY_MAX ? density : undefined,
      fonts: oneOf(query['fonts'], ['pinned']) ?? 'system',
      ticks: oneOf(query['ticks'], TICKS) ?? 'read',
      forwarded: oneOf(query['forwarded'], ['1']) !== null,
      senderName: one(query['sender'], 60) ?? undefined,
      chrome: oneOf(query['chrome'], ['1']) !== null,
      loading: oneOf(query['loading'], ['1']) !== null,
    },
    shape: oneOf(query['shape'], shapes) ?? '1.91:1',
    length: oneOf(query['length'], SAMPLE_LENGTHS) ?? 'long',
  }
}

function choose<const T extends string>(value: Query[string], all: readonly T[]): readonly T[] {
  if (one(value) === 'all') return all
  const chosen = oneOf(value, all)
  return chosen ? [chosen] : all.slice(0, 1)
}

function number(value: Query[string]): number | null {
  const text = one(value)
  const read = text === null ? Number.NaN : Number(text)
  return Number.isFinite(read) ? read : null
}
