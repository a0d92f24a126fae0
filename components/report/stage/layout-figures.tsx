/** The layouts side by side as small figures: the one WhatsApp will use is marked, the others say what they need. */
import { Check } from 'lucide-react'
import type { Layout } from '@/lib/preview/vocabulary/card'
import type { LayoutNeeds } from '@/lib/preview/words/layout-needs-in-words'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { SmallFigure } from '../../whatsapp/small-figure'
import { classNames } from '../../ui/class-names'
import { pictureOf, type Pictures } from './card-pictures'

export type { LayoutNeeds } from '@/lib/preview/words/layout-needs-in-words'

export interface LayoutFiguresProps {
  card: CardInWords
  message: string
  pictures: Pictures
  needs: LayoutNeeds
  /** Absent: as the page. */
  theme?: 'light' | 'dark'
}

const FIGURE_SCALE = 0.32

export function LayoutFigures({ card, message, pictures, needs, theme }: LayoutFiguresProps) {
  const { t } = useWords()
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
              // Three columns of a phone are too narrow to read: there the words are beside the figure.
              'grid grid-cols-[112px_minmax(0,1fr)] overflow-hidden rounded-md border max-sm:min-h-32 sm:grid-cols-none sm:grid-rows-[128px_auto]',
              used ? 'border-ink' : 'border-line',
            )}
          >
            <SmallFigure
              card={used ? card : other(card, layout, t('stage.sample-title'))}
              message={card.host ?? message}
              imageSrc={used ? pictureOf(card, pictures) : null}
              placeholder={need.placeholder ?? undefined}
              scale={FIGURE_SCALE}
              theme={theme}
            />
            <div className="border-line bg-surface border-l p-2 text-sm leading-5 max-sm:px-3 sm:border-t sm:border-l-0">
              <p className="font-medium">{t(`stage.layout.${layout}`)}</p>
              {used ? (
                <p>
                  <Check aria-hidden className="mr-1 inline size-4 align-text-bottom" />
                  {t('stage.used')}
                </p>
              ) : (
                <p className="text-soft">{need.needs}</p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The same words in another layout; its picture is not there yet. */
const other = (card: CardInWords, layout: Layout, sampleTitle: string): CardInWords => ({
  ...card,
  layout,
  image: null,
  title: card.title ?? card.host ?? sampleTitle,
})
