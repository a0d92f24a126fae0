/** A small word with a border; colour only for verdicts, and then with an icon. */
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'fail'
export const TONES: Record<Tone, string> = {
  neutral: 'border-line bg-sunken text-soft',
  accent: 'border-transparent bg-accent-ground text-accent',
  good: 'border-transparent bg-good-ground text-good',
  warn: 'border-transparent bg-warn-ground text-warn',
  fail: 'border-transparent bg-fail-ground text-fail',
}

export interface BadgeProps {
  tone?: Tone
  children: ReactNode
  className?: string
}

export function Badge({ tone = 'neutral', children, className }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-sm border px-2 text-sm leading-6 font-medium whitespace-nowrap [&_svg]:size-4 [&_svg]:shrink-0',
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
