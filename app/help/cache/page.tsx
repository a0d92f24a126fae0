/** Help for a card that stays old. */
import type { Metadata } from 'next'
import { CacheHelp } from '@/components/help/cache-help'
import { PageFrame } from '../../_parts/page-frame'
import { screenWords } from '../../_parts/page-words'
import { HelpHead } from '../../_parts/help-head'
import { pageCard } from '../../_parts/share/page-card'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  return {
    title: t('cache.title'),
    ...pageCard({
      title: t('cache.card-title'),
      description: t('cache.card-description'),
      path: '/help/cache',
      type: 'article',
    }),
  }
}

export default function CachePage() {
  const { t } = screenWords()
  return (
    <PageFrame current="rules">
      <HelpHead title={t('cache.title')} lead={t('cache.lead')} />
      <CacheHelp />
    </PageFrame>
  )
}
