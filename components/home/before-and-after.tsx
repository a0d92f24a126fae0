/** One link before and after its fix: the same message, two cards, and over each what made it so. */
import { CircleCheck, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { Panel } from '../ui/panel'
import { CardInChat, type ShownCard } from './card-in-chat'

export interface BeforeAndAfterProps {
  before: ShownCard
  after: ShownCard
  /** Why the first card looks as it does. */
  reason: string
  /** The report about it. */
  href: string
}

export function BeforeAndAfter({ before, after, reason, href }: BeforeAndAfterProps) {
  const { t } = useWords()
  return (
    <section aria-label={t('home.before-and-after')} className="grid gap-3">
      <ol className="grid gap-4 sm:grid-cols-2">
        <Side
          title={t('home.before')}
          says={reason}
          icon={<CircleX aria-hidden className="text-fail size-4" />}
          shown={before}
        />
        <Side
          title={t('home.after')}
          says={t('home.after-why')}
          icon={<CircleCheck aria-hidden className="text-good size-4" />}
          shown={after}
        />
      </ol>
      <p className="text-sm">
        <a href={href} className="text-accent inline-flex min-h-10 items-center underline underline-offset-4">
          {t('home.open-report')}
        </a>
      </p>
    </section>
  )
}

interface SideProps {
  title: string
  says: string
  icon: ReactNode
  shown: ShownCard
}

function Side({ title, says, icon, shown }: SideProps) {
  return (
    <li className="grid">
      {/* The caption is above the card: below it, it would move when the taller neighbour arrives. */}
      <Panel className="grid grid-rows-[auto_1fr] overflow-hidden">
        <div className="border-line grid gap-1 border-b px-4 py-3 text-sm sm:min-h-24 sm:content-start">
          <p className="flex items-center gap-2 font-medium">
            {icon}
            {title}
          </p>
          <p className="text-soft">{says}</p>
        </div>
        <CardInChat shown={shown} widthPx={360} />
      </Panel>
    </li>
  )
}
