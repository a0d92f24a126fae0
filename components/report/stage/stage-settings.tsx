/** The finer settings of the stage: the words around the link, who sends it, and how wide the screen is. */
'use client'
import { type ReactNode, useId, useState } from 'react'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { SegmentedChoice } from './segmented-choice'
import { holdsAnotherLink, WORDS_CHARS_MAX } from './stage-message'
import { SCREENS } from '@/lib/drawing/geometry/screens'
import { themeChoices } from './theme-choices'
import { STAGE_FRAMES, STAGE_SIDES, widthPxOf, type StageView } from './stage-query'
import type { useStageView } from './use-stage-view'

export interface StageSettingsProps extends ReturnType<typeof useStageView> {
  card: CardInWords
  /** The link that was checked. */
  link: string
  /** Below the settings. */
  children?: ReactNode
}

export function StageSettings({ view, choose, adjust, card, link, children }: StageSettingsProps) {
  const { t } = useWords()
  const id = useId()
  // Only at first: whoever has opened it closes it too.
  const [open] = useState(() => isChanged(view))
  const { surface, clientName } = card
  const { minPx, maxPx } = SCREENS[surface]
  const widthPx = widthPxOf(surface, view)
  const isPane = surface === 'web'
  const width = t(isPane ? 'stage.px' : 'stage.dp', { width: widthPx })
  return (
    <Disclosure summary={t('stage.settings')} open={open} className="print:hidden">
      <div className="grid gap-4 pt-1 pb-2">
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <SegmentedChoice
            legend={t('stage.show')}
            legendShown
            name="show"
            value={view.show}
            onChoose={(show) => choose({ show })}
            choices={showChoices(t)}
          />
          <SegmentedChoice
            legend={t('stage.theme')}
            legendShown
            name="theme"
            value={view.theme}
            onChoose={(theme) => choose({ theme })}
            choices={themeChoices(t)}
            iconsOnly
            disabled={view.show === 'all'}
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor={`${id}-text`} className="text-sm font-medium">
            {t('stage.message')}
          </label>
          <textarea
            id={`${id}-text`}
            name="text"
            rows={3}
            maxLength={WORDS_CHARS_MAX}
            dir="auto"
            value={view.text}
            onChange={(event) => adjust({ text: event.target.value })}
            aria-describedby={`${id}-hint`}
            className="border-edge bg-surface text-ink w-full min-w-0 resize-y rounded-md border px-3 py-2 text-base sm:text-sm"
          />
          <p id={`${id}-hint`} className="text-soft text-sm">
            {t('stage.message-hint')}
            {holdsAnotherLink(view.text, link) ? <> {t('stage.message-other-link')}</> : null}
          </p>
        </div>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <SegmentedChoice
            legend={t('stage.side')}
            legendShown
            name="side"
            value={view.side}
            onChoose={(side) => choose({ side })}
            choices={STAGE_SIDES.map((value) => ({ value, label: t(`stage.side.${value}`) }))}
          />
          <SegmentedChoice
            legend={t('stage.frame')}
            legendShown
            name="frame"
            value={view.frame}
            onChoose={(frame) => choose({ frame })}
            choices={STAGE_FRAMES.map((value) => ({ value, label: t(`stage.frame.${value}`) }))}
          />
          <div className="min-w-48 flex-1">
            <label htmlFor={`${id}-width`} className="flex justify-between gap-3 text-sm font-medium">
              {isPane ? t('stage.chat-width') : t('stage.screen-width', { device: clientName })}
              <output htmlFor={`${id}-width`} className="text-soft font-normal tabular-nums">
                {width}
              </output>
            </label>
            <input
              id={`${id}-width`}
              name={isPane ? 'pane' : 'screen'}
              type="range"
              min={minPx}
              max={maxPx}
              value={widthPx}
              onChange={(event) => adjust({ [isPane ? 'pane' : 'screen']: event.target.valueAsNumber })}
              aria-valuetext={width}
              className="accent-primary min-h-10 w-full"
            />
          </div>
        </div>
        {children}
      </div>
    </Disclosure>
  )
}

const showChoices = (t: SayOnScreen) =>
  [
    { value: 'card', label: t('stage.show.card') },
    { value: 'all', label: t('stage.show.all'), short: t('stage.show.all-short') },
    { value: 'composer', label: t('stage.show.composer') },
    { value: 'cut', label: t('stage.show.cut') },
  ] as const

const isChanged = ({ show, text, side, frame, screen, pane }: StageView) =>
  show !== 'card' || text !== '' || side !== 'sent' || frame !== 'message' || screen !== null || pane !== null
