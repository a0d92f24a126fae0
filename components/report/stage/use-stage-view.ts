/** The state of the stage, kept in the address: choices are steps of the history, typing and dragging are not. */
'use client'
import { debounce, useQueryStates } from 'nuqs'
import { STAGE_QUERY, type StageView } from './stage-query'

const TYPING_MS = 400

export function useStageView() {
  const [view, setView] = useQueryStates(STAGE_QUERY)
  return {
    view,
    choose: (change: Partial<StageView>) => void setView(change, { history: 'push' }),
    /** Shown at once, written into the address when the hand rests. */
    adjust: (change: Partial<Pick<StageView, 'text' | 'screen' | 'pane'>>) =>
      void setView(change, { history: 'replace', limitUrlUpdates: debounce(TYPING_MS) }),
  }
}
