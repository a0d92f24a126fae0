/** The chat stage of a report: which card, in which theme, with which words; its state is the address of the view. */
'use client'
import type { FormEvent } from 'react'
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'
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
import { themeChoices } from './theme-choices'
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
const showChoices = (t: SayOnScreen) =>
  [
    { value: 'card', label: t('stage.show.card') },
    { value: 'all', label: t('stage.show.all'), short: t('stage.show.all-short') },
    { value: 'composer', label: t('stage.show.composer') },
    { value: 'cut', label: t('stage.show.cut') },
  ] as const

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
    <section
      id="stage"
      data-stage={view.show}
      aria-label={t('stage.region')}
      className="scroll-mt-4 print:hidden"
    >
      <form
        id={FORM_ID}
        method="get"
        action="#stage"
        autoComplete="off"
        onSubmit={stay}
        className="grid gap-3"
      >
        <div className="flex flex-wrap items-center gap-2">
          <SegmentedChoice
            legend={t('stage.show')}
            name="show"
            value={view.show}
            onChoose={(show) => choose({ show })}
            choices={showChoices(t)}
          />
          <div className="flex min-w-0 flex-1 basis-[340px] flex-wrap items-center justify-between gap-2">
            <SegmentedChoice
              legend={t('stage.device')}
              name="surface"
              value={surface}
              onChoose={(next) => choose({ surface: next })}
              choices={shown.map((one) => ({ value: one.surface, label: one.clientName }))}
              disabled={all}
            />
            <SegmentedChoice
              legend={t('stage.theme')}
              name="theme"
              value={view.theme}
              onChoose={(theme) => choose({ theme })}
              choices={themeChoices(t)}
              iconsOnly
              disabled={all}
            />
          </div>
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
          {nothingToCrop ? null : (
            <div className="border-line flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t px-4 py-2">
              <ScreenNote view={view} surface={surface} />
              <PictureButtons link={link} view={view} surface={surface} />
            </div>
          )}
          {all ? null : (
            <div data-reason className="border-line border-t px-4 py-3">
              <CardReason card={card} />
            </div>
          )}
        </Panel>
        <StageSettings {...stage} card={card} link={link} />
        {all ? null : (
          <LayoutFigures
            card={card}
            message={message}
            pictures={pictures}
            needs={needs}
            theme={chatTheme(view)}
          />
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
