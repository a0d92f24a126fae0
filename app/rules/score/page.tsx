/** How the score works, in ten lines and four cards. */
import type { Metadata } from 'next'
import { ScoreHelp } from '@/components/help/score-help'
import { scoreHelp } from '@/lib/preview/words/score-help'
import { PageFrame } from '../../_parts/page-frame'
import { screenWords } from '../../_parts/page-words'
import { pageCard } from '../../_parts/share/page-card'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  return {
    title: t('help.score'),
    ...pageCard({
      title: t('help.score-title'),
      description: t('help.score-description'),
      path: '/rules/score',
      type: 'article',
    }),
  }
}

export default function ScorePage() {
  const { t } = screenWords()
  return (
    <PageFrame current="rules">
      <header className="mb-8 grid max-w-prose gap-3">
        <p className="text-sm">
          <a
            href="/rules"
            className="text-accent inline-flex min-h-10 items-center underline underline-offset-4"
          >
            {t('help.all-rules')}
          </a>
        </p>
        <h1 className="text-xl font-semibold">{t('help.score')}</h1>
        <p className="text-base">{t('help.score-lead')}</p>
      </header>
      <ScoreHelp {...scoreHelp()} />
    </PageFrame>
  )
}
