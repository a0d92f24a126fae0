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
import type { ScreenCode } from '@/lib/preview/words/screen-words'
import type { Tone } from '../../ui/badge'

export interface StatusWords {
  /** The code of its word. */
  word: ScreenCode
  tone: Tone
  icon: LucideIcon
}

export const VERDICT_WORDS = {
  good: { word: 'verdict.status.good', tone: 'good', icon: CircleCheck },
  improve: { word: 'verdict.status.improve', tone: 'warn', icon: TriangleAlert },
  fix: { word: 'verdict.status.fix', tone: 'fail', icon: CircleX },
  unknown: { word: 'verdict.status.unknown', tone: 'neutral', icon: CircleQuestionMark },
} as const satisfies Record<VerdictStatus, StatusWords>

export const STATUS_WORDS = {
  fail: { word: 'findings.status.fail', tone: 'fail', icon: CircleX },
  warn: { word: 'findings.status.warn', tone: 'warn', icon: TriangleAlert },
  unknown: { word: 'findings.status.unknown', tone: 'neutral', icon: CircleQuestionMark },
  error: { word: 'findings.status.error', tone: 'neutral', icon: CircleDashed },
  pass: { word: 'findings.status.pass', tone: 'good', icon: CircleCheck },
  'not-applicable': { word: 'findings.status.not-applicable', tone: 'neutral', icon: CircleMinus },
} as const satisfies Record<Finding['status'], StatusWords>

export const TONE_TEXT: Record<Tone, string> = {
  neutral: 'text-soft',
  accent: 'text-accent',
  good: 'text-good',
  warn: 'text-warn',
  fail: 'text-fail',
}
