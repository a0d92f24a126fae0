/** The word, tone and icon of each verdict and of each finding's status; colour never stands alone. */
import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleQuestionMark,
  CircleX,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import type { Finding, VerdictStatus } from '@/lib/preview/report/schema'
import type { Tone } from '../../ui/badge'

export interface Words {
  word: string
  tone: Tone
  icon: LucideIcon
}

export const VERDICT_WORDS: Record<VerdictStatus, Words> = {
  good: { word: 'Ready to send', tone: 'good', icon: CircleCheck },
  improve: { word: 'Could be better', tone: 'warn', icon: TriangleAlert },
  fix: { word: 'Fix before sending', tone: 'fail', icon: CircleX },
  unknown: { word: 'Could not tell', tone: 'neutral', icon: CircleQuestionMark },
}

export const STATUS_WORDS: Record<Finding['status'], Words> = {
  fail: { word: 'Fails', tone: 'fail', icon: CircleX },
  warn: { word: 'Could be better', tone: 'warn', icon: TriangleAlert },
  unknown: { word: 'Could not tell', tone: 'neutral', icon: CircleQuestionMark },
  error: { word: 'This check broke', tone: 'neutral', icon: CircleDashed },
  pass: { word: 'Passed', tone: 'good', icon: CircleCheck },
  'not-applicable': { word: 'Does not apply', tone: 'neutral', icon: CircleMinus },
}

export const TONE_TEXT: Record<Tone, string> = {
  neutral: 'text-soft',
  accent: 'text-accent',
  good: 'text-good',
  warn: 'text-warn',
  fail: 'text-fail',
}
