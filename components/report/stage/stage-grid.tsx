/** All cards at once for comparing: each surface in the light and in the dark theme. */
import type { CSSProperties } from 'react'
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import type { Pictures } from './card-pictures'
import { StageChat } from './stage-chat'
import { widthPxOf, type StageView } from './stage-query'

export interface StageGridProps {
  cards: Readonly<Partial<Record<Surface, CardInWords>>>
  view: StageView
  message: string
  pictures: Pictures
}

const THEMES = ['light', 'dark'] as const

export function StageGrid({ cards, view, message, pictures }: StageGridProps) {
  const { t } = useWords()
  return (
    <ul className="grid gap-4 p-4 sm:grid-cols-2 lg:grid-cols-(--columns)" style={columnsOf(view)}>
      {THEMES.flatMap((theme) =>
        SURFACES.map((surface) => {
          const card = cards[surface]
          if (!card) return null
          return (
            <li key={`${surface}-${theme}`} data-cell className="grid min-w-0 grid-rows-[auto_1fr]">
              <p className="mb-2 flex flex-wrap justify-between gap-x-3 text-sm">
                <span className="font-medium">{t(`stage.device-${theme}`, { device: card.clientName })}</span>
                <span className="text-soft">{t(`stage.layout.${card.layout}`)}</span>
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
