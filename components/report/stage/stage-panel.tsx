/** The chat stage of a report: which card, in which theme, with which words; its state is the address of the view. */
'use client'
import type { FormEvent } from 'react'
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Panel } from '../../ui/panel'
import { CardReason } from './card-reason'
import { LayoutFigures, type LayoutNeeds } from './layout-figures'
import { PictureButtons } from './picture-buttons'
import type { Pictures } from './card-pictures'
import { ScreenNote } from '../evidence/screen-note'
import { SegmentedChoice } from './segmented-choice'
import { StageDrawing } from './stage-drawing'
import { StageGrid } from './stage-grid'
import { messageOf } from './stage-message'
import { StageSettings } from './stage-settings'
import { useEarlyChoices } from './use-early-choices'
import { chatTheme } from './stage-query'
import { useStageView } from './use-stage-view'

export interface StagePanelProps {
  cards: readonly CardInWords[]
  /** The link as it is sent. */
  link: string
  pictures: Pictures
  needs: LayoutNeeds
}

const FORM_ID = 'stage-form'
export function StagePanel({ cards, link, pictures, needs }: StagePanelProps) {
  const { t } = useWords()
  const stage = useStageView()
  const { view, choose } = stage
  useEarlyChoices(FORM_ID, choose)
  const shown = SURFACES.flatMap((surface) => cards.find((card) => card.surface === surface) ?? [])
  const card = shown.find(({ surface }) => surface === view.surface) ?? shown[0]
  if (!card)
    return (
      <EmptyState title={t('states.no-card')} heading="h2">
        {t('states.no-card-why')}
      </EmptyState>
    )
  const message = messageOf(view.text, link)
  const all = view.show === 'all'
  const { surface } = card
  const nothingToCrop = view.show === 'cut' && !(card.image && pictures.large)
  return (
    <section data-stage={view.show} aria-label={t('stage.region')} className="max-lg:contents print:hidden">
      <form
        id={FORM_ID}
        method="get"
        action="#stage"
        autoComplete="off"
        onSubmit={stay}
        className="grid gap-3 max-lg:contents"
      >
        <div id="stage" className="grid scroll-mt-4 gap-3 max-lg:order-1">
          <div className="flex flex-wrap items-center gap-2">
            <SegmentedChoice
              legend={t('stage.device')}
              name="surface"
              value={surface}
              onChoose={(next) => choose({ surface: next })}
              choices={shown.map((one) => ({ value: one.surface, label: one.clientName }))}
              disabled={all}
              quiet
            />
            {all ? <Kept surface={surface} theme={view.theme} /> : null}
            <span data-without-script="" className="hidden">
              <Button type="submit">{t('stage.apply')}</Button>
            </span>
          </div>
          <Panel className="overflow-hidden">
            <div className="bg-sunken">
              {all ? (
                <StageGrid cards={bySurface(shown)} view={view} message={message} pictures={pictures} />
              ) : (
                <StageDrawing
                  cards={bySurface(shown)}
                  card={card}
                  view={view}
                  message={message}
                  pictures={pictures}
                />
              )}
            </div>
            {all ? null : (
              <div data-reason className="border-line border-t px-4 py-3">
                <CardReason card={card} />
              </div>
            )}
          </Panel>
          <StageSettings {...stage} card={card} link={link}>
            {nothingToCrop ? null : (
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <ScreenNote view={view} surface={surface} />
                <PictureButtons link={link} view={view} surface={surface} />
              </div>
            )}
          </StageSettings>
        </div>
        {all ? null : (
          <div className="max-lg:order-3">
            <LayoutFigures
              card={card}
              message={message}
              pictures={pictures}
              needs={needs}
              theme={chatTheme(view)}
            />
          </div>
        )}
      </form>
    </section>
  )
}

/** A disabled choice is not sent: without scripting it would be lost on the way through the grid. */
function Kept({ surface, theme }: { surface: Surface; theme: string }) {
  return (
    <>
      <input type="hidden" name="surface" value={surface} />
      <input type="hidden" name="theme" value={theme} />
    </>
  )
}

/** With scripting every choice acts at once; the form is for those without. */
const stay = (event: FormEvent) => event.preventDefault()

const bySurface = (cards: readonly CardInWords[]): Partial<Record<Surface, CardInWords>> =>
  Object.fromEntries(cards.map((card) => [card.surface, card]))
