/** An expected refusal inside a page: what cannot be shown and the next step, under its true status, with or without scripts. */
import { ShieldAlert } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { ERROR_CODES, isAppError, type ErrorCode } from '@/lib/errors'
import { answerWith } from '@/lib/http/request-facts'
import { NothingHere } from './not-found-state'

export interface Refused {
  code: ErrorCode
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
    await answerWith(ERROR_CODES[error.code].status)
    return { refused: { code: error.code, sentence: error.message }, value: null }
  }
}

export interface RefusalProps extends Refused {
  heading?: 'h1' | 'h2'
  action?: { label: string; href: string }
}

export function Refusal({
  code,
  sentence,
  heading = 'h2',
  action = { label: 'Check a link', href: '/' },
}: RefusalProps) {
  if (code === 'not-found') return <NothingHere heading={heading} />
  return (
    <EmptyState icon={ShieldAlert} heading={heading} title={ERROR_CODES[code].title} action={action}>
      <p>{sentence}</p>
    </EmptyState>
  )
}
