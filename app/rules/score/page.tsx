/** How the score works, in ten lines and four cards. */
import type { Metadata } from 'next'
import { ScoreHelp } from '@/components/help/score-help'
import { scoreHelp } from '@/lib/preview/words/score-help'
import { HelpHead } from '../../_parts/help-head'
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
      <HelpHead title={t('help.score')} lead={t('help.score-lead')} />
      <ScoreHelp {...scoreHelp()} />
    </PageFrame>
  )
}
