/** Says how wide the chat is drawn and, once measured, how much smaller it is shown here. */
'use client'
import { useEffect, useRef, useState } from 'react'
import type { Surface } from '@/lib/preview/vocabulary/card'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'
import { useWords } from '#words'
import { widthPxOf, type StageView } from '../stage/stage-query'

export interface ScreenNoteProps {
  view: StageView
  /** The one that is shown, unless all are. */
  surface: Surface
}

const SHOWN = '[data-cell] .fitted-screen, [data-shown] .fitted-screen'

export function ScreenNote({ view, surface }: ScreenNoteProps) {
  const { t } = useWords()
  /** Shares of the screens' own widths; null while nothing is smaller. */
  const [shares, setShares] = useState<Shares | null>(null)
  const ref = useRef<HTMLParagraphElement>(null)
  // After every render, because every choice can show another screen.
  useEffect(() => {
    const stage = ref.current?.closest('[data-stage]')
    if (!stage) return
    const observer = new ResizeObserver(() => setShares((before) => sameOr(before, sharesOf(stage))))
    observer.observe(stage)
    return () => observer.disconnect()
  })
  return (
    <p ref={ref} className="text-soft text-sm tabular-nums">
      {view.show === 'cut' ? t('stage.whole-picture') : shownWords(widthWords(view, surface, t), shares, t)}
    </p>
  )
}

interface Shares {
  least: number
  most: number
}

function widthWords(view: StageView, surface: Surface, t: SayOnScreen): string {
  if (view.show === 'all')
    return t('stage.all-wide', { phone: widthPxOf('android', view), web: widthPxOf('web', view) })
  return t(surface === 'web' ? 'stage.web-wide' : 'stage.phone-wide', { width: widthPxOf(surface, view) })
}

function shownWords(width: string, shares: Shares | null, t: SayOnScreen): string {
  if (!shares) return width
  return shares.least === shares.most
    ? t('stage.shown-at', { width, share: shares.least })
    : t('stage.shown-between', { width, ...shares })
}

/** To the percent, so that a pixel more or less is no change. */
function sharesOf(stage: Element): Shares | null {
  // By its place: browsers do not agree on what a zoomed element says of its own width.
  const shares = [...stage.querySelectorAll<HTMLElement>(SHOWN)].map(
    (screen) =>
      Math.round((100 * (screen.parentElement?.clientWidth ?? 0)) / Number(screen.dataset['screen'])) / 100,
  )
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  return least < 1 ? { least, most: Math.min(1, most) } : null
}

/** The same object while nothing changed: a new one would be drawn anew, and measured anew. */
const sameOr = (before: Shares | null, now: Shares | null): Shares | null =>
  before?.least === now?.least && before?.most === now?.most ? before : now
