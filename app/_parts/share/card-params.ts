/** What an embedded card may be asked for, read from its address: closed lists, and the default for everything else. */
import type { CardRequest } from './report-card'
import { LAYOUTS, SCALES, SURFACES } from './report-card'
import { BACKGROUNDS, SIDES, THEMES } from '@/lib/drawing/boxes/card-look'
import { oneOf } from '../query'

/** `auto` is for pages: they follow what the reader's device asks for. */
export const PAGE_THEMES = ['auto', ...THEMES] as const
export type PageTheme = (typeof PAGE_THEMES)[number]

export interface CardParams {
  request: CardRequest
  pageTheme: PageTheme
  scale: (typeof SCALES)[number]
}

export function readCardParams(address: string): CardParams {
  const { searchParams } = new URL(address)
  const chosen = <const T extends string>(name: string, allowed: readonly T[]): T | null =>
    oneOf(searchParams.get(name) ?? undefined, allowed)
  const pageTheme = chosen('theme', PAGE_THEMES) ?? 'auto'
  return {
    request: {
      surface: chosen('surface', SURFACES) ?? 'android',
      theme: pageTheme === 'dark' ? 'dark' : 'light',
      side: chosen('side', SIDES) ?? 'outgoing',
      layout: chosen('layout', LAYOUTS),
      background: chosen('background', BACKGROUNDS) ?? 'wallpaper',
    },
    pageTheme,
    scale: chosen('scale', SCALES) ?? '1',
  }
}

/** The query that asks for exactly this; what is the default is left out. */
export function cardQuery({ surface, theme, side, layout, background }: CardRequest): string {
  const query = new URLSearchParams({ surface, theme })
  if (side !== 'outgoing') query.set('side', side)
  if (layout) query.set('layout', layout)
  if (background !== 'wallpaper') query.set('background', background)
  return query.toString()
}
