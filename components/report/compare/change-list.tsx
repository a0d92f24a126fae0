/** What came, went, and became better or worse: each with its title, its state as a word and a sign, and what it means. */
import { ArrowDown, ArrowUp, Check, CircleHelp, Equal, type LucideIcon, Plus } from 'lucide-react'
import { CAUSE_STATES, type CauseState } from '@/lib/preview/report/compare/cause-changes'
import { useWords } from '#words'
import { Badge, type Tone } from '../../ui/badge'
import { Panel } from '../../ui/panel'
import { VisibleText } from '../evidence/visible-text'

export interface ChangeItem {
  key: string
  title: string
  state: CauseState
  /** What it means, or what is there now. */
  detail?: string | null
  /** Where its fix is. */
  href?: string
}

export interface ChangeListProps {
  items: readonly ChangeItem[]
  /** Of one address the states are changes; of two they say where a problem is. */
  isSameAddress: boolean
}

const LOOK: Record<CauseState, { tone: Tone; icon: LucideIcon }> = {
  new: { tone: 'fail', icon: Plus },
  worse: { tone: 'fail', icon: ArrowDown },
  better: { tone: 'good', icon: ArrowUp },
  stays: { tone: 'warn', icon: Equal },
  unknown: { tone: 'neutral', icon: CircleHelp },
  gone: { tone: 'good', icon: Check },
}
/** Where the pages are two, neither is the better one for having fewer. */
const OF_TWO: Record<CauseState, Tone> = {
  new: 'neutral',
  worse: 'warn',
  better: 'good',
  stays: 'neutral',
  unknown: 'neutral',
  gone: 'neutral',
}

export function ChangeList({ items, isSameAddress }: ChangeListProps) {
  const { t } = useWords()
  const sorted = CAUSE_STATES.flatMap((state) => items.filter((item) => item.state === state))
  return (
    <Panel>
      <ul className="divide-line divide-y">
        {sorted.map(({ key, title, state, detail, href }) => {
          const { tone, icon: Icon } = LOOK[state]
          return (
            <li
              key={key}
              data-change={state}
              className="grid gap-x-6 gap-y-2 px-4 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:px-5"
            >
              <div className="[overflow-wrap:anywhere]">
                <p className="font-medium">
                  <VisibleText text={title} />
                </p>
                {detail ? (
                  <p className="text-soft">
                    <VisibleText text={detail} />
                  </p>
                ) : null}
                {href ? (
                  <a
                    href={href}
                    className="text-accent inline-flex min-h-8 items-center underline underline-offset-4"
                  >
                    {t('compare.see-fix')}
                  </a>
                ) : null}
              </div>
              <Badge
                tone={isSameAddress ? tone : OF_TWO[state]}
                className="max-sm:order-first max-sm:justify-self-start"
              >
                {isSameAddress ? <Icon aria-hidden /> : null}
                {t(isSameAddress ? `compare.state.${state}` : `compare.of-two.${state}`)}
              </Badge>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
