/** A moment to the minute, in UTC and saying so: the same on every machine. */
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'

export const exactTime = (
  at: string | Date,
  { date }: ScreenWords,
  month: 'short' | 'long' = 'short',
): string =>
  date(at, {
    year: 'numeric',
    month,
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  })
