/** How the score works: the card of each band beside its range, and what moves the score inside a band. */
import type { ScoreHelp as Numbers } from '@/lib/preview/words/score-help'
import { useWords } from '#words'
import { Panel } from '../ui/panel'
import { SAMPLE_LINK, sampleCard } from '../whatsapp/samples/sample-cards'
import { SmallFigure } from '../whatsapp/small-figure'

export function ScoreHelp({ bands, points, polishMax, notRead }: Numbers) {
  const { t } = useWords()
  return (
    <div className="grid gap-8">
      <ol className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {bands.map(({ id, from, to, layout }) => {
          const { card, imageSrc } = sampleCard('android', layout, '16:9', 'short')
          return (
            <li key={id} className="grid">
              <Panel className="grid grid-rows-[auto_1fr] overflow-hidden">
                <SmallFigure
                  card={card}
                  message={SAMPLE_LINK}
                  imageSrc={imageSrc}
                  scale={0.7}
                  className="border-line h-56 border-b"
                />
                <div className="grid content-start gap-1 px-4 py-3 text-sm">
                  <p className="text-lg font-semibold tabular-nums">{t('help.score.range', { from, to })}</p>
                  <p>{t(`help.score.band.${id}`)}</p>
                </div>
              </Panel>
            </li>
          )
        })}
      </ol>
      <ul className="grid max-w-prose list-disc gap-2 ps-5 text-base">
        <li>{t('help.score.risk', points.risk)}</li>
        <li>{t('help.score.text', points['poorer-text'])}</li>
        <li>{t('help.score.polish', { each: points.polish.warn, max: polishMax })}</li>
        <li>{t('help.score.not-read', { points: notRead })}</li>
        <li>{t('help.score.unknown')}</li>
      </ul>
    </div>
  )
}
