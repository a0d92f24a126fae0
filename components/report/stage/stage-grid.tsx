/** All cards at once for comparing: each surface in the light and in the dark theme. */
import type { CSSProperties } from 'react'
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import type { ReportCard } from '@/lib/preview/report/schema'
import { LAYOUT_NAMES } from '../../whatsapp/card-words'
import type { Pictures } from './pictures'
import { StageChat } from './stage-chat'
import { widthPxOf, type StageView } from './stage-query'
import { SURFACE_NAMES } from './surface-choices'

export interface StageGridProps {
  cards: Readonly<Partial<Record<Surface, ReportCard>>>
  view: StageView
  message: string
  pictures: Pictures
}

const THEMES = ['light', 'dark'] as const

export function StageGrid({ cards, view, message, pictures }: StageGridProps) {
  return (
    <ul className="grid gap-4 p-4 sm:grid-cols-2 lg:grid-cols-(--columns)" style={columnsOf(view)}>
      {THEMES.flatMap((theme) =>
        SURFACES.map((surface) => {
          const card = cards[surface]
          if (!card) return null
          return (
            <li key={`${surface}-${theme}`} data-cell className="grid min-w-0 grid-rows-[auto_1fr]">
              <p className="mb-2 flex flex-wrap justify-between gap-x-3 text-sm">
                <span className="font-medium">
                  {SURFACE_NAMES[surface]}, {theme}
                </span>
                <span className="text-soft">{LAYOUT_NAMES[card.layout]}</span>
              </p>
              <StageChat card={card} view={{ ...view, theme }} message={message} pictures={pictures} />
            </li>
          )
        }),
      )}
    </ul>
  )
}

/** Each column is as wide as its screen, so that all are shown at one scale. */
const columnsOf = (view: StageView) =>
  // Safe: custom properties are valid style keys, React's type only does not list them.
  ({
    '--columns': SURFACES.map((surface) => `minmax(0, ${widthPxOf(surface, view)}fr)`).join(' '),
  }) as CSSProperties
