/** The state of the stage, kept in the address: choices are steps of the history, typing and dragging are not. */
'use client'
import { useAddress } from './stage-address'
import { readStageView, type StageView, withStageView } from './stage-query'

export function useStageView() {
  const { search, write } = useAddress()
  return {
    view: readStageView(search),
    choose: (change: Partial<StageView>) => write(withStageView(search, change), 'push'),
    /** Shown at once, written into the address when the hand rests. */
    adjust: (change: Partial<Pick<StageView, 'text' | 'screen' | 'pane'>>) =>
      write(withStageView(search, change), 'replace'),
  }
}
