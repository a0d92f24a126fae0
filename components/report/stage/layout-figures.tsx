/** The layouts side by side as small figures: the one WhatsApp will use is marked, the others say what they need. */
import { Check } from 'lucide-react'
import type { Layout } from '@/lib/preview/vocabulary/card'
import type { ReportCard } from '@/lib/preview/report/schema'
import { LAYOUT_NAMES } from '../../whatsapp/card-words'
import { SmallFigure } from '../../whatsapp/small-figure'
import { classNames } from '../../ui/class-names'
import { pictureOf, type Pictures } from './pictures'

export interface LayoutNeed {
  /** One line: what a page must offer for this layout. */
  needs: string
  /** What stands in the picture's place: "1200 × 630". */
  placeholder: string | null
}
export type LayoutNeeds = Partial<Record<Layout, LayoutNeed>>

export interface LayoutFiguresProps {
  card: ReportCard
  message: string
  pictures: Pictures
  needs: LayoutNeeds
  /** Absent: as the page. */
  theme?: 'light' | 'dark'
}

const FIGURE_SCALE = 0.32

export function LayoutFigures({ card, message, pictures, needs, theme }: LayoutFiguresProps) {
  // The guide that iOS follows knows its square picture only as the small thumbnail.
  const usual: Layout[] = ['landscape', card.surface === 'ios' ? 'thumbnail' : 'square', 'text']
  const layouts = usual.includes(card.layout) ? usual : [card.layout, ...usual]
  return (
    <ul
      className={classNames(
        'grid gap-2 sm:gap-3',
        layouts.length > 3 ? 'sm:grid-cols-2 xl:grid-cols-4' : 'sm:grid-cols-3',
      )}
    >
      {layouts.map((layout) => {
        const used = layout === card.layout
        const need = needs[layout]
        return (
          <li
            key={layout}
            data-layout={layout}
            aria-current={used ? 'true' : undefined}
            className={classNames(
              // Three columns of a phone are too narrow to read: there the words stand beside the figure.
              'grid grid-cols-[112px_minmax(0,1fr)] overflow-hidden rounded-md border max-sm:min-h-32 sm:grid-cols-none sm:grid-rows-[128px_auto]',
              used ? 'border-ink' : 'border-line',
            )}
          >
            <SmallFigure
              card={used ? card : other(card, layout)}
              message={card.host ?? message}
              imageSrc={used ? pictureOf(card, pictures) : null}
              placeholder={need?.placeholder ?? undefined}
              scale={FIGURE_SCALE}
              theme={theme}
            />
            <div className="border-line bg-surface border-l p-2 text-sm leading-5 max-sm:px-3 sm:border-t sm:border-l-0">
              <p className="font-medium">{LAYOUT_NAMES[layout]}</p>
              {used ? (
                <p>
                  <Check aria-hidden className="mr-1 inline size-4 align-text-bottom" />
                  WhatsApp will use this
                </p>
              ) : (
                <p className="text-soft">{need?.needs}</p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The same words in another layout; its picture is not there yet. */
const other = (card: ReportCard, layout: Layout): ReportCard => ({
  ...card,
  layout,
  image: null,
  title: card.title ?? card.host ?? 'Title of the page',
})
