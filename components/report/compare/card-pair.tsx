/** Both cards under one switch of device and theme: radio inputs alone, so that it works without scripting. */
import { type Surface, SURFACES } from '@/lib/preview/vocabulary/card'
import { useWords } from '#words'
import { EmptyState } from '../../ui/empty-state'
import { Panel } from '../../ui/panel'
import { ChatStage } from '../../whatsapp/chat-stage'
import { CardReason } from '../stage/card-reason'
import { pictureOf } from '../stage/card-pictures'
import { SegmentedChoice } from '../stage/segmented-choice'
import { themeChoices } from '../stage/theme-choices'
import { CompareHead, type CompareHeadProps } from './compare-head'

export interface CardPairProps {
  halves: readonly [CompareHeadProps, CompareHeadProps]
}

export function CardPair({ halves }: CardPairProps) {
  const { t } = useWords()
  const surfaces = SURFACES.filter((surface) => halves.some(({ side }) => cardOf(side, surface)))
  return (
    <section data-card-panel aria-label={t('compare.cards')} className="grid gap-4">
      {surfaces.length > 0 ? (
        <div className="bg-ground sticky top-0 z-10 -mx-1 flex flex-wrap items-center gap-2 px-1 py-2">
          <SegmentedChoice
            legend={t('stage.device')}
            name="compare-surface"
            initial={surfaces[0] ?? 'android'}
            choices={surfaces.map((surface) => ({ value: surface, label: t(`stage.device.${surface}`) }))}
          />
          <SegmentedChoice
            legend={t('stage.theme')}
            name="compare-theme"
            initial="page"
            choices={themeChoices(t)}
            iconsOnly
          />
        </div>
      ) : null}
      <div className="grid gap-x-6 gap-y-8 md:grid-cols-2 md:grid-rows-[auto_auto_auto] md:gap-y-3">
        {halves.map((half) => (
          <section
            key={half.which}
            aria-label={t(`compare.${half.which}`)}
            className="grid gap-3 *:min-w-0 md:row-span-3 md:grid-rows-subgrid"
          >
            <CompareHead {...half} />
            <Drawings half={half} surfaces={surfaces} />
          </section>
        ))}
      </div>
    </section>
  )
}

function Drawings({
  half: { which, side },
  surfaces,
}: {
  half: CompareHeadProps
  surfaces: readonly Surface[]
}) {
  const { t } = useWords()
  const { report, pictures } = side
  if (report.cards.length === 0)
    return (
      <EmptyState title={t('states.no-card')} heading="h3">
        {t('states.no-card-why')}
      </EmptyState>
    )
  return (
    <section aria-label={t(`compare.card-${which}`)}>
      {surfaces.map((surface) => {
        const card = cardOf(side, surface)
        return card ? (
          <div key={surface} data-surface-stage={surface}>
            <Panel className="overflow-hidden">
              <ChatStage card={card} message={report.url} imageSrc={pictureOf(card, pictures)} />
              <div className="border-line border-t px-4 py-3">
                <CardReason card={card} />
              </div>
            </Panel>
          </div>
        ) : null
      })}
    </section>
  )
}

const cardOf = ({ report }: CompareHeadProps['side'], surface: Surface) =>
  report.cards.find((card) => card.surface === surface)
