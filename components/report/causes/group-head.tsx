/** The head of a group: its icon, its name, and how many are in it. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { STATUS_WORDS, TONE_TEXT } from '../verdict/verdict-words'

export interface GroupHeadProps {
  title: string
  count: number
  status: FindingInWords['status']
}

export function GroupHead({ title, count, status }: GroupHeadProps) {
  const { number } = useWords()
  const { icon: Icon, tone } = STATUS_WORDS[status]
  return (
    <h2 className="mb-3 flex items-center gap-2 text-base font-semibold">
      <Icon aria-hidden className={classNames('size-5', TONE_TEXT[tone])} />
      {title}
      <span className="text-soft font-normal tabular-nums">{number(count)}</span>
    </h2>
  )
}
