/** Tidying a link that nobody has scanned. */
import type { Metadata } from 'next'
import { currentActor } from '@/lib/auth/current-actor'
import { LinkPage } from '../_parts/link/link-page'
import { linkWish } from '../_parts/link/link-query'
import { PageFrame } from '../_parts/page-frame'
import { screenWords } from '../_parts/page-words'
import type { PageRoute } from '../_parts/route-props'
import { pageCard } from '../_parts/share/page-card'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  return {
    title: t('link.title'),
    ...pageCard({ title: t('link.card-title'), description: t('link.card-description'), path: '/link' }),
  }
}

export default async function TidyPage({ searchParams }: PageRoute) {
  return (
    <PageFrame>
      <LinkPage actor={await currentActor()} path="/link" wish={linkWish(await searchParams)} />
    </PageFrame>
  )
}
