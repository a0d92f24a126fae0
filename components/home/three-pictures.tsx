/** What the product does, in three pictures: the cards of all devices, the one reason with its figures, the tags to paste. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { SmallFigure } from '../whatsapp/small-figure'
import { Panel } from '../ui/panel'
import type { ShownCard } from './card-in-chat'

export interface ThreePicturesProps {
  /** The same page on every device. */
  cards: readonly (ShownCard & { name: string })[]
  /** An image that is too heavy, and the limit. */
  weight: { bytes: number; limit: number }
  /** Lines of code. */
  tags: readonly string[]
}

export function ThreePictures({ cards, weight, tags }: ThreePicturesProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="what-it-does">
      <h2 id="what-it-does" className="mb-3 text-lg font-semibold">
        {t('home.does')}
      </h2>
      <ol className="grid gap-4 lg:grid-cols-3">
        <Picture title={t('home.does.see')} says={t('home.does.see-how')}>
          <ul className="grid h-full grid-cols-3 gap-px">
            {cards.map(({ name, ...shown }) => (
              <li key={shown.card.surface} className="grid grid-rows-[1fr_auto]">
                <SmallFigure {...shown} scale={0.36} className="h-full" />
                <p className="text-soft bg-surface py-1.5 text-center text-sm">{name}</p>
              </li>
            ))}
          </ul>
        </Picture>
        <Picture title={t('home.does.why')} says={t('home.does.why-how')}>
          <WeightAgainstLimit {...weight} />
        </Picture>
        <Picture title={t('home.does.mend')} says={t('home.does.mend-how')}>
          <pre
            dir="ltr"
            className="flex h-full flex-col justify-center gap-2 overflow-hidden px-5 font-mono text-sm whitespace-pre-wrap"
          >
            {tags.map((line) => (
              <code key={line} dir="ltr" className="[overflow-wrap:anywhere]">
                {line}
              </code>
            ))}
          </pre>
        </Picture>
      </ol>
    </section>
  )
}

function Picture({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  return (
    <li className="grid">
      <Panel className="grid grid-rows-[auto_1fr] overflow-hidden">
        <div className="border-line bg-sunken h-56 border-b">{children}</div>
        <div className="grid content-start gap-1 px-5 py-4">
          <h3 className="text-base font-semibold">{title}</h3>
          <p className="text-soft text-sm">{says}</p>
        </div>
      </Panel>
    </li>
  )
}

/** The bar ends at the weight; a line across it is the limit. */
function WeightAgainstLimit({ bytes, limit }: { bytes: number; limit: number }) {
  const { t, value } = useWords()
  const at = Math.round((limit / bytes) * 100)
  return (
    <div className="grid h-full content-center gap-3 px-6">
      <p className="text-lg font-semibold tabular-nums">
        {t('home.weight', { weight: value({ bytes, beside: limit }) })}
      </p>
      <div aria-hidden className="relative pb-1">
        <div className="flex h-3 overflow-hidden rounded-full">
          <span className="bg-edge" style={{ width: `${at}%` }} />
          <span className="bg-fail flex-1" />
        </div>
        <span className="bg-ink absolute -top-1.5 h-6 w-0.5" style={{ insetInlineStart: `${at}%` }} />
      </div>
      <p className="text-soft text-sm tabular-nums">
        {t('home.weight-limit', { limit: value({ bytes: limit, beside: bytes }) })}
      </p>
    </div>
  )
}
