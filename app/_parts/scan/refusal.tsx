/** An expected refusal inside a page: what cannot be shown and the next step, under its true status, with or without scripts. */
import { ClockAlert, CloudAlert, HardDrive, Lock, type LucideIcon, ShieldAlert } from 'lucide-react'
import { useWords } from '#words'
import { EmptyState } from '@/components/ui/empty-state'
import { type AppError, ERROR_CODES, isAppError, type ErrorCode } from '@/lib/errors'
import { respondWith } from '@/lib/http/request-facts'
import { phrase } from '@/lib/preview/vocabulary/message'
import { NothingHere } from '../not-found-state'
import { reportWords } from '../page-words'

export interface Refused {
  code: ErrorCode
  /** Both in words. */
  title: string
  sentence: string
}

/** Runs what a page needs; bugs still throw. */
export async function refusable<T>(
  work: () => Promise<T>,
): Promise<{ refused: null; value: T } | { refused: Refused; value: null }> {
  try {
    return { refused: null, value: await work() }
  } catch (error) {
    if (!isAppError(error)) throw error
    await respondWith(ERROR_CODES[error.code].status)
    return { refused: refusedBy(error), value: null }
  }
}

export function refusedBy({ code, said }: AppError): Refused {
  const words = reportWords()
  return { code, title: words.say(phrase(`error.title.${code}`, {})), sentence: words.say(said) }
}

const ICONS: Partial<Record<ErrorCode, LucideIcon>> = {
  forbidden: Lock,
  'rate-limited': ClockAlert,
  internal: CloudAlert,
  unavailable: CloudAlert,
  'disk-full': HardDrive,
}

export interface RefusalProps extends Refused {
  heading?: 'h1' | 'h2'
  action?: { label: string; href: string }
}

export function Refusal({ code, title, sentence, heading = 'h2', action }: RefusalProps) {
  const { t } = useWords()
  if (code === 'not-found') return <NothingHere heading={heading} />
  return (
    <EmptyState
      icon={ICONS[code] ?? ShieldAlert}
      heading={heading}
      title={title}
      action={action ?? { label: t('shell.check'), href: '/' }}
    >
      <p>{sentence}</p>
    </EmptyState>
  )
}
