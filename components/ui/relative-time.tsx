/** A moment, relative, with the exact time on hover: in the reader's zone, and in UTC until scripting takes over. */
'use client'
import { useSyncExternalStore } from 'react'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { useWords } from '#words'
import { exactTime } from './exact-time'
import { useScripted } from './use-scripted'

export interface RelativeTimeProps {
  /** ISO 8601. */
  at: string
  className?: string
}

const MINUTE_MS = 60_000
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE_MS],
]
const DAYS_MAX = 30

export function RelativeTime({ at, className }: RelativeTimeProps) {
  const words = useWords()
  // How long ago is the same in every zone: said by the server already, nothing moves when the scripts take over.
  const now = useSyncExternalStore(everyMinute, currentMinute, currentMinute)
  const isLocal = useScripted()
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return null
  return (
    <time
      dateTime={at}
      title={isLocal ? exactLocal(date, words) : exactTime(date, words)}
      className={className}
      // A minute may pass between the server and the browser.
      suppressHydrationWarning
    >
      {relativeTo(date, now, words, isLocal ? {} : { timeZone: 'UTC' })}
    </time>
  )
}

const everyMinute = (tell: () => void) => {
  const timer = setInterval(tell, MINUTE_MS)
  return () => clearInterval(timer)
}
const currentMinute = () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS

const exactLocal = (at: Date, { date }: ScreenWords): string =>
  date(at, { dateStyle: 'full', timeStyle: 'long' })

/** "3 minutes ago", and a date once it is more than 30 days away. */
export function relativeTo(
  at: Date,
  nowMs: number,
  { t, date, relative }: ScreenWords,
  zone: { timeZone?: string } = {},
): string {
  const awayMs = at.getTime() - nowMs
  if (Math.abs(awayMs) > DAYS_MAX * 86_400_000) return date(at, { dateStyle: 'medium', ...zone })
  for (const [unit, sizeMs] of UNITS) {
    if (Math.abs(awayMs) >= sizeMs) return relative(Math.trunc(awayMs / sizeMs), unit)
  }
  return t('shell.just-now')
}
