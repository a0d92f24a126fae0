/** For whoever runs the server: how often phones showed what was predicted. The front door has asked for the key. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InsightsView } from '@/components/insights/insights-view'
import { env } from '@/lib/env'
import { countObservations } from '@/lib/services/observations/count-observations'
import { PageFrame } from '../_parts/page-frame'
import { screenWords } from '../_parts/page-words'
import { countsShown } from '../_parts/phone/counts-shown'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('insights.title'),
  robots: { index: false },
})

export default async function InsightsPage() {
  if (env().insightsKey === null) notFound()
  return (
    <PageFrame>
      <InsightsView csvHref="/insights/observations.csv" {...countsShown(await countObservations())} />
    </PageFrame>
  )
}
