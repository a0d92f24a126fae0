/** Help for links in messages of businesses, with the request for the reader's own link. */
import type { Metadata } from 'next'
import { BusinessHelp } from '@/components/help/business-help'
import { HelpHead } from '../../_parts/help-head'
import { businessShown } from '../../_parts/link/business-shown'
import { LINK_INPUT_CHARS_MAX } from '../../_parts/link/link-query'
import { PageFrame } from '../../_parts/page-frame'
import { screenWords } from '../../_parts/page-words'
import { one } from '../../_parts/query'
import type { PageRoute } from '../../_parts/route-props'
import { pageCard } from '../../_parts/share/page-card'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  return {
    title: t('business.title'),
    ...pageCard({
      title: t('business.card-title'),
      description: t('business.card-description'),
      path: '/help/business',
      type: 'article',
    }),
  }
}

export default async function BusinessPage({ searchParams }: PageRoute) {
  const { t } = screenWords()
  const typed = one((await searchParams)['url'], LINK_INPUT_CHARS_MAX) ?? ''
  return (
    <PageFrame current="rules">
      <HelpHead title={t('business.title')} lead={t('business.lead')} />
      <BusinessHelp {...businessShown(typed)} />
    </PageFrame>
  )
}
